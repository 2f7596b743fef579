import type { Caller } from '@caravanserai/access';
import { stopHoldExtended } from '@caravanserai/contracts';
import { Timers } from '@caravanserai/messaging';
import { Injectable } from '@nestjs/common';
import { extensionFits } from '../domain/hold';
import { stopLifecycle } from '../domain/stop-lifecycle';
import { ReferenceRules } from '../store/reference-rules';
import { holdExpiry } from './line';
import { StopChanges } from './stop-changes';
import { StopCommands } from './stop-commands';

/** The organiser gives a hold more time. */
@Injectable()
export class ExtendHold {
  constructor(
    private readonly stops: StopCommands,
    private readonly changes: StopChanges,
    private readonly timers: Timers,
    private readonly rules: ReferenceRules,
  ) {}

  async execute(caller: Caller, stopId: string, until: Date) {
    const book = await this.rules.read();
    return this.stops.run(caller, stopId, 'extend-hold', async (tx, { stop, tour }, acting) => {
      const allowed = stopLifecycle.next(stop.state, 'extend-hold');
      if (!allowed.ok) return allowed;
      const hold = { expiresAt: stop.expiresAt as Date, placedAt: stop.placedAt, delivery: stop.occupiesFrom };
      const fits = extensionFits(until, hold, book.value('longest-hold', tx.now.toISOString().slice(0, 10)));
      if (!fits.ok) return fits;
      const extended = await this.changes.apply(tx, acting, stop, 'extend-hold', { expiresAt: until });
      await this.timers.schedule(tx, holdExpiry, stop.id, until);
      await this.stops.tell(tx, stopHoldExtended, { stop, tour }, { expiresAt: until.toISOString() });
      return extended;
    });
  }
}
