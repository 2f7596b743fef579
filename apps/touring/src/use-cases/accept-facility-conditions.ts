import type { Caller } from '@caravanserai/access';
import { stopFacilityConditionsAccepted } from '@caravanserai/contracts';
import { reject } from '@caravanserai/kernel';
import { Injectable } from '@nestjs/common';
import { StopChanges } from './stop-changes';
import { StopCommands } from './stop-commands';

/** The host takes on what the registrar demands; with that its facility counts as fit for this work. */
@Injectable()
export class AcceptFacilityConditions {
  constructor(
    private readonly stops: StopCommands,
    private readonly changes: StopChanges,
  ) {}

  execute(caller: Caller, stopId: string) {
    return this.stops.run(caller, stopId, 'accept-facility-conditions', async (tx, { stop, tour }, acting) => {
      const accepted = await this.changes.apply(tx, acting, stop, 'accept-facility-conditions', { facility: 'conditions-accepted' });
      if (!accepted.ok) return accepted;
      if (stop.facility !== 'conditional') return reject('no-conditions-set', { facility: stop.facility });
      await this.stops.tell(tx, stopFacilityConditionsAccepted, { stop, tour });
      return accepted;
    });
  }
}
