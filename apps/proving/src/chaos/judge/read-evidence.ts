import type { Ledger } from '../load/ledger';
import { type ServiceName, subscribersOf, subscriptions } from '../services';
import { type Databases, everyService } from '../system/databases';
import type { System } from '../system/system';
import type { Began } from './began';
import type { AgreementRow, Evidence, LoggedEvent, NotificationRow, ServiceEvidence, StopRow, TopicRecord, Transition } from './evidence';
import type { LogReader } from './log-reader';
import type { Reach } from './reach';

export interface Sources {
  readonly system: System;
  readonly ledger: Ledger;
  readonly began: Readonly<Record<ServiceName, Began>>;
  readonly reader: LogReader;
}

/** What Kafka shows, once it has been asked; the databases are asked more often. */
export interface FromKafka {
  readonly topics: readonly TopicRecord[];
  readonly reach: Reach;
}

/** Gathers everything that the judge compares, by plain SQL. */
export async function readEvidence({ system, ledger, began, reader }: Sources, fromKafka: FromKafka | null): Promise<Evidence> {
  const { databases } = system;
  const logs = await everyService((service) => readLog(databases, service, began[service]));
  const published = Object.values(logs).flat();
  const services = await everyService(async (service): Promise<ServiceEvidence> => {
    const heard = published.filter(({ topic }) => subscriptions[service].includes(topic));
    return {
      log: logs[service],
      logBegan: began[service].position,
      seenByReader: reader.seenIn(service),
      ...(await readOwn(databases, service, began[service])),
      transitions: await readTransitions(databases, service, ledger, began[service]),
      ...(await readHeard(databases, service, heard, began[service])),
      hasPassed: fromKafka === null ? await passedInProcess(system, service) : fromKafka.reach.passedBy(service),
    };
  });
  const stops = await readStops(databases, ledger.tourIds);
  const notifications = await readNotifications(databases, published.filter(({ topic }) => subscribersOf(topic).includes('notifications')));
  const agreements = await readAgreements(databases, stops.map(({ id }) => id));
  return { commands: ledger.commands, ends: ledger.ends, personOf: ledger.personOf, services, topics: fromKafka?.topics ?? null, stops, agreements, notifications };
}

const eventColumns = 'topic, aggregate_id as "aggregateId", sequence';

const readLog = (databases: Databases, service: ServiceName, { position }: Began): Promise<LoggedEvent[]> =>
  databases.read(service, `select ${eventColumns}, position, event_id as "eventId", type, data::json as data from event_log where position > $1 order by position`, [position]);

async function readOwn(databases: Databases, service: ServiceName, { transaction, position }: Began) {
  const [unsent, committed] = await Promise.all([
    databases.read<ServiceEvidence['unsent'][number]>(service, `select ${eventColumns}, event_id as "eventId" from outbox order by id`),
    databases.read<ServiceEvidence['committed'][number]>(
      service,
      `select topic, aggregate_id as "aggregateId", last, coalesce((select max(sequence) from event_log l
         where l.aggregate_id = s.aggregate_id and l.topic = s.topic and l.position <= $2), 0) as before
       from aggregate_sequence s where xmin::text::bigint >= $1`,
      [transaction, position],
    ),
  ]);
  return { unsent, committed };
}

/** What the services noted of their commands. Only the directory changes things that are older than the run; a view has no xmin to see that by. */
function readTransitions(databases: Databases, service: ServiceName, { commands }: Ledger, { transaction }: Began): Promise<Transition[]> {
  const ids = commands.flatMap(({ traces }) => traces.flatMap((trace) => (trace.left === 'transition' && trace.service === service ? [trace.aggregateId] : [])));
  const ofRun = service === 'contacts' ? 'xmin::text::bigint >= $2' : '$2::bigint >= 0';
  // A saga is no command's: it follows, and is judged by its events.
  const text = `select aggregate_id as "aggregateId", action, count(*) as count from transition_log where aggregate_id = any ($1::text[]) and ${ofRun} and aggregate_type <> 'touring.hosting-saga' group by 1, 2`;
  return databases.read(service, text, [ids, transaction]);
}

async function readHeard(databases: Databases, service: ServiceName, heard: readonly LoggedEvent[], { application }: Began) {
  const aggregates = [heard.map(({ topic }) => topic), heard.map(({ aggregateId }) => aggregateId)];
  const [cursors, parked, unreadable, applications] = await Promise.all([
    databases.read<ServiceEvidence['cursors'][number]>(
      service,
      `select topic, aggregate_id as "aggregateId", last_sequence as last from event_cursor
       where (topic, aggregate_id) in (select * from unnest($1::text[], $2::uuid[])) or topic <> all ($3)`,
      [...aggregates, subscriptions[service]],
    ),
    databases.read<ServiceEvidence['parked'][number]>(service, `select ${eventColumns}, state, reason, waits_for as "waitsFor" from parked_event order by id`),
    databases.read<{ count: number }>(service, 'select count(*) as count from parked_record'),
    databases.read<ServiceEvidence['applications'][number]>(
      service,
      'select topic, aggregate_id as "aggregateId", after, up_to as "upTo" from proving_application where id > $1 order by id',
      [application],
    ),
  ]);
  return { cursors, parked, unreadableRecords: unreadable[0]?.count ?? 0, applications };
}

/** A subscriber in the same process stores how far it has read each owner's log; over Kafka that is asked of Kafka. */
async function passedInProcess({ carrier, databases }: System, service: ServiceName): Promise<ServiceEvidence['hasPassed']> {
  if (carrier === 'kafka') return () => false;
  const rows = await databases.read<{ owner: string; position: number }>(service, 'select owner, position from event_position');
  const positions = new Map(rows.map(({ owner, position }) => [owner, position]));
  return ({ topic, position }) => position <= (positions.get(topic.slice(0, topic.indexOf('.'))) ?? 0);
}

const readStops = (databases: Databases, tourIds: readonly string[]): Promise<StopRow[]> =>
  databases.read(
    'touring',
    `select id, tour_id as "tourId", space_id as "spaceId", delivery::text as delivery, state, placed_no as "placedNo",
       (select count(*) from timer where kind = 'hold-expiry' and subject_id = stop.id) as timers
     from stop where tour_id = any ($1::uuid[])`,
    [tourIds],
  );

const readAgreements = (databases: Databases, stopIds: readonly string[]): Promise<AgreementRow[]> =>
  databases.read('coproduction', 'select id, stop_id as "stopId", round, status from agreement where stop_id = any ($1::uuid[])', [stopIds]);

/** A letter whose sender was killed belongs to that one for some minutes, and one that waits for its next attempt waits for longer: neither is due. */
const readNotifications = (databases: Databases, causes: readonly LoggedEvent[]): Promise<NotificationRow[]> =>
  databases.read(
    'notifications',
    `select cause_event_id as "eventId", recipient, channel, count(*) as count, bool_and(due_at is null or due_at > $2) as settled
     from notification where cause_event_id = any ($1::uuid[]) group by 1, 2, 3`,
    [causes.map(({ eventId }) => eventId), new Date()],
  );
