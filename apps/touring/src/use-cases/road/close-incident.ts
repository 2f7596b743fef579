import { type Caller, Commands } from '@caravanserai/access';
import { incidentClosed } from '@caravanserai/contracts';
import { type Decision, accept } from '@caravanserai/kernel';
import { Outbox } from '@caravanserai/messaging';
import { keepRemark, logTransition } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { incidentLifecycle } from '../../domain/road/incident-lifecycle';
import { type Incident, incidentById } from '../../store/road/incidents';
import { lockStay, partiesOf } from '../../store/road/stays';
import { incidentFacts } from './raise-incident';
import { StayChanges } from './stay-changes';

/** The organiser, who answers to the lenders, says that an incident has been dealt with, and how. */
@Injectable()
export class CloseIncident {
  constructor(
    private readonly commands: Commands,
    private readonly changes: StayChanges,
    private readonly outbox: Outbox,
  ) {}

  execute(caller: Caller, incidentId: string, remark: string): Promise<Decision<{ id: string; version: number; state: Incident['state'] }>> {
    return this.commands.run(caller, {
      action: 'close-incident',
      load: async (tx) => {
        const found = await incidentById(tx, incidentId);
        const stay = found && (await lockStay(tx, found.stayId));
        // Read anew under the lock of its stay.
        const incident = stay && (await incidentById(tx, incidentId));
        return incident && { resource: { parties: partiesOf(stay), readBy: 'read-stay' }, version: incident.version, state: { stay, incident } };
      },
      execute: async (tx, { stay, incident }, acting) => {
        const next = incidentLifecycle.next(incident.state, 'close');
        if (!next.ok) return next;
        await tx.query('update incident set state = $2, version = version + 1, closed_at = $3 where id = $1', [incident.id, next.value, tx.now]);
        await logTransition(tx, acting, { of: incidentLifecycle.workflow, id: incident.id, action: 'close', from: incident.state, to: next.value });
        await keepRemark(tx, acting, { of: incidentLifecycle.workflow, id: incident.id, action: 'close' }, remark);
        await this.outbox.add(tx, incidentClosed, incident.id, incidentFacts(stay, incident));
        await this.changes.touch(tx, stay);
        return accept({ id: incident.id, version: incident.version + 1, state: next.value });
      },
    });
  }
}
