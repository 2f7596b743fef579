import { type TestPerson, type TestService, startTestService } from '@caravanserai/testing';
import { coproduction } from '../src';
import { input } from './treaty-asked';

let service: TestService;
let producer: TestPerson;
let secretariat: TestPerson;
beforeAll(async () => {
  service = await startTestService(coproduction);
  producer = await service.person(await service.organisation('Officina Film', 'IT', 'Europe/Rome'), 'negotiate');
  secretariat = await service.person(await service.organisation('Secretariat', 'SG', 'Asia/Singapore'), 'administer-platform');
}, 60_000);
afterAll(() => service.stop());

const ask = (text: string, more: object = {}) => service.call('POST', '/treaties/verdict', input(text, more), { as: producer });

it('answers with findings, articles and the nearest fix', async () => {
  const { status, body } = await ask('IT 2000 (1600+400), JP 8000');
  expect(status).toBe(200);
  expect(body.governing).toBe('IT-JP-2023');
  expect(body.instruments.find(({ id }: { id: string }) => id === 'IT-JP-2023')).toMatchObject({
    verdict: 'INELIGIBLE', fixes: [{ target: 'ELIGIBLE', movedBasisPoints: 100, alternatives: [[{ from: 'IT/1', to: 'IT/2', basisPoints: 100 }]], structural: [] }],
  });
});

it('refuses shares that do not close by field and reason, and nobody without an account', async () => {
  const { status, body } = await ask('IT 2000, JP 7999');
  expect([status, body.errors]).toEqual([400, [{ field: 'participants', reason: 'the shares add up to 9999 basis points, not to 10000' }]]);
  expect((await service.call('POST', '/treaties/verdict', input('IT 2000, JP 8000'), {})).status).toBe(401);
});

it('judges by the row that an administrator entered later, and keeps the one before', async () => {
  const sure = { assume: { bilateral: [], party: ['NL', 'NO'].map((country) => ({ instrument: 'COE-220', country, is: true })) } };
  expect((await ask('NL 7500, NO 1500, IT 1000', sure)).body.governing).toBe('unknown');
  const row = { kind: 'membership', countries: ['IT'], instrument: 'COE-220', status: 'party', inForceOn: '2023-05-01', source: 'Treaty office, letter', checkedOn: '2027-01-10', confidence: 'TEXT' };
  expect((await service.call('POST', '/treaties/rows', row, { as: producer })).status).toBe(403);
  expect((await service.call('POST', '/treaties/rows', row, { as: secretariat })).status).toBe(201);
  expect((await ask('NL 7500, NO 1500, IT 1000', sure)).body.governing).toBe('COE-220');
  const { body } = await service.call('GET', '/treaties/rows?instrument=COE-220&country=IT', undefined, {});
  expect(body.items.map(({ current, row: { status } }: { current: boolean; row: { status: string } }) => [current, status])).toEqual([[false, 'declaration-listed'], [true, 'party']]);
});

it('shows instruments page by page and which text binds a pair, to everybody', async () => {
  const first = (await service.call('GET', '/treaties/instruments?limit=5', undefined, {})).body;
  const second = (await service.call('GET', `/treaties/instruments?limit=5&after=${first.nextCursor}`, undefined, {})).body;
  expect([first.items.length, second.items.length, new Set([...first.items, ...second.items].map(({ id }) => id)).size]).toEqual([5, 5, 10]);
  expect((await service.call('GET', '/treaties/conventions?between=NO,SK&on=2017-09-30', undefined, {})).body).toMatchObject({ governing: 'COE-147', between: ['NO', 'SK'] });
  expect((await service.call('GET', '/treaties/conventions?between=NO,XX&on=2017-09-30', undefined, {})).status).toBe(400);
});
