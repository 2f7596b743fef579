import { randomUUID } from 'node:crypto';
import { concert, engagement, stop, tour } from './past-rows';
import { refusal, TouringWorld } from './touring-world';

let world: TouringWorld;
beforeAll(async () => {
  world = await TouringWorld.open();
}, 60_000);
afterAll(() => world?.close());

const send = async (what: string, source: string, ...rows: unknown[]) => (await world.service.call('POST', `/bulk/recorded-${what}`, { source, rows }, { as: world.editor })).body.results;
const decide = (id: string, body: object, options: object = {}) => world.service.call('POST', `/bulk/proposals/${id}/decide`, body, { as: world.editor, ...options });
const proposalsOf = async (source: string, query = '') => {
  const { body } = await world.service.call('GET', `/bulk/proposals${query}`, undefined, { as: world.editor });
  return body.items.filter((item: any) => item.source === source);
};
const told = async (part: string, id: string) => (await world.service.events()).filter(({ type, aggregateId }) => type.includes(part) && aggregateId === id).map(({ data }) => data);

it('a changed row that is the same tour corrects it: title, days, a stop that was not there; and is known from then on', async () => {
  const row = tour([stop('2012-02-01', '2012-05-01')]);
  const [{ id: tourId }] = await send('tours', 'same', row);
  const changed = { ...row, title: 'As it was called', stops: [{ ...row.stops[0], opening: { start: '2012-02-01', end: '2012-05-08', zone: 'Europe/Berlin' } }, stop('2012-06-01', '2012-07-01')] };
  await send('tours', 'same', changed);
  const [proposal] = await proposalsOf('same');
  const decided = await decide(proposal.id, { decision: 'same', subjectId: tourId });
  expect(decided.body).toMatchObject({ id: proposal.id, version: 2, state: 'same', subjectId: tourId });
  const { body } = await world.service.call('GET', `/tours/${tourId}`);
  expect([body.title, ...body.stops.map(({ opening, closing }: any) => [opening, closing])]).toEqual(['As it was called', ['2012-02-01', '2012-05-08'], ['2012-06-01', '2012-07-01']]);
  expect(await told('tour.corrected', tourId)).toEqual([{ tourId, title: 'As it was called', kind: 'exhibition', importSource: 'same' }]);
  expect((await told('stop.corrected', body.stops[0].id)).map(({ opening }) => opening.end)).toEqual(['2012-05-08']);
  expect(await send('tours', 'same', changed)).toEqual([{ rowId: row.rowId, outcome: 'unchanged', id: tourId }]);
});

it('a row that is something different changes nothing and is asked about again only in other words', async () => {
  const row = tour([stop('2012-02-01', '2012-05-01')]);
  const [{ id: tourId }] = await send('tours', 'different', row);
  await send('tours', 'different', { ...row, title: 'Another' });
  const [{ id }] = await proposalsOf('different');
  expect((await decide(id, { decision: 'different' })).body).toMatchObject({ state: 'different', subjectId: null });
  expect((await world.service.call('GET', `/tours/${tourId}`)).body.title).toBe(row.title);
  expect(await send('tours', 'different', { ...row, title: 'Another' })).toEqual([{ rowId: row.rowId, outcome: 'unchanged', code: 'set-aside' }]);
  expect(await send('tours', 'different', { ...row, title: 'A third' })).toMatchObject([{ outcome: 'proposed', code: 'row-changed' }]);
  expect((await proposalsOf('different', '?state=open')).map(({ content }: any) => content.title)).toEqual(['A third']);
});

it('a tour that shares a stop with another is that one, and its other stops join it', async () => {
  const [one, shared, added] = [stop('2012-02-01', '2012-05-01'), stop('2012-06-01', '2012-07-01'), stop('2012-08-01', '2012-09-01')];
  const [{ id: tourId }] = await send('tours', 'shared', tour([one, shared]));
  const later = tour([shared, added], { title: 'Together' });
  await send('tours', 'shared', later);
  const [{ id, candidates }] = await proposalsOf('shared');
  expect(candidates).toEqual([tourId]);
  await decide(id, { decision: 'same', subjectId: tourId });
  expect((await world.service.call('GET', `/tours/${tourId}`)).body.stops.map(({ opening }: any) => opening)).toEqual(['2012-02-01', '2012-06-01', '2012-08-01']);
  expect(await send('tours', 'shared', later)).toEqual([{ rowId: later.rowId, outcome: 'unchanged', id: tourId }]);
});

it('an engagement takes over company, days and performances', async () => {
  const row = engagement();
  const [{ id: engagementId }] = await send('engagements', 'evening', row);
  await send('engagements', 'evening', { ...row, company: 'Symphony', days: { ...row.days, end: '1912-04-04' }, performances: [...row.performances, concert('1912-04-03')] });
  const [{ id }] = await proposalsOf('evening');
  expect((await decide(id, { decision: 'same', subjectId: engagementId })).status).toBe(200);
  expect(await told('engagement.corrected', engagementId)).toMatchObject([{ title: 'Symphony', days: { end: '1912-04-04' }, performances: 3 }]);
});

it('a changed row that could not be recorded is refused, not proposed', async () => {
  const row = tour([stop('2012-02-01', '2012-05-01')]);
  await send('tours', 'spoilt', row);
  const [answer] = await send('tours', 'spoilt', { ...row, stops: [{ ...row.stops[0], opening: { start: '2012-05-01', end: '2012-05-01', zone: 'Europe/Berlin' } }] });
  expect([answer.outcome, answer.code, await proposalsOf('spoilt')]).toEqual(['rejected', 'range-empty', []]);
});

it('is decided once, for a candidate only, by an administrator only, with its log and its events', async () => {
  const row = tour([stop('2012-02-01', '2012-05-01')]);
  const [{ id: tourId }] = await send('tours', 'once', row);
  await send('tours', 'once', { ...row, title: 'Another' });
  const [{ id }] = await proposalsOf('once');
  expect(refusal(await decide(id, { decision: 'same', subjectId: randomUUID() }))).toBe('422 candidate-unknown');
  expect(refusal(await decide(id, { decision: 'same' }))).toBe('422 candidate-unknown');
  expect(refusal(await decide(id, { decision: 'different' }, { as: world.organiser }))).toBe('404 not-found');
  const key = randomUUID();
  const [first, again] = [await decide(id, { decision: 'same', subjectId: tourId }, { key }), await decide(id, { decision: 'same', subjectId: tourId }, { key })];
  expect(again.body).toEqual(first.body);
  expect(refusal(await decide(id, { decision: 'different' }))).toBe('409 proposal-already-decided');
  expect(await told('import-proposal', id)).toEqual([
    { proposalId: id, kind: 'tour', reason: 'row-changed' },
    { proposalId: id, kind: 'tour', decision: 'same', subjectId: tourId },
  ]);
  const log = await world.service.sql('select action, from_state, to_state, person_ref from transition_log where aggregate_id = $1 order by id', [id]);
  expect(log.map(Object.values)).toEqual([['propose', null, 'open', world.editor.personRef], ['say-same', 'open', 'same', world.editor.personRef]]);
});
