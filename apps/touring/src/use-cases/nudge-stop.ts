import type { Caller } from '@caravanserai/access';
import { stopNudged } from '@caravanserai/contracts';
import { accept, reject } from '@caravanserai/kernel';
import { noteNudge } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { stopLifecycle } from '../domain/stop-lifecycle';
import { stopWaitsFor } from '../domain/waits-for';
import { StopCommands } from './stop-commands';

/** Asks whoever has to go on with a stop to do so. It is no step of the workflow: nothing has moved by it, and it must not look as if. */
@Injectable()
export class NudgeStop {
  constructor(private readonly stops: StopCommands) {}

  execute(caller: Caller, stopId: string) {
    return this.stops.run(caller, stopId, 'nudge-stop', async (tx, { stop, tour }) => {
      const waitsFor = stopWaitsFor(stop.state);
      if (waitsFor === null) return reject('waits-for-nobody', { state: stop.state });
      const again = await noteNudge(tx, stopLifecycle.workflow, stop.id);
      if (again !== null) return reject('nudged-today', { again: again.toISOString() });
      await this.stops.tell(tx, stopNudged, { stop, tour }, { waitsFor });
      return accept(stop);
    });
  }
}
