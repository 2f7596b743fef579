import type { Transaction } from '@caravanserai/persistence';
import { missingFor } from '../../domain/road/stay-guards';
import { type StayAction, stayLifecycle, type StayState } from '../../domain/road/stay-lifecycle';
import { factsOf } from './facts';
import { filesOf } from './files';
import { incidentsOf } from './incidents';
import { legsOfStay } from './legs';
import { legView } from './leg-view';
import { coversOf, documentsOf, type Recorded } from './papers';
import { publicEventOf } from './public-events';
import { stayFactsOf } from './stay-facts-of';
import type { Stay } from './stays';

/** What a list shows of a stay. */
export const stayLine = (stay: Stay) => {
  const { id, version, state, tourId, organiserId, hostId, title, spaceId, zone, delivery, opening, closing, dispatch } = stay;
  return { id, version, state, tourId, organiserId, hostId, title, spaceId, zone, delivery, opening, closing, dispatch, begunAt: stay.begunAt.toISOString() };
};

const recorded = <T>({ id, terms, recordedAt, recordedBy }: Recorded<T>) => ({ id, recordedAt: recordedAt.toISOString(), recordedBy, terms });

/** A stay with everything that belongs to it, and for each step that may follow what it still waits for. */
export async function stayView(tx: Transaction, stay: Stay) {
  const facts = await stayFactsOf(tx, stay);
  const steps = stayLifecycle.definition.transitions.filter(({ from, actor }) => from?.includes(stay.state) && actor !== 'system');
  const event = await publicEventOf(tx, stay.id);
  const { cover, objects, incoming, outgoing, openIncidents, restEndsMs } = facts;
  return {
    ...stayLine(stay),
    next: steps.map(({ action, actor, to }) => ({ step: action as StayAction, actor, to: to as StayState, missing: missingFor(stay.state, action as StayAction, facts) })),
    counts: { objects, reportsIn: incoming.signed, reportsInLate: incoming.late, reportsOut: outgoing.countersigned, openIncidents },
    insuredValue: stay.insuredValue,
    cover,
    restEnds: restEndsMs === null ? null : new Date(restEndsMs).toISOString(),
    facts: [...(await factsOf(tx, stay.id)).values()].map(({ kind, at, value }) => ({ kind, at: at.toISOString(), value })),
    legs: (await legsOfStay(tx, stay.id)).map(legView),
    covers: (await coversOf(tx, stay.tourId)).map(recorded),
    documents: (await documentsOf(tx, stay.id)).map(recorded),
    incidents: (await incidentsOf(tx, stay.id)).map(incidentView),
    publicEvent: event && { ...event, changedAt: event.changedAt.toISOString() },
    files: (await filesOf(tx, stay.id)).map(({ stayId: _, uploadedAt, ...file }) => ({ ...file, uploadedAt: uploadedAt.toISOString() })),
  };
}

export type StayView = Awaited<ReturnType<typeof stayView>>;

export const incidentView = ({ happenedAt, raisedAt, closedAt, ...incident }: Awaited<ReturnType<typeof incidentsOf>>[number]) => ({
  ...incident,
  happenedAt: happenedAt.toISOString(),
  raisedAt: raisedAt.toISOString(),
  closedAt: closedAt?.toISOString() ?? null,
});
