import { type EventOf, stayAdvanced } from '@caravanserai/contracts';
import { type Decision, accept } from '@caravanserai/kernel';
import { Outbox } from '@caravanserai/messaging';
import { type ActedBy, logTransition, type Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { type StayAction, stayLifecycle } from '../../domain/road/stay-lifecycle';
import { type Stay, stayFactsForEvents } from '../../store/road/stays';

/** Takes a locked stay from state to state, and tells it. */
@Injectable()
export class StayChanges {
  constructor(private readonly outbox: Outbox) {}

  /** The stay as it is afterwards, or the refusal of the table; guards are the caller's. */
  async apply(tx: Transaction, by: ActedBy, stay: Stay, action: StayAction, reason?: string): Promise<Decision<Stay>> {
    const next = stayLifecycle.next(stay.state, action);
    if (!next.ok) return next;
    const changed: Stay = { ...stay, state: next.value, version: stay.version + 1, changedAt: tx.now };
    await tx.query('update stay set state = $2, version = $3, changed_at = $4 where id = $1', [stay.id, changed.state, changed.version, tx.now]);
    await logTransition(tx, by, { of: stayLifecycle.workflow, id: stay.id, action, from: stay.state, to: changed.state, reason });
    await this.outbox.add(tx, stayAdvanced, stay.id, { ...stayFactsForEvents(stay), step: action as EventOf<typeof stayAdvanced>['step'], state: changed.state });
    return accept(changed);
  }

  /** For the system's own steps, which the table can't refuse: a refusal is a bug. */
  async mustApply(tx: Transaction, by: ActedBy, stay: Stay, action: StayAction, reason?: string): Promise<Stay> {
    const decision = await this.apply(tx, by, stay, action, reason);
    if (!decision.ok) throw new Error(`stay ${stay.id} is ${stay.state} and can't ${action}`);
    return decision.value;
  }

  /** Something that belongs to the stay has changed, so whoever has seen it before has seen an older one. */
  async touch(tx: Transaction, stay: Stay): Promise<Stay> {
    await tx.query('update stay set version = version + 1, changed_at = $2 where id = $1', [stay.id, tx.now]);
    return { ...stay, version: stay.version + 1, changedAt: tx.now };
  }
}
