import { type Caller, Queries } from '@caravanserai/access';
import { type Decision, daysBetween, type Money, reject } from '@caravanserai/kernel';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { breakEvenVisitors, openMinor } from '../../domain/money/break-even';
import { inCurrency } from '../../domain/money/exchange';
import { byCurrency } from '../../domain/money/settlement-account';
import { type CostSplit, standingSplits } from '../../store/money/cost-splits';
import { feeOfStop } from '../../store/money/settlements';
import { partiesOf, type Stay, stayById } from '../../store/road/stays';
import { entriesOfHost } from './settlement-sources';

/** What no record of the tour tells, in minor units of the fee's currency. */
export interface BreakEvenAsked {
  /** What a visitor leaves after tax and costs of the ticket. */
  readonly netYieldMinor: number;
  readonly grantsMinor: number;
  /** Own costs that are still to come, such as the premium. */
  readonly comingMinor: number;
}

export interface BreakEven extends BreakEvenAsked {
  readonly stopId: string;
  readonly currency: string;
  readonly feeMinor: number;
  readonly shareMinor: number;
  /** The split that the share is from; null while none is proposed. */
  readonly split: { readonly number: number; readonly state: string } | null;
  readonly ownCostsMinor: number;
  /** In currencies for which the split fixes no rate; not counted. */
  readonly leftOut: readonly Money[];
  readonly openMinor: number;
  /** Null where a visitor leaves nothing. */
  readonly visitors: number | null;
  readonly openDays: number;
  readonly visitorsADay: number | null;
}

/** F10 for the host of one stop: how many visitors pay what it bears, from the records of its money and what only the host knows. Nothing is kept. */
@Injectable()
export class ReckonBreakEven {
  constructor(private readonly queries: Queries) {}

  async execute(caller: Caller, stayId: string, asked: BreakEvenAsked): Promise<Decision<BreakEven>> {
    const found = await this.queries.one(caller, 'read-stay', async (tx) => {
      const stay = await stayById(tx, stayId);
      return stay && { resource: { parties: partiesOf(stay) }, state: await this.reckon(tx, stay, asked) };
    });
    if (!found.ok) return found;
    return found.value === null ? reject('fee-not-agreed') : { ok: true, value: found.value };
  }

  private async reckon(tx: Transaction, stay: Stay, asked: BreakEvenAsked): Promise<BreakEven | null> {
    const fee = await feeOfStop(tx, stay.id);
    if (fee === null) return null;
    const split = shareFrom(await standingSplits(tx, stay.tourId));
    const [share, own] = [counted(shareOf(split, stay.id), fee.currency, split), counted(await ownCostsOf(tx, stay), fee.currency, split)];
    const account = { feeMinor: fee.minor, shareMinor: share.minor, ownCostsMinor: own.minor + asked.comingMinor, grantsMinor: asked.grantsMinor, netYieldMinor: asked.netYieldMinor };
    const [visitors, openDays] = [breakEvenVisitors(account), daysBetween(stay.opening, stay.closing)];
    return {
      ...asked, stopId: stay.id, currency: fee.currency, feeMinor: fee.minor, shareMinor: share.minor, split: split && { number: split.number, state: split.state }, ownCostsMinor: own.minor,
      leftOut: byCurrency([...share.leftOut, ...own.leftOut]), openMinor: openMinor(account), visitors, openDays, visitorsADay: visitors === null ? null : Math.ceil(visitors / Math.max(1, openDays)),
    };
  }
}

/** The split that all have agreed to; before there is one, the one that waits for answers says what is to be expected. */
const shareFrom = (splits: readonly CostSplit[]): CostSplit | null => splits.find(({ state }) => state === 'agreed') ?? splits.at(-1) ?? null;

function shareOf(split: CostSplit | null, stopId: string): Money[] {
  const due = split?.content.stops.find((stop) => stop.stopId === stopId)?.dueMinor;
  return split === null || due === undefined ? [] : [{ minor: due, currency: split.content.currency }];
}

const ownCostsOf = async (tx: Transaction, stay: Stay): Promise<Money[]> => (await entriesOfHost(tx, stay)).filter(({ sharing, amount }) => sharing === 'own' && amount.minor > 0).map(({ amount }) => amount);

/** At the rates of the split, which all know; what none of them changes is named instead of being guessed. */
function counted(amounts: readonly Money[], currency: string, split: CostSplit | null): { readonly minor: number; readonly leftOut: Money[] } {
  const changed = amounts.map((amount) => ({ amount, into: inCurrency([amount], currency, split?.content.rates ?? []) }));
  return { minor: changed.reduce((sum, { into }) => sum + (into.ok ? (into.value[0] as Money).minor : 0), 0), leftOut: changed.flatMap(({ amount, into }) => (into.ok ? [] : [amount])) };
}
