import type { Acting, Caller } from '@caravanserai/access';
import { stopReserved } from '@caravanserai/contracts';
import { type Decision, accept, reject } from '@caravanserai/kernel';
import { Timers } from '@caravanserai/messaging';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { hostingFee } from '../domain/fee';
import { stopLifecycle } from '../domain/stop-lifecycle';
import type { StopInPlace } from '../store/locks';
import { Offer, termsOf } from '../store/offer.entity';
import { stayOf, stopDates } from '../store/stop-facts';
import { Stop } from '../store/stop.entity';
import { ContractGate } from './facility/contract-gate';
import { holdExpiry } from './line';
import { HostingSagas } from './hosting-sagas';
import { StopChanges } from './stop-changes';
import { StopCommands } from './stop-commands';

/**
 * The organiser sends the contract offer. In this one transaction the hold becomes a firm reservation of space and set, so that
 * nobody signs for dates which another could still take; the agreement is drafted when the event arrives in coproduction.
 */
@Injectable()
export class SendContract {
  constructor(
    private readonly stops: StopCommands,
    private readonly changes: StopChanges,
    private readonly timers: Timers,
    private readonly gate: ContractGate,
    private readonly sagas: HostingSagas,
  ) {}

  async execute(caller: Caller, stopId: string, signBy: Date | undefined) {
    return this.stops.run(caller, stopId, 'send-contract', async (tx, place, acting) => {
      const { stop, tour } = place;
      const next = stopLifecycle.next(stop.state, 'send-contract');
      if (!next.ok) return next;
      if (tour.state !== 'planned') return reject('tour-not-open', { state: tour.state });
      if (stop.occupiesFrom <= tx.now) return reject('dates-in-the-past', { delivery: stop.delivery, zone: stop.zone });
      const passes = await this.gate.passes(tx, stop);
      if (!passes.ok) return passes;
      const deadline = await this.gate.deadline(tx, stop, signBy);
      return deadline.ok ? this.reserve(tx, place, acting, deadline.value) : deadline;
    });
  }

  private async reserve(tx: Transaction, { stop, tour }: StopInPlace, acting: Acting, signBy: Date): Promise<Decision<Stop>> {
    const offer = await tx.manager.findOneByOrFail(Offer, { id: tour.offerId as string });
    const terms = termsOf(offer);
    const fee = hostingFee(terms.fee, stayOf(stop));
    const values = [stop.id, signBy, fee.minor, fee.currency];
    const [row] = await tx.query<{ refusal: string | null }>('select touring_reserve_stop($1, $2, $3, $4) as refusal', values);
    if (row?.refusal) return reject(row.refusal);
    const reserved = await tx.manager.findOneByOrFail(Stop, { id: stop.id });
    await this.changes.written(tx, acting, stop, reserved, 'send-contract');
    await this.timers.cancel(tx, holdExpiry, stop.id);
    const round = await this.sagas.begin(tx, acting, stop.id);
    const { cancellation, insuredValue } = terms;
    await this.stops.tell(tx, stopReserved, { stop, tour }, {
      ...stopDates(stop), offerId: offer.id, round, fee, insuredValue, cancellation: [...cancellation], signBy: signBy.toISOString(),
    });
    return accept(reserved);
  }
}
