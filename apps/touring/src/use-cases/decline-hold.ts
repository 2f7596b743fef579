import type { Caller } from '@caravanserai/access';
import { stopDeclined } from '@caravanserai/contracts';
import { Injectable } from '@nestjs/common';
import { agreementDecides } from '../domain/contract';
import { Line } from './line';
import { StopChanges } from './stop-changes';
import { StopCommands } from './stop-commands';

/** The organiser declines a request for dates. The request is kept with its reason, because who asked and was refused is worth knowing. */
@Injectable()
export class DeclineHold {
  constructor(
    private readonly stops: StopCommands,
    private readonly changes: StopChanges,
    private readonly line: Line,
  ) {}

  execute(caller: Caller, stopId: string, remark: string) {
    return this.stops.run(caller, stopId, 'decline-hold', async (tx, { stop, tour }, acting) => {
      const free = agreementDecides(stop.state);
      if (!free.ok) return free;
      const declined = await this.changes.apply(tx, acting, stop, 'decline-hold');
      if (!declined.ok) return declined;
      await this.stops.remark(tx, acting, stop, 'decline-hold', remark);
      await this.stops.tell(tx, stopDeclined, { stop, tour });
      await this.line.closeUp(tx, [declined.value]);
      return declined;
    });
  }
}
