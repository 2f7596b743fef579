import { type Caller, Queries } from '@caravanserai/access';
import { type Decision, reject } from '@caravanserai/kernel';
import { Injectable } from '@nestjs/common';
import { type CancellationQuote, cancellationQuote } from '../../domain/money/cancellation-quote';
import type { CancellationCause } from '../../domain/road/cancellation';
import { todayIn } from '../../domain/today';
import { feeOfStop, settlementOfStay, settlementView } from '../../store/money/settlements';
import { partiesOf, stayById } from '../../store/road/stays';
import type { CancellationGiven } from './settlement-sources';

/** The account of a stop, and what giving it up would cost today. */
@Injectable()
export class ReadStopMoney {
  constructor(private readonly queries: Queries) {}

  settlement(caller: Caller, stayId: string) {
    return this.queries.one(caller, 'read-stay', async (tx) => {
      const stay = await stayById(tx, stayId);
      const settlement = stay && (await settlementOfStay(tx, stay.id));
      return stay && settlement && { resource: { parties: partiesOf(stay) }, state: await settlementView(tx, stay, settlement) };
    });
  }

  async quote(caller: Caller, stayId: string, cause: CancellationCause, given: CancellationGiven): Promise<Decision<CancellationQuote & { stopId: string; day: string }>> {
    const found = await this.queries.one(caller, 'read-stay', async (tx) => {
      const stay = await stayById(tx, stayId);
      return stay && { resource: { parties: partiesOf(stay) }, state: { stay, fee: await feeOfStop(tx, stay.id), now: tx.now } };
    });
    if (!found.ok) return found;
    const { stay, fee, now } = found.value;
    if (fee === null) return reject('fee-not-agreed');
    const day = todayIn(stay.zone, now);
    return { ok: true, value: { stopId: stay.id, day, ...cancellationQuote({ ...given, cause, fee, ladder: stay.cancellation, opening: stay.opening, today: day }) } };
  }
}
