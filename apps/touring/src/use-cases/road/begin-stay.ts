import { stayBegun } from '@caravanserai/contracts';
import { Outbox, Timers } from '@caravanserai/messaging';
import { logTransition, theSystem, type Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { stayLifecycle } from '../../domain/road/stay-lifecycle';
import { occupancyOf, openingOf, stopFacts } from '../../store/stop-facts';
import type { Stop } from '../../store/stop.entity';

/** Fires once a day for each stay that is on its way. */
export const stayDay = 'stay-day';

/** A stop has been confirmed: its way to the settled account begins, in the same transaction. */
@Injectable()
export class BeginStay {
  constructor(
    private readonly outbox: Outbox,
    private readonly timers: Timers,
  ) {}

  async execute(tx: Transaction, stop: Stop, title: string): Promise<void> {
    const { id, tourId, organiserId, hostId } = stop;
    await tx.query('insert into stay (id, version, state, tour_id, organiser_id, host_id, begun_at, changed_at) values ($1, 1, $2, $3, $4, $5, $6, $6)', [
      id, stayLifecycle.initial, tourId, organiserId, hostId, tx.now,
    ]);
    await logTransition(tx, theSystem, { of: stayLifecycle.workflow, id, action: 'begin', from: null, to: stayLifecycle.initial });
    await this.outbox.add(tx, stayBegun, id, { ...stopFacts(stop, title), occupancy: occupancyOf(stop), opening: openingOf(stop) });
    await this.timers.schedule(tx, stayDay, id, new Date(tx.now.getTime() + 86_400_000));
  }
}
