import type { Acting, Caller } from '@caravanserai/access';
import { stopDeclined } from '@caravanserai/contracts';
import type { Decision } from '@caravanserai/kernel';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { agreementDecides } from '../domain/contract';
import type { StopInPlace } from '../store/locks';
import type { Stop } from '../store/stop.entity';
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
    return this.stops.run(caller, stopId, 'decline-hold', (tx, place, acting) => this.decline(tx, place, acting, remark));
  }

  /** The same for whoever has locked tour, space and stop for more than this. */
  async decline(tx: Transaction, { stop, tour }: Pick<StopInPlace, 'stop' | 'tour'>, acting: Acting, remark?: string): Promise<Decision<Stop>> {
    const free = agreementDecides(stop.state);
    if (!free.ok) return free;
    const declined = await this.changes.apply(tx, acting, stop, 'decline-hold');
    if (!declined.ok) return declined;
    await this.stops.remark(tx, acting, stop, 'decline-hold', remark);
    await this.stops.tell(tx, stopDeclined, { stop, tour });
    await this.line.closeUp(tx, [declined.value]);
    return declined;
  }
}
