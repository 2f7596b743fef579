import { type Caller, Commands } from '@caravanserai/access';
import { agreementNudged } from '@caravanserai/contracts';
import { accept, reject } from '@caravanserai/kernel';
import { Outbox } from '@caravanserai/messaging';
import { noteNudge } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { agreementLifecycle } from '../domain/agreement-lifecycle';
import { reservedFactsOf } from '../domain/clauses';
import { agreementWaitsFor } from '../domain/waits-for';
import { lockAgreement, partiesOf } from '../store/agreements';

/** Asks the parties that have to go on with an agreement to do so. It is no step of the workflow, and nothing for the log of evidence. */
@Injectable()
export class NudgeParties {
  constructor(
    private readonly commands: Commands,
    private readonly outbox: Outbox,
  ) {}

  execute(caller: Caller, agreementId: string) {
    return this.commands.run(caller, {
      action: 'nudge-parties',
      load: async (tx) => {
        const at = await lockAgreement(tx, agreementId);
        return at && { resource: partiesOf(at), version: at.agreement.version, state: at };
      },
      execute: async (tx, { agreement, head }) => {
        const [first, second] = agreementWaitsFor(agreement);
        if (first === undefined) return reject('waits-for-nobody', { status: agreement.status });
        const again = await noteNudge(tx, agreementLifecycle.workflow, agreementId);
        if (again !== null) return reject('nudged-today', { again: again.toISOString() });
        const { organiser: organiserId, host: hostId } = agreement.organisations;
        const { title } = reservedFactsOf(head.clauses);
        const waitsFor = second === undefined ? first : 'both';
        await this.outbox.add(tx, agreementNudged, agreementId, { agreementId, stopId: agreement.stopId, organiserId, hostId, title, waitsFor });
        return accept({ body: { id: agreementId, waitsFor }, version: agreement.version });
      },
    });
  }
}
