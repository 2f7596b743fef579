import { randomUUID } from 'node:crypto';
import { concert, engagement, stop, tour } from './past-rows';
import { refusal, TouringWorld } from './touring-world';

let world: TouringWorld;
beforeAll(async () => {
  world = await TouringWorld.open();
}, 60_000);
afterAll(() => world?.close());

const send = (what: string, source: string, rows: unknown[], options: object = {}) => world.service.call('POST', `/bulk/recorded-${what}`, { source, rows }, { as: world.editor, ...options });
const outcomes = ({ body }: { body: any }) => body.results.map(({ outcome, code, field }: any) => [outcome, code, field].filter((part) => part !== undefined).join(' '));

it('a tour of the past enters as recorded: no timer, no reservation, marked as imported', async () => {
  const row = tour([stop('2012-02-01', '2012-05-01'), stop('2012-06-01', null), stop(null, null)]);
  const answer = await send('tours', 'posters', [row]);
  expect([answer.status, outcomes(answer), answer.body.results[0].rowId]).toEqual([200, ['created'], row.rowId]);
  const { body } = await world.service.call('GET', `/tours/${answer.body.results[0].id}`);
  expect(body).toMatchObject({ state: 'recorded', title: row.title, importSource: 'posters', offerId: null });
  expect(body.stops.map(({ opening, closing, venue, state }: any) => [opening, closing, venue, state])).toEqual(
    row.stops.map(({ opening, venueText }: any) => [opening?.start ?? null, opening?.end ?? null, venueText, 'recorded']),
  );
  expect(await world.service.sql('select 1 from timer')).toEqual([]);
  const events = (await world.service.events()).filter(({ data }) => data.tourId === body.id);
  expect(events.map(({ type, data }) => [type.slice(8, -3), data.importSource, data.opening?.end ?? data.openedOn ?? data.stops])).toEqual([
    ['tour.recorded', 'posters', 3], ['stop.recorded', 'posters', '2012-05-01'], ['stop.recorded', 'posters', '2012-06-01'], ['stop.recorded', 'posters', undefined],
  ]);
});

it('the same rows a second time change nothing, whatever lines they stand on', async () => {
  const row = tour([stop('2012-02-01', '2012-05-01')]);
  const first = await send('tours', 'twice', [row, { ...row, line: 99 }]);
  expect(outcomes(first)).toEqual(['created', 'unchanged']);
  const before = await world.service.events();
  const again = await send('tours', 'twice', [{ ...row, line: 5, rowLines: [5, 6], stops: row.stops.map((one) => ({ ...one, line: 7 })) }]);
  expect([outcomes(again), again.body.results[0].id]).toEqual([['unchanged'], first.body.results[0].id]);
  expect(await world.service.events()).toHaveLength(before.length);
});

it('a row that changed, and a stop that stands in another tour, are proposed and wait for a person', async () => {
  const [one, other] = [tour([stop('2012-02-01', '2012-05-01')]), tour([stop('2013-02-01', '2013-05-01')])];
  const first = await send('tours', 'changed', [one]);
  const answer = await send('tours', 'changed', [{ ...one, title: 'Shown otherwise' }, { ...other, stops: [...other.stops, ...one.stops] }]);
  expect(outcomes(answer)).toEqual(['proposed row-changed', 'proposed stop-recorded-elsewhere']);
  expect((await world.service.call('GET', `/tours/${first.body.results[0].id}`)).body.title).toBe(one.title);
  const { body } = await world.service.call('GET', '/bulk/proposals', undefined, { as: world.editor });
  expect(body.items.map(({ rowId, code, subjectId }: any) => [rowId, code, subjectId]).sort()).toEqual(
    [[one.rowId, 'row-changed', first.body.results[0].id], [other.rowId, 'stop-recorded-elsewhere', null]].sort(),
  );
});

it('a venue that is matched later is filled in, once, and told', async () => {
  const venue = (await world.venue()).organisationId;
  const row = tour([stop('2012-02-01', '2012-05-01')]);
  const [made] = (await send('tours', 'matched', [row])).body.results;
  const matched = { ...row, stops: row.stops.map((one) => ({ ...one, organisationId: venue })) };
  expect(outcomes(await send('tours', 'matched', [matched]))).toEqual(['unchanged venue-linked']);
  expect(outcomes(await send('tours', 'matched', [matched]))).toEqual(['unchanged']);
  expect((await world.service.call('GET', `/tours/${made.id}`)).body.stops[0].hostId).toBe(venue);
  const linked = (await world.service.events()).filter(({ type, data }) => type === 'touring.stop.venue-linked.v1' && data.tourId === made.id);
  expect(linked.map(({ data }) => data.hostId)).toEqual([venue]);
});

it('a bad row is refused alone, with its field and a reason', async () => {
  const rows = [
    tour([stop('2012-02-01', '2012-05-01'), stop('2012-04-30', '2012-06-01')]),
    tour([stop('2012-05-01', '2012-05-01')]),
    tour([stop('2012-02-01', '2012-05-01', { zone: 'Europe/Atlantis' })]),
    tour([stop('2026-02-01', '2036-05-01')]),
    tour([stop('2012-02-01', '2012-05-01', { venueText: 7 })]),
    tour([stop('2012-02-30', '2012-05-01')]),
    { ...tour([stop('2012-02-01', '2012-05-01')]), colour: 'blue' },
    'not a row at all',
    tour([stop('2012-02-01', '2012-05-01')]),
  ];
  const answer = await send('tours', 'bad', rows);
  expect([answer.status, outcomes(answer)]).toEqual([200, [
    'rejected stops-overlap stops[1].opening', 'rejected range-empty stops[0].opening.end', 'rejected zone-unknown stops[0].zone', 'rejected not-past stops[0].opening',
    'rejected row-malformed stops[0].venueText', 'rejected row-malformed stops[0].opening.start', 'rejected row-malformed colour', 'rejected row-malformed ', 'created',
  ]]);
  expect(answer.body.results.every(({ outcome, reason }: any) => outcome !== 'rejected' || reason.length > 5)).toBe(true);
  expect(await world.service.sql(`select 1 from tour where import_source = 'bad'`)).toHaveLength(1);
});

it('the first engagement that names a tour brings it into being, the others join it', async () => {
  const journey = { key: 'k1', title: 'Philharmonic, 1912' };
  const rows = [engagement({ tour: journey }), engagement({ tour: journey, days: { start: '1912-04-05', end: '1912-04-06', zone: 'America/Chicago' }, performances: [concert('1912-04-05')] }), engagement()];
  const answer = await send('engagements', 'concerts', rows);
  expect(outcomes(answer)).toEqual(['created', 'created', 'created']);
  const later = engagement({ tour: journey, days: { start: '1912-04-08', end: '1912-04-09', zone: 'America/Chicago' }, performances: [concert('1912-04-08')] });
  expect(outcomes(await send('engagements', 'concerts', [later, ...rows]))).toEqual(['created', 'unchanged', 'unchanged', 'unchanged']);
  const tours = await world.service.sql<{ id: string }>(`select id from tour where import_source = 'concerts'`);
  expect(tours).toHaveLength(1);
  const { body } = await world.service.call('GET', `/tours/${tours[0]?.id}`);
  expect(body.engagements.map(({ days, performances }: any) => [days.start, performances.length])).toEqual([['1912-04-01', 2], ['1912-04-05', 1], ['1912-04-08', 1]]);
  const told = (await world.service.events()).filter(({ type, data }) => data.importSource === 'concerts' && type.includes('engagement'));
  expect(told.map(({ data }) => [data.title, data.performances])).toEqual([['Philharmonic, 1912', 2], ['Philharmonic, 1912', 1], ['Philharmonic', 2], ['Philharmonic, 1912', 1]]);
});

it('an engagement that changed, was matched, or lies outside its days gets its own answer', async () => {
  const venue = (await world.venue()).organisationId;
  const row = engagement();
  await send('engagements', 'evenings', [row]);
  const outside = engagement({ performances: [concert('1912-05-01')] });
  const answer = await send('engagements', 'evenings', [{ ...row, company: 'Symphony' }, { ...row, organisationId: venue }, outside]);
  expect(outcomes(answer)).toEqual(['proposed row-changed', 'unchanged venue-linked', 'rejected performance-outside-days performances[0].date']);
});

it('a batch that is sent again with its key after a broken connection is answered as before', async () => {
  const [row, key] = [tour([stop('2012-02-01', '2012-05-01')]), randomUUID()];
  const [first, again] = await Promise.all([send('tours', 'resent', [row], { key }), send('tours', 'resent', [row], { key })]);
  expect([outcomes(first), again.body]).toEqual([['created'], first.body]);
});

it('two imports of one source at the same time record each row once', async () => {
  const rows = Array.from({ length: 20 }, () => tour([stop('2012-02-01', '2012-05-01')]));
  const answers = await Promise.all([send('tours', 'raced', rows), send('tours', 'raced', rows)]);
  expect(answers.map(outcomes).map((list) => new Set(list)).map((set) => [...set].join()).sort()).toEqual(['created', 'unchanged']);
});

it('more than 500 rows are refused whole, 500 are taken', async () => {
  const rows = Array.from({ length: 501 }, () => tour([stop('2012-02-01', '2012-05-01')]));
  expect(refusal(await send('tours', 'many', rows))).toBe('413 too-many-rows');
  expect(new Set(outcomes(await send('tours', 'many', rows.slice(1))))).toEqual(new Set(['created']));
});

it('is for administrators alone', async () => {
  expect(refusal(await send('tours', 'closed', [], { as: world.organiser }))).toBe('403 not-permitted');
  expect(refusal(await world.service.call('GET', '/bulk/proposals', undefined, { as: world.organiser }))).toBe('403 not-permitted');
});
