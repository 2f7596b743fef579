import { createReadStream, type ReadStream, readdirSync, statSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually, startTestService, type TestPerson, type TestService } from '@caravanserai/testing';
import { dashboard } from '../src';
import { badFiles, describeWithEventLogs, eventLogs, knownAnswers, knownNames } from './event-logs';

let service: TestService;
let administrator: TestPerson;
beforeAll(async () => {
  service = await startTestService(dashboard);
  administrator = await service.person(await service.organisation('Secretariat', undefined, 'Europe/Lisbon'), 'administer-platform');
});
afterAll(() => service.stop());

interface Uploaded {
  readonly status: number;
  readonly body: any;
}

/** Sends a file as it is, the way a browser or the command would. */
async function upload(body: string | ReadStream, name: string, more: { options?: Record<string, string>; headers?: Record<string, string>; person?: TestPerson } = {}): Promise<Uploaded> {
  const { token, organisationId } = more.person ?? administrator;
  const query = new URLSearchParams({ name, ...more.options });
  const headers = { authorization: `Bearer ${token}`, 'x-acting-for': organisationId!, 'content-type': 'application/octet-stream', ...more.headers };
  const answer = await fetch(`${service.running.url}/logs?${query}`, { method: 'POST', headers, body, duplex: 'half' } as unknown as RequestInit);
  return { status: answer.status, body: await answer.json() };
}

const fileOf = (name: string) => createReadStream(join(eventLogs, name));
const csv = 'case_id,activity,timestamp\n1,register,2028-01-03T09:00:00Z\n1,decide,2028-01-04T09:00:00Z\n';
const rowsLeft = () => service.sql<{ count: number }>('select ((select count(*) from imported_log) + (select count(*) from imported_event) + (select count(*) from imported_case) + (select count(*) from imported_name))::int as count');
const spooled = () => readdirSync(tmpdir()).filter((name) => name.startsWith('caravanserai-log-'));
const by = (person: TestPerson) => ({ as: person });

describeWithEventLogs('a public log', () => {
  it.each(knownNames())('%s gives its known answers', async (name) => {
    const { status, body } = await upload(fileOf(name), name);
    expect(status).toBe(201);
    const summary = await service.call('GET', `/logs/${body.id}/summary`, undefined, by(administrator));
    expect(summary.body).toEqual(knownAnswers()[name]);
    expect(body).toMatchObject({ name, bytes: statSync(join(eventLogs, name)).size, cases: summary.body.cases, events: summary.body.events, variants: summary.body.variants });
    expect((await service.call('DELETE', `/logs/${body.id}`, undefined, by(administrator))).status).toBe(200);
  });

  it('has the same views as the live log', async () => {
    const { body } = await upload(fileOf('running-example.xes'), 'running-example.xes');
    const map = await service.call('GET', `/figures/process-map?log=${body.id}`, undefined, by(administrator));
    expect(map.body).toMatchObject({ cases: 6, events: 42, asOf: { position: 42, at: '2011-01-24T13:56:00.001Z' } });
    await service.call('DELETE', `/logs/${body.id}`, undefined, by(administrator));
  });
});

describeWithEventLogs('a bad file', () => {
  it.each(badFiles)('%s is refused for line %d and leaves nothing behind', async (name, line, reason) => {
    const before = await rowsLeft();
    const { status, body } = await upload(fileOf(join('bad', name)), name);
    expect([status, body.code, body.details]).toEqual([422, 'log-unreadable', { line, reason: expect.stringMatching(reason) }]);
    expect([await rowsLeft(), spooled()]).toEqual([before, []]);
  });

  it('of each kind stands in the table above', () => expect(badFiles.map(([name]) => name)).toEqual(readdirSync(join(eventLogs, 'bad')).sort()));
});

describe('the workspace', () => {
  it('lists logs, the latest first, page by page', async () => {
    const ids = [];
    for (const name of ['one.csv', 'two.csv', 'three.csv']) ids.push((await upload(csv, name)).body.id as string);
    const first = await service.call('GET', '/logs?limit=2', undefined, by(administrator));
    const second = await service.call('GET', `/logs?limit=2&after=${first.body.nextCursor}`, undefined, by(administrator));
    expect([...first.body.items, ...second.body.items].map(({ name }) => name)).toEqual(['three.csv', 'two.csv', 'one.csv']);
    expect(first.body.items[0]).toEqual({
      ...{ id: ids[2], name: 'three.csv', format: 'csv', bytes: csv.length, cases: 1, events: 2, activities: 2, variants: 1, firstAt: '2028-01-03T09:00:00.000Z' },
      ...{ lastAt: '2028-01-04T09:00:00.000Z', notes: { emptyTraces: 0, unnamedTraces: 0, repeatedNames: 0 }, importedAt: expect.any(String) },
    });
    for (const id of ids) await service.call('DELETE', `/logs/${id}`, undefined, by(administrator));
    expect(await rowsLeft()).toEqual([{ count: 0 }]);
  });

  it('forgets what was deleted, also where it was in memory', async () => {
    const { body } = await upload(csv, 'log.csv');
    await service.call('GET', `/logs/${body.id}/summary`, undefined, by(administrator));
    expect((await service.call('DELETE', `/logs/${body.id}`, undefined, by(administrator))).body).toEqual({ id: body.id, deleted: true });
    const after = await Promise.all([['GET', `/logs/${body.id}/summary`], ['DELETE', `/logs/${body.id}`], ['GET', `/figures/variants?log=${body.id}`]].map(([method, path]) => service.call(method!, path!, undefined, by(administrator))));
    expect(after.map(({ status }) => status)).toEqual([404, 404, 404]);
  });

  it('takes a file once for one key, and refuses another under it', async () => {
    const headers = { 'idempotency-key': 'the-same' };
    const [first, again] = [await upload(csv, 'log.csv', { headers }), await upload(csv, 'log.csv', { headers })];
    const other = await upload(`${csv}2,register,2028-01-05T09:00:00Z\n`, 'log.csv', { headers });
    expect([again.body.id, other.status, other.body.code]).toEqual([first.body.id, 422, 'idempotency-key-reused']);
    await service.call('DELETE', `/logs/${first.body.id}`, undefined, by(administrator));
  });

  it('is for administrators alone, who are asked before a byte is kept', async () => {
    const { body } = await upload(csv, 'log.csv');
    const manager = await service.person(await service.organisation('Museum', 'PT', 'Europe/Lisbon'), 'administer-organisation', 'manage-tours');
    const refused = await upload(csv, 'log.csv', { person: manager });
    const tried = await Promise.all([['GET', '/logs'], ['GET', `/logs/${body.id}/summary`], ['DELETE', `/logs/${body.id}`], ['GET', `/figures/variants?log=${body.id}`]].map(([method, path]) => service.call(method!, path!, undefined, by(manager))));
    expect([refused.status, ...tried.map(({ status }) => status)]).toEqual([403, 403, 404, 403, 404]);
    const [{ count }] = (await service.sql<{ count: number }>('select count(*)::int as count from imported_log')) as [{ count: number }];
    expect(count).toBe(1);
    await service.call('DELETE', `/logs/${body.id}`, undefined, by(administrator));
  });

  it.each([
    ['another media type', { headers: { 'content-type': 'text/csv' } }, 415, 'media-type-not-supported'],
    ['an unknown option', { options: { separator: ';' } }, 400, 'input-refused'],
    ['an unknown zone', { options: { zone: 'Mars/Olympus' } }, 400, 'input-refused'],
  ])('refuses %s', async (_, more, status, code) => {
    const answer = await upload(csv, 'log.csv', more);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it('refuses bytes where they are not expected', async () => {
    const headers = { authorization: `Bearer ${administrator.token}`, 'content-type': 'application/octet-stream' };
    const answer = await fetch(`${service.running.url}/logs/${'0'.repeat(8)}-0000-4000-8000-${'0'.repeat(12)}`, { method: 'DELETE', headers, body: 'x' });
    expect(answer.status).toBe(415);
  });

  it('keeps nothing of an upload that breaks off', async () => {
    const headers = { authorization: `Bearer ${administrator.token}`, 'x-acting-for': administrator.organisationId!, 'content-type': 'application/octet-stream' };
    const sending = request(`${service.running.url}/logs?name=log.csv`, { method: 'POST', headers }).on('error', () => undefined);
    sending.write(csv);
    await eventually('a file that holds what has come', async () => spooled().length === 1);
    sending.destroy();
    await eventually('no file any more', async () => spooled().length === 0);
    expect(await rowsLeft()).toEqual([{ count: 0 }]);
  });
});
