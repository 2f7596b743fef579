import { type Acting, type Caller, Commands, type DecidedBy, holdsMandate, mayPutInCharge, type PuttingInCharge } from '@caravanserai/access';
import { agreementAssigned } from '@caravanserai/contracts';
import { accept, reject } from '@caravanserai/kernel';
import { Outbox } from '@caravanserai/messaging';
import { clearAssignment, keepRemark, setAssignment, type Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import type { Agreement } from '../domain/agreement';
import { agreementLifecycle } from '../domain/agreement-lifecycle';
import { reservedFactsOf } from '../domain/clauses';
import { agreementView } from '../store/agreement-view';
import { type AgreementAtHand, lockAgreement, partiesOf } from '../store/agreements';

const of = agreementLifecycle.workflow;

/**
 * Says who is in charge of an agreement for one party. It is no step of the workflow and nothing for the log of evidence, and gives no right
 * that a mandate does not give. Whoever is in charge already is not told once more.
 */
@Injectable()
export class AssignAgreement {
  constructor(
    private readonly commands: Commands,
    private readonly outbox: Outbox,
  ) {}

  execute(caller: Caller, agreementId: string, wanted: PuttingInCharge) {
    return this.commands.run(caller, {
      action: 'assign-agreement',
      load: async (tx) => {
        const at = await lockAgreement(tx, agreementId);
        return at && { resource: partiesOf(at), version: at.agreement.version, state: at };
      },
      execute: (tx, at, acting) => this.assign(tx, at, acting, wanted),
    });
  }

  private async assign(tx: Transaction, at: AgreementAtHand, acting: Acting, wanted: PuttingInCharge) {
    const by = decidedBy(at.agreement, wanted, acting);
    if (!by.ok) return by;
    const { organisationId, personRef, reason } = wanted;
    if (personRef !== null && !(await holdsMandate(tx, personRef, organisationId))) return reject('person-has-no-mandate');
    if (await changed(tx, at.agreement, wanted)) {
      await keepRemark(tx, acting, { of, id: at.agreement.agreementId, action: 'assign-agreement' }, reason);
      await this.tell(tx, at, wanted, by.value);
    }
    return accept({ body: await agreementView(tx, at), version: at.agreement.version });
  }

  private tell(tx: Transaction, { agreement, head }: AgreementAtHand, { organisationId, personRef }: PuttingInCharge, by: DecidedBy): Promise<void> {
    const { agreementId, stopId, organisations } = agreement;
    const facts = { agreementId, stopId, organiserId: organisations.organiser, hostId: organisations.host, title: reservedFactsOf(head.clauses).title };
    return this.outbox.add(tx, agreementAssigned, agreementId, { ...facts, organisationId, ...(personRef === null ? {} : { personRef }), by });
  }
}

function decidedBy({ status, organisations }: Agreement, wanted: PuttingInCharge, { personRef, actingFor, verdict }: Acting) {
  if (agreementLifecycle.isFinal(status)) return reject('action-not-allowed', { state: status, action: 'assign-agreement' });
  return mayPutInCharge(wanted, Object.values(organisations), { personRef, actingFor, asAdministrator: verdict.reason === 'administrator' });
}

const changed = (tx: Transaction, { agreementId: id }: Agreement, { organisationId, personRef }: PuttingInCharge): Promise<boolean> =>
  personRef === null ? clearAssignment(tx, { of, id, organisationId }) : setAssignment(tx, { of, id, organisationId }, personRef);
