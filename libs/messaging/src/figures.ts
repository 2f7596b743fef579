import { poolOf, UnitOfWork } from '@caravanserai/persistence';
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

/** What the health and metrics pages tell of a service's messaging. */
@Injectable()
export class MessagingFigures {
  private lag: Record<string, number> = {};
  private lagReadAt = -Infinity;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly server: EventServer,
  ) {}

  async read(now: Date): Promise<MessagingState> {
    const { rows } = await poolOf(this.unitOfWork.dataSource).query<{ depth: number; oldest: Date | null; parked: number; dead: number; gaps: number }>(
      `select (select count(*) from outbox) as depth, (select min(occurred_at) from outbox) as oldest,
        (select count(distinct (topic, aggregate_id)) from parked_event) as parked,
        (select count(distinct (topic, aggregate_id)) from parked_event where state = 'dead') as dead,
        (select count(*) from parked_event p join event_cursor c using (topic, aggregate_id)
          where p.sequence > c.last_sequence + 1 and p.sequence = (select min(sequence) from parked_event m where m.topic = p.topic and m.aggregate_id = p.aggregate_id)) as gaps`,
    );
    const row = rows[0] ?? { depth: 0, oldest: null, parked: 0, dead: 0, gaps: 0 };
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
