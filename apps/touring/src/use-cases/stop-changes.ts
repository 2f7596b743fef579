import type { Decision } from '@caravanserai/kernel';
import { accept } from '@caravanserai/kernel';
import { type ActedBy, logTransition, type Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { type StopAction, stopLifecycle } from '../domain/stop-lifecycle';
import { Stop } from '../store/stop.entity';

/** Takes one locked stop from state to state and writes down who did it. Events and what follows belong to the caller. */
@Injectable()
export class StopChanges {
  /** The stop as it is afterwards, or the refusal of the lifecycle table. */
  async apply(tx: Transaction, by: ActedBy, stop: Stop, action: StopAction, changes: Partial<Stop> = {}, reason?: string): Promise<Decision<Stop>> {
    const next = stopLifecycle.next(stop.state, action);
    if (!next.ok) return next;
    const changed = Object.assign(new Stop(), stop, changes, { state: next.value, version: stop.version + 1 });
    await tx.manager.update(Stop, { id: stop.id }, { ...changes, state: changed.state, version: changed.version });
    await this.written(tx, by, stop, changed, action, reason);
    return accept(changed);
  }

  /** For the system's own steps, which the table can't refuse: a refusal is a bug. */
  async mustApply(tx: Transaction, by: ActedBy, stop: Stop, action: StopAction, changes: Partial<Stop> = {}, reason?: string): Promise<Stop> {
    const decision = await this.apply(tx, by, stop, action, changes, reason);
    if (!decision.ok) throw new Error(`stop ${stop.id} is ${stop.state} and can't ${action}`);
    return decision.value;
  }

  written(tx: Transaction, by: ActedBy, before: Stop, after: Stop, action: StopAction, reason?: string): Promise<void> {
    return logTransition(tx, by, { of: stopLifecycle.workflow, id: after.id, action, from: before.state, to: after.state, reason });
  }
}
