import { type EventOf, legAdvanced } from '@caravanserai/contracts';
import { type Decision, accept } from '@caravanserai/kernel';
import { Outbox } from '@caravanserai/messaging';
import { type ActedBy, logTransition, type Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { type LegAction, legLifecycle } from '../../domain/road/leg-lifecycle';
import type { Leg } from '../../store/road/legs';

/** What every event of a transport says. */
export const legFacts = ({ id: legId, tourId, organiserId, title, fromStopId, toStopId }: Leg) => ({
  legId, tourId, organiserId, title, ...(fromStopId === null ? {} : { fromStopId }), ...(toStopId === null ? {} : { toStopId }),
});

/** Takes a locked transport from state to state, and tells it. */
@Injectable()
export class LegChanges {
  constructor(private readonly outbox: Outbox) {}

  async apply(tx: Transaction, by: ActedBy, leg: Leg, action: LegAction, reason?: string): Promise<Decision<Leg>> {
    const next = legLifecycle.next(leg.state, action);
    if (!next.ok) return next;
    const deliveredAt = action === 'deliver' ? tx.now : leg.deliveredAt;
    const changed: Leg = { ...leg, state: next.value, version: leg.version + 1, deliveredAt };
    await tx.query('update leg set state = $2, version = $3, delivered_at = $4 where id = $1', [leg.id, changed.state, changed.version, deliveredAt]);
    await logTransition(tx, by, { of: legLifecycle.workflow, id: leg.id, action, from: leg.state, to: changed.state, reason });
    await this.outbox.add(tx, legAdvanced, leg.id, { ...legFacts(leg), step: action as EventOf<typeof legAdvanced>['step'], state: changed.state });
    return accept(changed);
  }
}
