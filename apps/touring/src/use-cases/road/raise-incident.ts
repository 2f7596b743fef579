import { randomUUID } from 'node:crypto';
import type { Caller } from '@caravanserai/access';
import { incidentRaised } from '@caravanserai/contracts';
import { type Decision, accept, reject } from '@caravanserai/kernel';
import { Outbox } from '@caravanserai/messaging';
import { keepRemark, logTransition, type Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { incidentLifecycle } from '../../domain/road/incident-lifecycle';
import { incidentStates } from '../../domain/road/leg-lifecycle';
import { type Incident, incidentById } from '../../store/road/incidents';
import { lockLeg } from '../../store/road/legs';
import { strangeObject } from '../../store/road/objects';
import { type Stay, stayFactsForEvents } from '../../store/road/stays';
import { longAgo } from './record-stay-fact';
import { StayChanges } from './stay-changes';
import { StayCommands } from './stay-commands';

export interface IncidentGiven {
  readonly kind: Incident['kind'];
  readonly severity: Incident['severity'];
  readonly legId?: string;
  readonly objectIds: readonly string[];
  readonly happenedAt: string;
  /** What has happened; it stays here, and events carry none of it. */
  readonly words: string;
}

/** Either side reports an incident at once, as insurers ask: it holds up the closing of the exhibition, and of the transport on which it happened. */
@Injectable()
export class RaiseIncident {
  constructor(
    private readonly stays: StayCommands,
    private readonly changes: StayChanges,
    private readonly outbox: Outbox,
  ) {}

  execute(caller: Caller, stayId: string, given: IncidentGiven): Promise<Decision<{ id: string; version: number; state: Incident['state'] }>> {
    return this.stays.run(caller, stayId, 'raise-incident', async (tx, stay, acting) => {
      const may = await mayHappen(tx, stay, given);
      if (!may.ok) return may;
      const incident = await insert(tx, stay, given, acting.actingFor as string);
      await logTransition(tx, acting, { of: incidentLifecycle.workflow, id: incident.id, action: 'raise', from: null, to: incident.state });
      await keepRemark(tx, acting, { of: incidentLifecycle.workflow, id: incident.id, action: 'raise' }, given.words);
      await this.outbox.add(tx, incidentRaised, incident.id, incidentFacts(stay, incident));
      await this.changes.touch(tx, stay);
      return accept({ id: incident.id, version: incident.version, state: incident.state });
    });
  }
}

export const incidentFacts = (stay: Stay, { id: incidentId, kind, legId }: Incident) => {
  const { stopId, ...facts } = stayFactsForEvents(stay);
  return { incidentId, stopId, ...facts, kind, ...(legId === null ? {} : { legId }) };
};

async function mayHappen(tx: Transaction, stay: Stay, { legId, objectIds, happenedAt }: IncidentGiven): Promise<Decision<undefined>> {
  if (['settled', 'reported'].includes(stay.state) || stay.state.startsWith('cancelled')) return reject('stay-is-over', { state: stay.state });
  const happened = new Date(happenedAt);
  if (happened > tx.now || happened < longAgo) return reject(happened > tx.now ? 'fact-in-the-future' : 'dates-out-of-range', { at: happenedAt, now: tx.now.toISOString() });
  const objectId = await strangeObject(tx, stay, objectIds);
  if (objectId !== null) return reject('object-not-on-the-list', { objectId });
  if (legId === undefined) return accept();
  const leg = await lockLeg(tx, legId);
  if (leg === null || (leg.fromStopId !== stay.id && leg.toStopId !== stay.id)) return reject('leg-unknown', { legId });
  return incidentStates.includes(leg.state) ? accept() : reject('leg-not-under-way', { state: leg.state });
}

async function insert(tx: Transaction, stay: Stay, { kind, severity, legId, objectIds, happenedAt }: IncidentGiven, raisedBy: string): Promise<Incident> {
  const id = randomUUID();
  await tx.query(
    `insert into incident (id, version, state, tour_id, stay_id, leg_id, kind, severity, object_ids, happened_at, raised_at, raised_by)
     values ($1, 1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [id, incidentLifecycle.initial, stay.tourId, stay.id, legId ?? null, kind, severity, objectIds, happenedAt, tx.now, raisedBy],
  );
  return (await incidentById(tx, id)) as Incident;
}
