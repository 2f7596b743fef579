import { randomUUID } from 'node:crypto';
import { offerBody, refusal, stays, TouringWorld } from './touring-world';

let world: TouringWorld;
beforeAll(async () => {
  world = await TouringWorld.open();
}, 60_000);
afterAll(() => world?.close());

const act = (offerId: string, verb: string, as = world.organiser, body?: object) => world.service.call('POST', `/offers/${offerId}/${verb}`, body, { as });
const read = async (offerId: string, as: any = null) => world.service.call('GET', `/offers/${offerId}`, undefined, { as });
const told = async (id: string) => (await world.service.events()).filter((event) => event.aggregateId === id).map(({ type }) => type.split('.')[2]);

it('a draft is kept as it was written, and read back by its organiser', async () => {
  const { status, body, headers } = await world.service.call('POST', '/offers', offerBody, { as: world.organiser });
  expect([status, headers.get('etag')]).toEqual([201, '"1"']);
  const { id, createdAt: _createdAt, ...said } = body;
  expect(said).toEqual({ ...offerBody, version: 1, state: 'draft', organiserId: world.organiser.organisationId });
  expect((await read(id, world.organiser)).body).toEqual(body);
});

it('a free work costs nothing, and says so', async () => {
  const offerId = await world.published({ fee: null });
  expect((await read(offerId)).body.fee).toBeNull();
  const published = (await world.service.events()).find(({ type, aggregateId }) => type === 'touring.offer.published.v1' && aggregateId === offerId);
  expect(published?.data.fee).toEqual({ minor: 0, currency: 'EUR' });
});

it('an offer goes back for changes, is revised, handed in again and published', async () => {
  const offerId = await world.draft();
  await world.must(act(offerId, 'submit'));
  expect((await act(offerId, 'request-changes', world.editor, { remark: 'MARKED-REMARK Which objects?' })).body.state).toBe('changes-requested');
  const revised = await world.service.call('PUT', `/offers/${offerId}`, { ...offerBody, title: 'The Silk Road, the Sea and the Stars' }, { as: world.organiser, ifMatch: 3 });
  expect([revised.status, revised.body.version, revised.body.title]).toEqual([200, 4, 'The Silk Road, the Sea and the Stars']);
  await world.must(act(offerId, 'submit'));
  expect((await act(offerId, 'publish', world.editor)).body).toMatchObject({ state: 'published', version: 6 });
  expect(await told(offerId)).toEqual(['drafted', 'submitted', 'changes-requested', 'revised', 'submitted', 'published']);
  expect(JSON.stringify(await world.service.events())).not.toContain('MARKED-REMARK');
});

describe('the review needs two persons of two organisations', () => {
  it('an editor of the organiser can not publish', async () => {
    const offerId = await world.draft();
    await world.must(act(offerId, 'submit'));
    const own = await world.service.person(world.organiser.organisationId, 'administer-platform');
    expect(refusal(await act(offerId, 'publish', own))).toBe('403 editor-of-the-organiser');
    expect(refusal(await act(offerId, 'reject', own, { remark: 'No' }))).toBe('403 editor-of-the-organiser');
  });

  it('nor can the organiser itself, or who edits nothing', async () => {
    const offerId = await world.draft();
    await world.must(act(offerId, 'submit'));
    expect(refusal(await act(offerId, 'publish', world.organiser))).toBe('403 not-permitted');
    // To others there is no such offer yet.
    expect(refusal(await act(offerId, 'publish', (await world.venue()).person))).toBe('404 not-found');
  });

  it('a rejected offer stays rejected', async () => {
    const offerId = await world.draft();
    await world.must(act(offerId, 'submit'));
    await world.must(act(offerId, 'reject', world.editor, { remark: 'Not a touring work' }));
    expect(refusal(await act(offerId, 'submit'))).toBe('409 action-not-allowed');
  });
});

describe('who sees what', () => {
  it('only published and closed offers are public, and a draft looks to strangers as if it were not there', async () => {
    const [draft, published, none] = [await world.draft(), await world.published(), randomUUID()];
    const outsider = (await world.venue()).person;
    const seen = async (id: string) => Promise.all([null, outsider, world.organiser, world.editor].map(async (as) => (await read(id, as)).status));
    expect([await seen(draft), await seen(published), await seen(none)]).toEqual([[404, 404, 200, 200], [200, 200, 200, 200], [404, 404, 404, 404]]);
  });

  it('lists show the same, newest first, page by page', async () => {
    const ids = [await world.published(), await world.draft(), await world.published()].reverse();
    const list = async (as: any, query = '') => (await world.service.call('GET', `/offers?limit=2${query}`, undefined, { as })).body;
    const first = await list(world.organiser);
    const second = await list(world.organiser, `&after=${first.nextCursor}`);
    expect([...first.items, ...second.items].slice(0, 3).map(({ id }: any) => id)).toEqual(ids);
    expect((await list(null)).items.map(({ id }: any) => id)).toEqual([ids[0], ids[2]]);
    expect((await list(world.editor, '&state=draft')).items[0].id).toBe(ids[1]);
    expect((await list(null, '&state=draft')).items).toEqual([]);
  });
});

it.each([
  ['weeks the wrong way round', { minWeeks: 9, maxWeeks: 8 }, '422 weeks-out-of-order'],
  ['fees in two currencies', { fee: { ...offerBody.fee, extraWeek: { minor: 1, currency: 'JPY' } } }, '422 fee-currencies-differ'],
  ['a ladder that climbs back', { cancellation: [...offerBody.cancellation].reverse() }, '422 ladder-uneven'],
  ['no kind', { kind: undefined }, '400 input-refused'],
  ['a field that nobody knows', { colour: 'blue' }, '400 input-refused'],
])('an offer with %s is refused', async (_name, change, expected) => {
  expect(refusal(await world.service.call('POST', '/offers', { ...offerBody, ...change }, { as: world.organiser }))).toBe(expected);
});

it('an organisation that the directory does not know can not offer', async () => {
  const stranger = await world.service.person('7d9f4b7e-9f0f-4a0e-8f55-0d8f6b1f4f01', 'manage-tours');
  expect(refusal(await world.service.call('POST', '/offers', offerBody, { as: stranger }))).toBe('422 organisation-unknown');
});

describe('an offer is withdrawn', () => {
  it('with its tours and all that is held of them', async () => {
    const offerId = await world.published();
    const tour = (await world.must(world.service.call('POST', '/tours', { offerId, leastTurnaroundDays: 7 }, { as: world.organiser }))).id;
    const [first, second] = [await world.venue(), await world.venue()];
    const stops = [await world.held(tour, first), await world.held(tour, second)];
    expect((await act(offerId, 'withdraw', world.organiser, { remark: 'The lender has called the works back' })).body.state).toBe('withdrawn');
    expect([await told(offerId), await told(tour)]).toEqual([['drafted', 'submitted', 'published', 'withdrawn'], ['planned', 'ended']]);
    expect(await Promise.all(stops.map((id) => world.told(id)))).toEqual([['held', 'hold-released'], ['held', 'hold-released']]);
    expect(refusal(await world.hold(tour, first))).toBe('409 tour-not-open');
  });

  it('but not over a contract that is out', async () => {
    const offerId = await world.published();
    const tour = (await world.must(world.service.call('POST', '/tours', { offerId, leastTurnaroundDays: 7 }, { as: world.organiser }))).id;
    const stopId = await world.reserved(tour, await world.venue(), stays.spring);
    const answer = await act(offerId, 'withdraw', world.organiser, {});
    expect([refusal(answer), answer.body.details]).toEqual(['409 offer-has-firm-stops', { stops: [{ id: stopId, state: 'reserved' }] }]);
    expect((await read(offerId)).body.state).toBe('published');
  });
});
