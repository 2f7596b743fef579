import { RoadWorld } from './road-world';
import { refusal, stays, TouringWorld, type Venue } from './touring-world';

let world: TouringWorld;
beforeAll(async () => {
  world = await TouringWorld.open();
}, 60_000);
afterAll(() => world?.close());

const call = (method: string, path: string, as = world.organiser, body?: object) => world.service.call(method, path, body, { as });
const draft = async (tour: string, ...changes: object[]) => (await world.must(call('POST', `/tours/${tour}/what-ifs`, world.organiser, { changes }))).id as string;
const advance = (id: string, step: string) => call('POST', `/what-ifs/${id}/advance`, world.organiser, { step });
const answer = (id: string, venue: Venue, said: string) => call('POST', `/what-ifs/${id}/answer`, venue.person, { answer: said });
const dates = ({ delivery, opening, closing, dispatch }: any) => ({ delivery, opening, closing, dispatch });
const later = { delivery: '2028-02-15', opening: '2028-02-29', closing: '2028-05-16', dispatch: '2028-05-22' };
const muchLater = { delivery: '2028-06-01', opening: '2028-06-15', closing: '2028-08-16', dispatch: '2028-08-22' };
const autumn = { delivery: '2028-09-15', opening: '2028-09-30', closing: '2028-12-01', dispatch: '2028-12-10' };

/** Two confirmed stops, one after the other with a week between them. */
async function twoStops() {
  const [tour, first, second] = [await world.tour(), await world.venue(), await world.venue()];
  return { tour, first, second, one: await RoadWorld.confirm(world, tour, first, stays.spring), two: await RoadWorld.confirm(world, tour, second, stays.summer) };
}

describe('changes tried in a copy', () => {
  it('show what they would bring, and are for the organiser alone', async () => {
    const { tour, first, one, two } = await twoStops();
    const id = await draft(tour, { kind: 'move', stopId: one, ...later });
    const { body } = await call('GET', `/what-ifs/${id}`);
    expect([body.state, body.difference.brokenBefore, body.difference.brokenAfter.map(({ rule }: any) => rule), body.difference.others]).toEqual(['draft', expect.any(Array), expect.arrayContaining(['R1']), [{ stopId: two, days: 14, isFirm: true }]]);
    expect([body.difference.before.days, body.difference.after.days, body.difference.after.unknown]).toEqual([191, 177, { km: 3, carbon: 3, cost: 3 }]);
    expect(refusal(await call('GET', `/what-ifs/${id}`, first.person))).toBe('404 not-found');
    expect(refusal(await advance(id, 'propose'))).toBe('409 dates-already-confirmed');
    const changed = await call('PUT', `/what-ifs/${id}`, world.organiser, { changes: [{ kind: 'drop', stopId: two }] });
    expect([changed.body.difference.after.stops, changed.body.version]).toEqual([1, 2]);
  });

  it('are published when every host touched has accepted: moved, dropped and added in one step', async () => {
    const { tour, first, second, one, two } = await twoStops();
    const third = await world.venue();
    const held = await world.held(tour, third, autumn);
    const fourth = await world.venue();
    const id = await draft(tour, { kind: 'move', stopId: one, ...later }, { kind: 'move', stopId: two, ...muchLater }, { kind: 'drop', stopId: held }, { kind: 'add', spaceId: fourth.spaceId, ...autumn });
    expect((await world.must(advance(id, 'propose'))).hostIds).toEqual([first, second, third, fourth].map(({ organisationId }) => organisationId).sort());
    const seen = (await call('GET', `/what-ifs/${id}`, second.person)).body;
    expect([seen.changes.map(({ stopId }: any) => stopId), seen.changesCount, seen.hostIds]).toEqual([[two], 4, [second.organisationId]]);
    for (const venue of [first, second, third]) expect(refusal(await answer(id, venue, 'accept'))).toBe('200');
    expect(refusal(await answer(id, first, 'accept'))).toBe('409 already-accepted');
    expect(refusal(await advance(id, 'publish'))).toBe('409 acceptance-missing');
    expect(dates(await world.stop(one))).toEqual(stays.spring);
    await world.must(answer(id, fourth, 'accept'));
    expect((await world.must(advance(id, 'publish'))).state).toBe('published');
    const added = await world.service.sql<{ state: string; delivery: string; id: string }>('select id, state, delivery::text from stop where space_id = $1', [fourth.spaceId]);
    expect([dates(await world.stop(one)), dates(await world.stop(two)), (await world.stop(held)).state, added.map(({ state, delivery }) => [state, delivery])]).toEqual([later, muchLater, 'declined', [['hold', autumn.delivery]]]);
    expect([(await world.told(two)).at(-1), (await world.told(held)).at(-1), await world.told(added[0]!.id)]).toEqual(['moved', 'declined', ['held']]);
    const asked = (await world.service.events()).filter(({ type, aggregateId }) => type === 'touring.what-if.host-asked.v1' && aggregateId === id);
    expect(asked).toHaveLength(4);
  });

  it('cancel a confirmed stop as its organiser does', async () => {
    const { tour, second, two } = await twoStops();
    const id = await draft(tour, { kind: 'drop', stopId: two });
    await world.must(advance(id, 'propose'));
    await world.must(answer(id, second, 'accept'));
    await world.must(advance(id, 'publish'));
    const [stay] = await world.service.sql('select state from stay where id = $1', [two]);
    expect([(await world.stop(two)).state, stay]).toEqual(['cancelled', { state: 'cancelled-by-organiser' }]);
  });

  it('end when one host declines, and may be withdrawn before', async () => {
    const { tour, first, second, one } = await twoStops();
    const id = await draft(tour, { kind: 'move', stopId: one, ...stays.spring, closing: '2028-05-01' });
    await world.must(advance(id, 'propose'));
    expect(refusal(await answer(id, second, 'decline'))).toBe('404 not-found');
    expect((await world.must(answer(id, first, 'decline'))).state).toBe('declined');
    expect(refusal(await advance(id, 'publish'))).toBe('409 action-not-allowed');
    const other = await draft(tour);
    expect([refusal(await advance(other, 'propose')), (await advance(other, 'withdraw')).body.state]).toEqual(['409 nothing-changes', 'withdrawn']);
  });

  it('are stale when the tour has changed in between', async () => {
    const { tour, first, one, two } = await twoStops();
    const id = await draft(tour, { kind: 'move', stopId: one, ...stays.spring, closing: '2028-05-01' });
    await world.must(advance(id, 'propose'));
    await world.must(answer(id, first, 'accept'));
    await world.must(call('POST', `/stays/${two}/cancel`, world.organiser, { forceMajeure: true, remark: 'The ground has shaken.' }));
    expect(refusal(await advance(id, 'publish'))).toBe('409 tour-has-changed');
    expect(dates(await world.stop(one))).toEqual(stays.spring);
  });

  it('are refused where today’s commands could not do them', async () => {
    const [tour, venue] = [await world.tour(), await world.venue()];
    const [held, reserved] = [await world.held(tour, venue), await world.reserved(tour, await world.venue(), autumn)];
    const tried = async (change: object) => refusal(await advance(await draft(tour, change), 'propose'));
    expect([await tried({ kind: 'move', stopId: held, ...later }), await tried({ kind: 'drop', stopId: reserved })]).toEqual(['409 change-not-publishable', '409 withdraw-the-agreement']);
    expect(refusal(await call('POST', `/tours/${tour}/what-ifs`, world.organiser, { changes: [{ kind: 'add', ...later }] }))).toMatch(/^4\d\d /);
  });
});

it('a hole is offered to who waits, then to whose space is free; an invitation is told once', async () => {
  const { tour, one, two } = await twoStops();
  const [waits, free] = [await world.venue('Waits'), await world.venue('Free')];
  await world.must(call('POST', `/stays/${two}/cancel`, world.organiser, { forceMajeure: true, remark: 'The ground has shaken.' }));
  const hold = await world.held(tour, waits, stays.summer);
  const { body } = await call('GET', `/tours/${tour}/relay?afterStop=${one}&days=80`);
  const found = body.items.filter(({ hostName }: any) => ['Waits', 'Free'].includes(hostName));
  expect(found.map(({ hostName, stopId, waitsAs, earliest }: any) => [hostName, stopId, waitsAs, earliest])).toEqual([['Waits', hold, 1, '2028-05-15'], ['Free', null, null, '2028-05-15']]);
  const invite = () => call('POST', `/tours/${tour}/relay-invitations`, world.organiser, { afterStop: one, days: 80, spaceIds: [free.spaceId] });
  expect([(await world.must(invite())).invited, (await world.must(invite())).invited]).toEqual([1, 0]);
  expect(refusal(await call('GET', `/tours/${tour}/relay?days=80`))).toBe('422 gap-without-neighbours');
});
