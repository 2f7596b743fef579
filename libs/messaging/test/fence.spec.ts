import { randomUUID } from 'node:crypto';
import { organisationRegistered, type EventEnvelope } from '@caravanserai/contracts';
import { Clock, UnitOfWork } from '@caravanserai/persistence';
import { Client } from 'pg';
import { EventHandlers, InProcessBus, Outbox, ParkedEvents, Timers } from '../src';
import { EventConsumer, UnknownLog } from '../src/event-consumer';
import { type Node, startNode } from './rig';

describe('the fence', () => {
  let node: Node;
  let other: Client;
  beforeEach(async () => {
    node = await startNode('contacts', { bus: new InProcessBus() });
    other = new Client({ connectionString: node.database.url });
    await other.connect();
    await node.close();
  });
  afterEach(async () => {
    await other.end();
    await node.database.drop();
  });

  const outboxRow = (id: string) => other.query(`select emit_event('contacts.organisation', $1, 'x', '{}', gen_random_uuid(), '2026-01-01', null, null, null)`, [id]);

  it('lets a second relay that moves the same rows find nothing, and positions have no gap', async () => {
    for (let n = 0; n < 4; n++) await outboxRow(randomUUID());
    const late = new Client({ connectionString: node.database.url });
    await late.connect();
    await other.query('begin');
    await other.query('select publish_outbox(array(select id from outbox order by id limit 3))');
    const waiting = late.query<{ moved: string }>('select publish_outbox(array[1, 2, 3, 4]::bigint[]) as moved');
    await other.query('commit');
    expect((await waiting).rows).toEqual([{ moved: '1' }]);
    expect((await other.query('select position::int from event_log order by position')).rows.map(({ position }) => position)).toEqual([1, 2, 3, 4]);
    expect((await other.query('select position::int from event_log_head')).rows).toEqual([{ position: 4 }]);
    await late.end();
  });

  it('gives one aggregate sequences without a gap, in the order of commits', async () => {
    const aggregate = randomUUID();
    const rival = new Client({ connectionString: node.database.url });
    await rival.connect();
    await other.query('begin');
    await outboxRow(aggregate);
    const second = rival.query(`select emit_event('contacts.organisation', $1, 'y', '{}', gen_random_uuid(), '2026-01-01', null, null, null) as sequence`, [aggregate]);
    await other.query('rollback');
    expect((await second).rows).toEqual([{ sequence: '1' }]);
    await rival.end();
  });

  it('refuses data over 512 KiB at the command', async () => {
    const big = other.query(`select emit_event('t', $1, 'x', repeat('x', 524289), gen_random_uuid(), '2026-01-01', null, null, null)`, [randomUUID()]);
    await expect(big).rejects.toMatchObject({ constraint: 'event_data_at_most_512_kib' });
  });
});

describe('a consumer', () => {
  let node: Node;
  let unitOfWork: UnitOfWork;
  const envelope = (over: Partial<EventEnvelope> = {}): EventEnvelope => {
    const organisationId = randomUUID();
    return {
      id: randomUUID(), type: organisationRegistered.type, source: '/contacts', subject: organisationId, time: '2999-01-01T00:00:00.000Z', sequence: 1, logId: 'f0000000-0000-4000-8000-000000000001',
      correlationId: 'c', causationId: 'c', topic: 'contacts.organisation', data: { organisationId, kind: 'museum', name: 'M', status: 'active' }, ...over,
    };
  };
  const handlerOf = (kind: string, work: (event: EventEnvelope, context: never) => Promise<void>) => Object.assign(work, { extras: { kind, type: organisationRegistered.type }, isEventHandler: true });
  const consumerOf = async (work: (event: EventEnvelope, context: never) => Promise<void>, kind = 'reaction'): Promise<EventConsumer> => {
    const handlers = new EventHandlers(new Map([['x', handlerOf(kind, work)]]) as never);
    const consumer = new EventConsumer(unitOfWork, new Clock(), handlers, new ParkedEvents(unitOfWork, new Clock()));
    await consumer.prepare();
    return consumer;
  };

  beforeAll(async () => {
    node = await startNode('notifications', { bus: new InProcessBus() });
    unitOfWork = node.unitOfWork;
  });
  afterAll(async () => {
    await node.close();
    await node.database.drop();
  });

  it('of two that meet a new aggregate at once, one gives way and finds it done', async () => {
    let runs = 0;
    let meet: () => void;
    const met = new Promise<void>((resolve) => (meet = resolve));
    const work = async (event: EventEnvelope, { tx }: { tx: { query(text: string, values: unknown[]): Promise<unknown> } }) => {
      await tx.query('insert into effect (aggregate_id, sequence) values ($1, $2)', [event.subject, event.sequence]);
      if ((runs += 1) === 2) meet();
      await Promise.race([met, new Promise((resolve) => setTimeout(resolve, 500))]);
    };
    const event = envelope();
    const [first, second] = [await consumerOf(work as never), await consumerOf(work as never)];
    await Promise.all([first.consume([event]), second.consume([event])]);
    expect(runs).toBe(2);
    expect(await node.sql('select sequence::int from effect where aggregate_id = $1', [event.subject])).toEqual([{ sequence: 1 }]);
  });

  it('reacts only to what happened after its installation, while its copies begin at the first event', async () => {
    const seen: string[] = [];
    const old = envelope({ time: '2001-01-01T00:00:00.000Z' });
    await (await consumerOf(async () => void seen.push('reaction'))).consume([old]);
    await (await consumerOf(async () => void seen.push('copy'), 'copy')).consume([envelope({ time: '2001-01-01T00:00:00.000Z' })]);
    expect(seen).toEqual(['copy']);
  });

  it('stops at a log that is not the one it knows', async () => {
    const consumer = await consumerOf(async () => undefined);
    await consumer.consume([envelope()]);
    await expect(consumer.consume([envelope({ logId: 'f0000000-0000-4000-8000-000000000002' })])).rejects.toBeInstanceOf(UnknownLog);
  });

  it('parks as dead what is not of the shape that its contract promises, and no handler sees it', async () => {
    const seen: string[] = [];
    const bad = envelope({ data: { organisationId: 7 } });
    await (await consumerOf(async () => void seen.push('seen'))).consume([bad]);
    expect(seen).toEqual([]);
    expect(await node.sql('select state, type from parked_event where aggregate_id = $1', [bad.subject])).toEqual([{ state: 'dead', type: organisationRegistered.type }]);
  });

  it('lets a copy handler neither emit nor set a timer', async () => {
    const attempts: string[] = [];
    const outbox = node.app.get(Outbox);
    const timers = node.app.get(Timers);
    const work = async (event: EventEnvelope, { tx }: { tx: never }) => {
      for (const attempt of [() => outbox.add(tx, organisationRegistered, event.subject, event.data as never), () => timers.schedule(tx, 'k', event.subject, new Date())]) {
        await attempt().catch((error: Error) => attempts.push(error.message.slice(0, 30)));
      }
    };
    await (await consumerOf(work as never, 'copy')).consume([envelope()]);
    expect(attempts).toEqual(['a copy handler may not emit an', 'a copy handler may not set a t']);
    expect(await node.sql('select 1 from outbox union all select 1 from event_log')).toEqual([]);
  });

  it.each([
    ['a second handler of one kind', () => { const one = handlerOf('copy', async () => undefined); return new Map([['x', Object.assign(one, { next: one })]]); }, 'has two copy handlers'],
    ['a handler of an event that nobody declared', () => new Map([['x', Object.assign(async () => undefined, { extras: { kind: 'copy', type: 'a.b.c.v1' } })]]), 'not declared'],
    ['a handler without its kind', () => new Map([['x', Object.assign(async () => undefined, { extras: {} })]]), 'without @Copies or @ReactsTo'],
  ])('refuses to start with %s', (_name, registered, message) => {
    expect(() => new EventHandlers(registered() as never)).toThrow(message);
  });
});
