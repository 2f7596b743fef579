import { type Decision, type Money, accept, reject } from '@caravanserai/kernel';
import { hashOf } from '@caravanserai/kernel/hash';
import type { Transaction } from '@caravanserai/persistence';
import { cancellationQuote } from '../../domain/money/cancellation-quote';
import { inCurrency } from '../../domain/money/exchange';
import { settlementOf } from '../../domain/money/settlement-account';
import type { CancellationCause } from '../../domain/road/cancellation';
import { todayIn } from '../../domain/today';
import { type CostEntry, standingEntries } from '../../store/money/cost-entries';
import { agreedSplitOf, type CostSplit } from '../../store/money/cost-splits';
import { cancelledAt, feeOfStop, type SettlementContent } from '../../store/money/settlements';
import { factsOf } from '../../store/road/facts';
import { neighboursOf, type Stay } from '../../store/road/stays';

/** What only the parties know of a cancelled stop, in minor units of the fee's currency. */
export interface CancellationGiven {
  readonly irrecoverableMinor: number;
  readonly rebookedMinor: number;
  readonly capMinor: number | null;
}

const overStates: readonly Stay['state'][] = ['dispatched', 'reported', 'cancelled-by-host', 'cancelled-by-organiser', 'cancelled-force-majeure'];

/** Whether an account may be laid before both sides: the stop is over, and the hosts have agreed on what is common. */
export async function mayPresent(tx: Transaction, stay: Stay): Promise<Decision<undefined>> {
  if (!overStates.includes(stay.state)) return reject('stay-not-over', { state: stay.state });
  if (stay.state.startsWith('cancelled')) return accept();
  const split = await agreedSplitOf(tx, stay.tourId);
  const shared = (await standingEntries(tx, stay.tourId)).filter(({ sharing, amount }) => sharing === 'shared' && amount.minor > 0);
  if (split === null) return shared.length > 0 ? reject('split-not-agreed') : accept();
  return (await isOvertaken(tx, split, shared)) ? reject('split-out-of-date', { number: split.number }) : accept();
}

/** A host has left since, or a cost has come: the shares are reckoned anew and agreed to again before anybody settles by them. */
async function isOvertaken(tx: Transaction, { tourId, content }: CostSplit, shared: readonly CostEntry[]): Promise<boolean> {
  const standing = new Set((await neighboursOf(tx, tourId)).filter(({ state }) => !state.startsWith('cancelled')).map(({ id }) => id));
  return content.stops.some(({ stopId }) => !standing.has(stopId)) || shared.some(({ id }) => !content.entryIds.includes(id)) || content.entryIds.length !== shared.length;
}

/** The account of a stop as the records stand: its fee, what was received, the agreed share of what is common, what the host paid of it. */
export async function drawnContent(tx: Transaction, stay: Stay, given: CancellationGiven): Promise<Decision<{ content: SettlementContent; contentHash: string }>> {
  const fee = await feeOfStop(tx, stay.id);
  if (fee === null) return reject('fee-not-agreed');
  const [theirs, split] = [await entriesOfHost(tx, stay), await agreedSplitOf(tx, stay.tourId)];
  const cancelled = stay.state.startsWith('cancelled');
  const paid = paidOfSplit(theirs, split);
  if (!paid.ok) return paid;
  const facts = await factsOf(tx, stay.id);
  const received = (['deposit', 'balance'] as const).flatMap((what) => {
    const amount = facts.get(`${what}-received`)?.value.amount;
    return amount === undefined ? [] : [{ what, amount }];
  });
  // Who has given its stop up owes what the ladder says and no share: the others divide the costs anew.
  const due = cancelled ? undefined : split?.content.stops.find(({ stopId }) => stopId === stay.id)?.dueMinor;
  const sharedCosts = split === null || due === undefined ? null : { minor: due, currency: split.content.currency };
  const cancellation = cancelled ? await cancellationOf(tx, stay, fee, given) : null;
  const account = settlementOf({ fee, cancellation, sharedCosts, sharedCostsPaid: paid.value, received, ownCosts: theirs.filter(({ sharing }) => sharing === 'own').map(({ amount }) => amount) });
  const content: SettlementContent = { ...account, fee, cancellation, split: split && { id: split.id, number: split.number, contentHash: split.contentHash } };
  return accept({ content, contentHash: hashOf(content) });
}

/** What the host has paid that belongs to this stop. What it has paid without naming one is credited with its first, so that it is credited once. */
export async function entriesOfHost(tx: Transaction, { id, tourId, hostId }: Stay): Promise<CostEntry[]> {
  const isFirst = (await neighboursOf(tx, tourId)).find((stay) => stay.hostId === hostId)?.id === id;
  return (await standingEntries(tx, tourId)).filter(({ bearerId, stopId }) => bearerId === hostId && (stopId === id || (stopId === null && isFirst)));
}

/** Of what was divided, in the currency and at the rates that all have agreed to. */
function paidOfSplit(theirs: readonly CostEntry[], split: CostSplit | null): Decision<Money[]> {
  if (split === null) return accept([]);
  return inCurrency(theirs.filter(({ id }) => split.content.entryIds.includes(id)).map(({ amount }) => amount), split.content.currency, split.content.rates);
}

async function cancellationOf(tx: Transaction, stay: Stay, fee: Money, given: CancellationGiven): Promise<NonNullable<SettlementContent['cancellation']>> {
  const cause = stay.state.replace('cancelled-by-', '').replace('cancelled-', '') as CancellationCause;
  const cancelledOn = todayIn(stay.zone, (await cancelledAt(tx, stay.id)) ?? stay.changedAt);
  const { owedBy, due, daysToOpening, shareBasisPoints } = cancellationQuote({ ...given, cause, fee, ladder: stay.cancellation, opening: stay.opening, today: cancelledOn });
  return { ...given, owedBy, due, daysToOpening, shareBasisPoints, cancelledOn, opening: stay.opening };
}
