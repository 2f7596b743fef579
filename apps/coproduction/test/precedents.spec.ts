import { type TestPerson, type TestService, startTestService } from '@caravanserai/testing';
import { coproduction } from '../src';

let service: TestService;
let producer: TestPerson;
let secretariat: TestPerson;
beforeAll(async () => {
  service = await startTestService(coproduction);
  producer = await service.person(await service.organisation('Officina Film', 'IT', 'Europe/Rome'), 'negotiate');
  secretariat = await service.person(await service.organisation('Secretariat', 'SG', 'Asia/Singapore'), 'administer-platform');
}, 60_000);
afterAll(() => service.stop());

const film = (rowId: string, parts: string, more: object = {}) => ({
  rowId, line: 2, title: `Film ${rowId}`, year: 2019, missing: 0, parts: parts.split(' ').map((part) => ({ country: part.slice(0, 2), isMajority: part.endsWith('*') })), ...more,
});
const send = (rows: object[], source = 'films') => service.call('POST', '/bulk/precedents', { source, rows }, { as: secretariat });
const outcomes = async (rows: object[], source?: string) => (await send(rows, source)).body.results.map(({ outcome, code }: any) => code ?? outcome);
const list = async (query: string) => (await service.call('GET', `/precedents${query}`, undefined, { as: producer })).body;

it('records films row by row, and a second time nothing', async () => {
  const rows = [film('A', 'IT* FR'), film('B', 'IT* FR*'), film('C', 'IT FR'), film('D', 'IT* UK'), { rowId: 'E' }, film('A', 'IT* FR')];
  expect(await outcomes(rows, 'twice')).toEqual(['created', 'two-majorities', 'no-majority', 'country-unknown', 'row-malformed', 'unchanged']);
  expect(await outcomes(rows, 'twice')).toEqual(['unchanged', 'two-majorities', 'no-majority', 'country-unknown', 'row-malformed', 'unchanged']);
});

it('takes the mended line of an incomplete film alone, and nothing against the record', async () => {
  expect(await outcomes([film('M', 'DE* FR', { missing: 1 })], 'mended')).toEqual(['created']);
  expect((await list('?countries=DE&text=film m')).items).toMatchObject([{ isComplete: false }]);
  expect(await outcomes([film('M', 'PL')], 'mended')).toEqual(['created']);
  expect(await outcomes([film('M', 'PL'), film('M', 'DE* FR', { missing: 1 }), film('M', 'CZ')], 'mended')).toEqual(['unchanged', 'unchanged', 'recorded-otherwise']);
  expect((await list('?countries=DE&text=film m')).items).toMatchObject([{ isComplete: true, parts: [{ country: 'DE' }, { country: 'FR' }, { country: 'PL' }] }]);
});

it('says who made what with whom, page by page, and which pairs did so most', async () => {
  await send([film('1', 'KR* JP VN', { year: 2018 }), film('2', 'JP* KR'), film('3', 'JP* KR', { year: 2020 }), film('4', 'KR*'), film('5', 'VN* JP')]);
  const first = await list('?countries=KR,JP&limit=2');
  const second = await list(`?countries=KR,JP&limit=2&after=${first.nextCursor}`);
  expect([...first.items, ...second.items].map(({ title, year }) => [title, year])).toEqual([['Film 3', 2020], ['Film 2', 2019], ['Film 1', 2018]]);
  expect((await list('?countries=KR,JP&year=2018')).items.map(({ title }: any) => title)).toEqual(['Film 1']);
  const pairs = await list('/pairs?country=JP&limit=1');
  const rest = await list(`/pairs?country=JP&limit=1&after=${pairs.nextCursor}`);
  expect([...pairs.items, ...rest.items]).toEqual([{ between: ['JP', 'KR'], films: 3, ledByFirst: 2, ledBySecond: 1 }, { between: ['JP', 'VN'], films: 2, ledByFirst: 0, ledBySecond: 1 }]);
});

it('is for administrators to bring in, for 500 rows at most, and refuses countries that are none', async () => {
  expect((await service.call('POST', '/bulk/precedents', { source: 'films', rows: [] }, { as: producer })).status).toBe(403);
  expect((await send(Array.from({ length: 501 }, (_, at) => film(`many-${at}`, 'FR*')))).status).toBe(413);
  expect((await service.call('GET', '/precedents?countries=FR,EU', undefined, { as: producer })).status).toBe(400);
});
