import { allEvents } from '@caravanserai/contracts';
import { Pool, type QueryResultRow } from 'pg';
import { type Installation, serviceNames } from './installation';

const mandates = ['contacts.account', 'contacts.mandate'];
const directory = [...mandates, 'contacts.organisation'];

/** Who follows which topics, by hand: a service that hears of something else fails `strangers`. */
const follows: Readonly<Record<string, readonly string[]>> = {
  contacts: [],
  touring: [...directory, 'contacts.person', 'coproduction.agreement', 'coproduction.production'],
  coproduction: [...directory, 'contacts.person', 'touring.stop'],
  notifications: [...directory, ...['designation', 'office', 'person'].map((what) => `contacts.${what}`), ...['offer', 'tour', 'stop', 'move', 'what-if', 'stay', 'incident', 'engagement', 'cost-split', 'settlement'].map((what) => `touring.${what}`), 'coproduction.agreement', 'coproduction.obligation', 'coproduction.production', 'coproduction.account'],
  // Whatever anybody tells is a step of some workflow.
  dashboard: allEvents.map(({ topic }) => topic),
};
const followed = [...new Set(Object.values(follows).flat())];

interface Mark {
  readonly topic: string;
  readonly id: string;
  readonly last: number;
}

/** Looks into the databases of all services past all their code. */
export class Ledger {
  private readonly pools: ReadonlyMap<string, Pool>;
  private positions = '';

  constructor(private readonly installation: Installation) {
    this.pools = new Map(serviceNames.map((name) => [name, new Pool({ connectionString: installation.databaseOf(name), max: 2 })]));
  }

  async sql<R extends QueryResultRow>(service: string, text: string, values: unknown[] = []): Promise<R[]> {
    return (await (this.pools.get(service) as Pool).query<R>(text, values)).rows;
  }

  /**
   * What is still under way; nothing when every outbox is empty and every service has applied what it follows. The databases are read one
   * after the other, so that is only believed when no log has grown since the look before.
   */
  async unsettled(): Promise<string[]> {
    const positions = JSON.stringify(await Promise.all(serviceNames.map((name) => this.sql(name, 'select position::text from event_log_head'))));
    const left = await this.leftOver();
    const grown = positions === this.positions ? [] : ['a log has grown since the last look'];
    this.positions = positions;
    return [...left, ...grown];
  }

  /** Events of an aggregate that lack their number in the owner's log, and topics that a service follows against the table above. */
  async disorder(): Promise<string[]> {
    const found = serviceNames.map(async (name) => [
      ...(await this.sql<{ said: string }>(
        name,
        `select topic || ' ' || aggregate_id || ' counts wrong' as said from event_log group by topic, aggregate_id having count(*) <> max(sequence) or min(sequence) <> 1`,
      )),
      ...(await this.sql<{ said: string }>(name, `select distinct $2 || ' follows ' || topic as said from event_cursor where not topic = any ($1)`, [follows[name] ?? [], name])),
    ]);
    return (await Promise.all(found)).flat().map(({ said }) => said);
  }

  async close(): Promise<void> {
    await Promise.all([...this.pools.values()].map((pool) => pool.end()));
  }

  private async leftOver(): Promise<string[]> {
    const own = (await Promise.all(serviceNames.map((name) => this.unfinishedIn(name)))).flat();
    if (own.length > 0) return own;
    const heads = (await Promise.all(serviceNames.map((name) => this.heads(name)))).flat();
    return (await Promise.all(serviceNames.map((name) => this.behind(name, heads)))).flat();
  }

  private async unfinishedIn(name: string): Promise<string[]> {
    const now = this.installation.clock.now();
    const [row] = await this.sql<Record<string, number>>(
      name,
      `select (select count(*)::int from outbox) as "waiting in the outbox", (select count(*)::int from parked_event) as "parked",
        (select count(*)::int from parked_record) as "unreadable", (select count(*)::int from timer where due_at <= $1) as "timers due"
        ${name === 'notifications' ? ', (select count(*)::int from notification where due_at is not null) as "letters under way"' : ''}`,
      [now],
    );
    return Object.entries(row ?? {}).flatMap(([what, count]) => (count === 0 ? [] : [`${name}: ${count} ${what}`]));
  }

  private heads(owner: string): Promise<Mark[]> {
    return this.sql<Mark & QueryResultRow>(
      owner,
      'select topic, aggregate_id as id, max(sequence)::int as last from event_log where topic = any ($1) group by topic, aggregate_id',
      [followed],
    );
  }

  private async behind(name: string, heads: readonly Mark[]): Promise<string[]> {
    const cursors = await this.sql<Mark & QueryResultRow>(name, 'select topic, aggregate_id as id, last_sequence::int as last from event_cursor');
    const applied = new Map(cursors.map(({ topic, id, last }) => [`${topic}/${id}`, last]));
    const wanted = heads.filter(({ topic }) => follows[name]?.includes(topic));
    return wanted.flatMap(({ topic, id, last }) => {
      const seen = applied.get(`${topic}/${id}`) ?? 0;
      return seen === last ? [] : [`${name}: ${seen} of ${last} events of ${topic} ${id}`];
    });
  }
}
