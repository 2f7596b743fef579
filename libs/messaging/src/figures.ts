import { poolOf, type Transaction, UnitOfWork } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { EventServer } from './event-server';

export interface MessagingState {
  readonly outboxDepth: number;
  readonly outboxOldestSeconds: number;
  /** Events of each owner that are still to be applied here. */
  readonly consumerLag: Record<string, number>;
  readonly parkedKeys: number;
  readonly deadKeys: number;
  /** Aggregates that wait for an event which has not come. */
  readonly gaps: number;
  readonly duplicates: number;
}

const lagLifeMs = 10_000;

interface Figures extends Record<string, unknown> {
  readonly depth: number;
  readonly oldest: Date | null;
  readonly parked: number;
  readonly dead: number;
  readonly gaps: number;
}
const noFigures: Figures = { depth: 0, oldest: null, parked: 0, dead: 0, gaps: 0 };

const figures = `select (select count(*) from outbox)::int as depth, (select min(occurred_at) from outbox) as oldest,
  (select count(distinct (topic, aggregate_id)) from parked_event)::int as parked,
  (select count(distinct (topic, aggregate_id)) from parked_event where state = 'dead')::int as dead,
  (select count(*) from parked_event p join event_cursor c using (topic, aggregate_id)
    where p.sequence > c.last_sequence + 1 and p.sequence = (select min(sequence) from parked_event m where m.topic = p.topic and m.aggregate_id = p.aggregate_id))::int as gaps`;

/** What the health and metrics pages tell of a service's messaging. */
@Injectable()
export class MessagingFigures {
  private lag: Record<string, number> = {};
  private lagReadAt = -Infinity;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly server: EventServer,
  ) {}

  /** @param tx where a transaction is open already: it may not ask for a second connection. */
  async read(now: Date, tx?: Transaction): Promise<MessagingState> {
    const [row = noFigures] = await (tx ? tx.query<Figures>(figures) : poolOf(this.unitOfWork.dataSource).query<Figures>(figures).then(({ rows }) => rows));
    return {
      outboxDepth: row.depth,
      outboxOldestSeconds: row.oldest ? Math.max(0, (now.getTime() - row.oldest.getTime()) / 1000) : 0,
      consumerLag: await this.consumerLag(),
      parkedKeys: row.parked,
      deadKeys: row.dead,
      gaps: row.gaps,
      duplicates: this.server.duplicates,
    };
  }

  /** Asking Kafka costs a connection, so an answer lives a while; a broker that is away leaves the last known figures. */
  private async consumerLag(): Promise<Record<string, number>> {
    if (performance.now() - this.lagReadAt < lagLifeMs) return this.lag;
    this.lagReadAt = performance.now();
    this.lag = await this.server.subscriber.lag().catch(() => this.lag);
    return this.lag;
  }
}
