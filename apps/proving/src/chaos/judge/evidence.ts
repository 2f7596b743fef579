import type { CommandRecord, Ends } from '../load/ledger';
import type { ServiceName } from '../services';

/** An event as it is named everywhere: which one of which aggregate. */
export interface EventName {
  readonly topic: string;
  readonly aggregateId: string;
  readonly sequence: number;
}

export interface LoggedEvent extends EventName {
  readonly position: number;
  readonly eventId: string;
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface UnsentEvent extends EventName {
  readonly eventId: string;
}

/** One record of a topic, as Kafka's own consumer prints it. */
export interface TopicRecord extends EventName {
  readonly partition: number;
  readonly offset: number;
  readonly eventId: string;
}

export interface Cursor {
  readonly topic: string;
  readonly aggregateId: string;
  readonly last: number;
}

/** How many events an aggregate had committed before the run, and how many by now. */
export interface CommittedAggregate extends Cursor {
  readonly before: number;
}

export interface ParkedEvent extends EventName {
  readonly state: string;
  readonly reason: string;
  /** The aggregate whose copy it lacks. */
  readonly waitsFor: string | null;
}

/** Written by a trigger in the transaction that moved a cursor: the events `after + 1` to `upTo` were applied at that moment. */
export interface Application {
  readonly topic: string;
  readonly aggregateId: string;
  readonly after: number;
  readonly upTo: number;
}

/** What one service's database shows of one run. */
export interface ServiceEvidence {
  /** In the order of their positions; those of the run alone. */
  readonly log: readonly LoggedEvent[];
  /** The last position before the run. */
  readonly logBegan: number;
  readonly unsent: readonly UnsentEvent[];
  /** All that committed an event in the run. */
  readonly committed: readonly CommittedAggregate[];
  /** Of every aggregate that published in the run and that the service listens to; one that it never met is missing. */
  readonly cursors: readonly Cursor[];
  readonly parked: readonly ParkedEvent[];
  readonly unreadableRecords: number;
  /** In the order in which they were committed. */
  readonly applications: readonly Application[];
  /** Event ids in the order in which a reader of the log saw them that never went back. */
  readonly seenByReader: readonly string[];
  readonly transitions: readonly Transition[];
  /** Whether the service has passed this event on its way through the channel: it will not come again by itself. */
  readonly hasPassed: (event: LoggedEvent) => boolean;
}

export interface Transition {
  readonly aggregateId: string;
  readonly action: string;
  readonly count: number;
}

export interface StopRow {
  readonly id: string;
  readonly tourId: string;
  readonly spaceId: string;
  readonly delivery: string;
  readonly state: string;
  readonly placedNo: number;
  /** Whether a timer waits for its hold to expire. */
  readonly timers: number;
}

export interface AgreementRow {
  readonly id: string;
  readonly stopId: string;
  readonly round: number;
  readonly status: string;
}

export interface NotificationRow {
  readonly eventId: string;
  readonly recipient: string;
  readonly channel: string;
  readonly count: number;
  /** False while somebody should be sending it now. */
  readonly settled: boolean;
}

export interface Evidence {
  readonly commands: readonly CommandRecord[];
  readonly ends: Ends;
  /** The person who is told what concerns an organisation. */
  readonly personOf: ReadonlyMap<string, string>;
  readonly services: Readonly<Record<ServiceName, ServiceEvidence>>;
  /** All records of the run; null where there is no Kafka, and as long as the databases alone are looked at. */
  readonly topics: readonly TopicRecord[] | null;
  readonly stops: readonly StopRow[];
  readonly agreements: readonly AgreementRow[];
  readonly notifications: readonly NotificationRow[];
}
