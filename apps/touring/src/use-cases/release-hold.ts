import type { Caller } from '@caravanserai/access';
import { stopHoldReleased } from '@caravanserai/contracts';
import { Injectable } from '@nestjs/common';
import { agreementDecides } from '../domain/contract';
import { Line } from './line';
import { StopChanges } from './stop-changes';
import { StopCommands } from './stop-commands';

/** The host gives its dates back; those behind move up. */
@Injectable()
export class ReleaseHold {
  constructor(
    private readonly stops: StopCommands,
    private readonly changes: StopChanges,
    private readonly line: Line,
  ) {}

  execute(caller: Caller, stopId: string, remark: string | undefined) {
    return this.stops.run(caller, stopId, 'release-hold', async (tx, { stop, tour }, acting) => {
      const free = agreementDecides(stop.state);
      if (!free.ok) return free;
      const released = await this.changes.apply(tx, acting, stop, 'release-hold', {}, 'by-host');
      if (!released.ok) return released;
      await this.stops.remark(tx, acting, stop, 'release-hold', remark);
      await this.stops.tell(tx, stopHoldReleased, { stop, tour }, { reason: 'by-host' });
      await this.line.closeUp(tx, [released.value]);
      return released;
    });
  }
}
