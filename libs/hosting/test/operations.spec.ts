import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '@caravanserai/local';
import { ParkedEvents } from '@caravanserai/messaging';
import { UnitOfWork } from '@caravanserai/persistence';
import { Validator } from '@seriousme/openapi-schema-validator';
import type { RunningService } from '../src';
import { ask, House } from './house';

let house: House;
let service: RunningService;
let administrator: Record<string, string>;
let visitor: Record<string, string>;

const OFFICE = randomUUID();

beforeAll(async () => {
  house = await House.open();
  service = await house.startInn();
  administrator = { authorization: `Bearer ${await house.issuer.token({ sub: 'admin' })}`, 'x-acting-for': OFFICE };
  visitor = { authorization: `Bearer ${await house.issuer.token({ sub: 'visitor' })}` };
  await grantOffice('admin');
}, 60_000);
afterAll(async () => {
  await service?.close();
  await house?.close();
});

/** Writes the copies that a granted mandate would have left. */
async function grantOffice(subject: string): Promise<void> {
  const { accountKey } = await import('@caravanserai/access');
  const person = randomUUID();
  await sql('insert into copy_account (account_id, account_key, person_ref) values ($1, $2, $3)', [randomUUID(), accountKey(house.issuer.url, subject), person]);
  await sql(
    `insert into copy_mandate (mandate_id, person_ref, organisation_id, power, valid_from) values ($1, $2, $3, 'administer-platform', '2020-01-01')`,
    [randomUUID(), person, OFFICE],
  );
}
const sql = (text: string, values: unknown[] = []) => service.app.get(UnitOfWork).dataSource.query(text, values);
const get = (path: string, headers = administrator) => ask(service, path, { headers });

async function parkOne(): Promise<number> {
  const event = { id: randomUUID(), type: 'contacts.match.proposed.v1', topic: 'contacts.match', subject: randomUUID(), sequence: 1, data: {}, logId: randomUUID(), correlationId: 'c', causationId: 'c', time: '2027-01-01T00:00:00Z', source: '/contacts' };
  await service.app.get(UnitOfWork).run(async (tx) => {
    await tx.query('insert into event_cursor (topic, aggregate_id, last_sequence, parked) values ($1, $2, 0, 1)', [event.topic, event.subject]);
    await service.app.get(ParkedEvents).park(tx, event, { state: 'dead', reason: 'made for a test' });
  });
  const { body } = await get('/ops/parked-events?limit=200');
  return body.items.at(-1).id;
}

describe('Health', () => {
  it('says live and ready while all is well', async () => {
    expect([await get('/health/live', {}), await get('/health/ready', {})].map(({ status, body }) => [status, body.status])).toEqual([[200, 'live'], [200, 'ready']]);
  });

  it('is live but not ready while the database is away, and commands are 503', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hosting-'));
    const postgres = await startPostgres({ folder });
    const lonely = await house.startInn({ DATABASE_URL: await postgres.createDatabase('inn') });
    await postgres.stop();
    const answers = [await ask(lonely, '/health/live'), await ask(lonely, '/health/ready'), await ask(lonely, '/rooms'), await ask(lonely, '/metrics')];
    expect(answers.map(({ status, body }) => [status, body.code])).toEqual([[200, undefined], [503, 'database-unavailable'], [503, 'database-unavailable'], [200, undefined]]);
    await lonely.close();
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);
});

describe('Metrics', () => {
  it('tell of requests by route pattern and of messaging', async () => {
    await get(`/rooms/${randomUUID()}`);
    const { body, headers } = await get('/metrics', {});
    expect(headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    expect(body).toContain('http_request_seconds_count{service="contacts",method="GET",route="/rooms/:id",status="404"} 1');
    for (const name of ['outbox_depth', 'relay_lag_seconds', 'parked_keys', 'event_gaps', 'messaging_figures_up', 'consumer_lag', 'event_handler_seconds'])
      expect(body).toContain(`# TYPE ${name} `);
  });

  it('are as they are now, not as they were at the last look', async () => {
    const parked = async () => Number(/^parked_keys\{.*\} (\d+)$/m.exec((await get('/metrics', {})).body)![1]);
    const before = await parked();
    await parkOne();
    expect(await parked()).toBe(before + 1);
  });
});

describe('Operations', () => {
  it.each([
    ['nobody', {}, [401, 'token-missing']],
    ['a visitor', 'visitor', [403, 'not-permitted']],
  ])('are closed to %s', async (_, who, expected) => {
    const headers = who === 'visitor' ? visitor : {};
    for (const path of ['/ops/parked-events', '/ops/outbox', '/ops/timers', '/ops/audit']) {
      const { status, body } = await get(path, headers as Record<string, string>);
      expect([path, status, body.code]).toEqual([path, ...expected]);
    }
    const discard = await ask(service, '/ops/parked-events/1/discard', { body: { reason: 'x' }, headers: headers as Record<string, string> });
    expect([discard.status, discard.body.code]).toEqual(expected);
  });

  it('list what is parked, with reason and state', async () => {
    const id = await parkOne();
    const { body } = await get('/ops/parked-events?limit=200');
    expect(body.items.find((event: { id: number }) => event.id === id)).toMatchObject({ reason: 'made for a test', state: 'dead', attempts: 0, topic: 'contacts.match' });
  });

  it('discard an event for a reason, once, and write it into the audit', async () => {
    const id = await parkOne();
    const discard = () => ask(service, `/ops/parked-events/${id}/discard`, { body: { reason: 'sent by mistake' }, headers: administrator });
    expect([(await discard()).status, (await discard()).status]).toEqual([200, 404]);
    const { body } = await get('/ops/audit?limit=200');
    expect(body.items.at(-1)).toMatchObject({ action: 'discard', subject: `parked-event ${id}`, reason: 'sent by mistake', actingFor: OFFICE });
  });

  it('redrive an event', async () => {
    const id = await parkOne();
    expect((await ask(service, `/ops/parked-events/${id}/redrive`, { method: 'POST', headers: administrator })).status).toBe(200);
    expect((await get('/ops/audit?limit=200')).body.items.at(-1)).toMatchObject({ action: 'redrive', subject: `parked-event ${id}` });
  });

  it.each([['/ops/parked-events/x/discard', { reason: 'x' }, 'number'], ['/ops/parked-events/1/discard', {}, 'reason'], ['/ops/parked-events/1/discard', { reason: 5 }, 'reason']])(
    'refuse %s with %j by name', async (path, body, field) => {
      expect(await ask(service, path, { body, headers: administrator })).toMatchObject({ status: 400, body: { errors: [{ field }] } });
    },
  );

  it('page through the timers in the order in which they are due', async () => {
    for (const day of ['03', '01', '02']) await sql(`insert into timer (kind, subject_id, due_at) values ('test', $1, $2)`, [randomUUID(), `2099-01-${day}T00:00:00Z`]);
    const first = (await get('/ops/timers?limit=2')).body;
    const second = (await get(`/ops/timers?limit=2&after=${first.nextCursor}`)).body;
    expect([...first.items, ...second.items].map(({ dueAt }: { dueAt: string }) => dueAt.slice(0, 10))).toEqual(['2099-01-01', '2099-01-02', '2099-01-03']);
  });
});

describe('Lifecycles', () => {
  it('are data', async () => {
    const { body } = await get('/lifecycles', {});
    expect(body.items).toMatchObject([{ workflow: 'contacts.stay', initial: 'open', transitions: [{ action: 'open-room' }, { action: 'close-room' }] }]);
  });
});

describe('The OpenAPI document', () => {
  it('is valid OpenAPI 3.1', async () => {
    const { body } = await get('/openapi.json', {});
    expect(body.openapi).toBe('3.1.0');
    expect(await new Validator().validate(body)).toEqual({ valid: true });
  });

  it('names each operation once and says who may call it and how it answers', async () => {
    const { paths } = (await get('/openapi.json', {})).body;
    expect(paths['/rooms'].post).toMatchObject({
      operationId: 'openRoom', security: [{ account: [] }], responses: { 201: expect.anything(), default: { $ref: '#/components/responses/Problem' } },
    });
    expect(paths['/rooms'].get.security).toEqual([{}, { account: [] }]);
    expect(paths['/internal/guests'].get.security).toEqual([{ service: [] }]);
    expect(Object.keys(paths['/rooms/{id}/close'].post.responses)).toEqual(['200', 'default']);
    const ids = Object.values(paths as Record<string, Record<string, { operationId: string }>>).flatMap((item) => Object.values(item).map(({ operationId }) => operationId));
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('describes fields as they are checked', async () => {
    const { components, paths } = (await get('/openapi.json', {})).body;
    expect(components.schemas.NewRoom.properties).toMatchObject({
      title: { type: 'string', minLength: 1, maxLength: 40, description: 'As it stands on the door' },
      price: { $ref: '#/components/schemas/MoneyField' },
      closed: { anyOf: [{ $ref: '#/components/schemas/DateRangeField' }, { type: 'null' }] },
    });
    expect(components.schemas.NewRoom.required).toEqual(['title', 'price']);
    expect(paths['/rooms/{id}'].get.parameters).toEqual([{ name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }]);
    expect(paths['/rooms'].get.parameters.map(({ name, required }: { name: string; required: boolean }) => [name, required])).toEqual([['limit', false], ['after', false], ['free', false]]);
  });
});
