import { type Acting, type Caller, holdsMandate, mayPutInCharge, type PuttingInCharge } from '@caravanserai/access';
import { stopAssigned } from '@caravanserai/contracts';
import { accept, reject } from '@caravanserai/kernel';
import { clearAssignment, keepRemark, setAssignment, type Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { stopLifecycle } from '../domain/stop-lifecycle';
import type { Stop } from '../store/stop.entity';
import { StopCommands } from './stop-commands';

const of = stopLifecycle.workflow;

/**
 * Says who is in charge of a stop for one side. It is no step of the workflow, and gives no right that a mandate does not give. Whoever is
 * in charge already is not told once more.
 */
@Injectable()
export class AssignStop {
  constructor(private readonly stops: StopCommands) {}

  execute(caller: Caller, stopId: string, wanted: PuttingInCharge) {
    return this.stops.run(caller, stopId, 'assign-stop', async (tx, { stop, tour }, acting) => {
      const by = decidedBy(stop, wanted, acting);
      if (!by.ok) return by;
      const { organisationId, personRef, reason } = wanted;
      if (personRef !== null && !(await holdsMandate(tx, personRef, organisationId))) return reject('person-has-no-mandate');
      if (!(await changed(tx, stop, wanted))) return accept(stop);
      await keepRemark(tx, acting, { of, id: stop.id, action: 'assign-stop' }, reason);
      await this.stops.tell(tx, stopAssigned, { stop, tour }, { organisationId, ...(personRef === null ? {} : { personRef }), by: by.value });
      return accept(stop);
    });
  }
}

function decidedBy({ organiserId, hostId, state }: Stop, wanted: PuttingInCharge, { personRef, actingFor, verdict }: Acting) {
  if (stopLifecycle.isFinal(state)) return reject('action-not-allowed', { state, action: 'assign-stop' });
  return mayPutInCharge(wanted, [organiserId, hostId], { personRef, actingFor, asAdministrator: verdict.reason === 'administrator' });
}

const changed = (tx: Transaction, { id }: Stop, { organisationId, personRef }: PuttingInCharge): Promise<boolean> =>
  personRef === null ? clearAssignment(tx, { of, id, organisationId }) : setAssignment(tx, { of, id, organisationId }, personRef);
