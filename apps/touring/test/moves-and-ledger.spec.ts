import { randomUUID } from 'node:crypto';
import { type LedgerLine, verifyLedger } from '../src/domain/ledger/hold-ledger';
import { refusal, stays, TouringWorld, type Venue } from './touring-world';

let world: TouringWorld;
beforeAll(async () => {
  world = await TouringWorld.open();
}, 60_000);
afterAll(() => world?.close());

const read = (path: string, as = world.organiser) => world.service.call('GET', path, undefined, { as });
const propose = (stopId: string, stay: object, as = world.organiser) => world.act(as, stopId, 'move', stay);
const preview = (stopId: string, stay: Record<string, string>, as = world.organiser) => read(`/stops/${stopId}/move-preview?${new URLSearchParams(stay)}`, as);
const answer = (moveId: string, verb: string, as = world.organiser) => world.service.call('POST', `/moves/${moveId}/${verb}`, undefined, { as });
const dates = ({ delivery, opening, closing, dispatch }: any) => ({ delivery, opening, closing, dispatch });

/** Confirmed as the executed agreement would, but for its event. */
async function confirmed(tour: string, venue: Venue, stay: object = stays.spring): Promise<string> {
  const stopId = await world.reserved(tour, venue, stay);
  await world.service.sql(`update stop set state = 'confirmed', agreement_id = $2 where id = $1`, [stopId, randomUUID()]);
  return stopId;
}
const later = { delivery: '2028-02-15', opening: '2028-02-29', closing: '2028-05-16', dispatch: '2028-05-22' };

describe('a move', () => {
  it('is tried out first: what it breaks, and who else must move by how many days', async () => {
    const [tour, first, second] = [await world.tour(), await world.venue(), await world.venue()];
    const stopId = await confirmed(tour, first);
    const next = await confirmed(tour, second, stays.summer);
    const tried = await preview(stopId, later);
    expect([tried.status, tried.body.broken.map(({ rule }: any) => rule), tried.body.others]).toEqual([200, ['R1'], [{ stopId: next, days: 14, isFirm: true }]]);
    const asHost = await preview(stopId, later, first.person);
    expect([asHost.body.othersCount, asHost.body.others, asHost.body.broken[0].numbers]).toEqual([1, [], {}]);
    expect(dates(await world.stop(stopId))).toEqual(stays.spring);
  });

  it('is proposed by one side and accepted by the other; reservation, set and days move together', async () => {
    const [tour, venue] = [await world.tour(), await world.venue()];
    const stopId = await confirmed(tour, venue);
    const { body: move } = await propose(stopId, { ...later, remark: 'The roof is late.' });
    expect([move.state, move.proposedBy, move.insteadOf]).toEqual(['proposed', 'organiser', stays.spring]);
    expect(refusal(await propose(stopId, later, venue.person))).toBe('409 move-already-proposed');
    expect(refusal(await answer(move.id, 'accept'))).toBe('403 other-side-answers');
    expect(refusal(await answer(move.id, 'accept', (await world.venue()).person))).toBe('404 not-found');
    expect(refusal(await answer(move.id, 'accept', venue.person))).toBe('200');
    expect(dates(await world.stop(stopId))).toEqual(later);
    const [row] = await world.service.sql('select occupies_from, set_free_at from stop where id = $1', [stopId]);
    expect(row).toEqual({ occupies_from: new Date('2028-02-15T00:00:00+07:00'), set_free_at: new Date('2028-05-29T00:00:00+07:00') });
    const [event] = (await world.service.events()).filter(({ type, aggregateId }) => type === 'touring.stop.moved.v1' && aggregateId === stopId);
    expect(event?.data).toMatchObject({ occupancy: { start: later.delivery }, before: { start: stays.spring.delivery, end: stays.spring.dispatch } });
    expect(refusal(await answer(move.id, 'decline', venue.person))).toBe('409 action-not-allowed');
    expect((await read(`/stops/${stopId}/moves`, venue.person)).body.items.map(({ state }: any) => state)).toEqual(['accepted']);
  });

  it('may be declined by the other side or withdrawn by its own, and moves nothing then', async () => {
    const [tour, venue] = [await world.tour(), await world.venue()];
    const stopId = await confirmed(tour, venue);
    const first = (await propose(stopId, later, venue.person)).body;
    expect(refusal(await answer(first.id, 'withdraw'))).toBe('403 other-side-answers');
    expect(refusal(await answer(first.id, 'decline'))).toBe('200');
    const second = (await propose(stopId, later)).body;
    expect((await answer(second.id, 'withdraw')).body.state).toBe('withdrawn');
    expect(dates(await world.stop(stopId))).toEqual(stays.spring);
  });

  it('is refused where others hold the dates, where a rule bites, and for what is not confirmed', async () => {
    const [tour, first, second] = [await world.tour({}, 7), await world.venue(), await world.venue()];
    const stopId = await confirmed(tour, first);
    const held = await world.held(tour, second, stays.summer);
    expect(refusal(await propose(held, later))).toBe('409 action-not-allowed');
    expect(refusal(await propose(stopId, { ...later, dispatch: '2028-05-30' }))).toBe('409 dates-held-by-others');
    expect(refusal(await propose(stopId, { ...later, closing: '2028-03-01' }))).toBe('422 stay-too-short');
    expect(refusal(await propose(await world.reserved(await world.tour(), await world.venue()), later))).toBe('409 withdraw-the-agreement');
  });

  it('of two stops onto the same days, accepted at the same moment: one moves, the other is refused', async () => {
    const tour = await world.tour({}, 0);
    const [first, second] = [await world.venue(), await world.venue()];
    const stops = [await confirmed(tour, first, stays.spring), await confirmed(tour, second, stays.summer)];
    const target = { delivery: '2028-09-01', opening: '2028-09-15', closing: '2028-11-15', dispatch: '2028-11-20' };
    const moves = [await world.must(propose(stops[0]!, target)), await world.must(propose(stops[1]!, target))];
    const answers = await Promise.all([answer(moves[0].id, 'accept', first.person), answer(moves[1].id, 'accept', second.person)]);
    expect(answers.map(refusal).sort()).toEqual(['200', '409 dates-already-confirmed']);
    const rows = await world.service.sql(`select count(*)::integer as moved from stop where tour_id = $1 and delivery = '2028-09-01'`, [tour]);
    expect(rows).toEqual([{ moved: 1 }]);
  });

  it('past all the code the database gives the days to one of two', async () => {
    const tour = await world.tour({}, 0);
    const stops = [await confirmed(tour, await world.venue(), stays.spring), await confirmed(tour, await world.venue(), stays.summer)];
    const days = JSON.stringify({ ...stays.spring, delivery: '2028-10-01', opening: '2028-10-10', closing: '2028-12-01', dispatch: '2028-12-05', occupies_from: '2028-10-01T00:00Z', occupies_to: '2028-12-05T00:00Z', set_free_at: '2028-12-05T00:00Z' });
    const outcomes = await Promise.all(stops.map((id) => world.service.sql<{ refusal: string | null }>('select touring_move_stop($1, $2::jsonb) as refusal', [id, days])));
    expect(outcomes.map(([row]) => row?.refusal ?? 'moved').sort()).toEqual(['moved', 'set-already-reserved']);
  });
});

describe('the ledger of holds', () => {
  const lines = async (tour: string, as = world.organiser): Promise<LedgerLine[]> => (await read(`/tours/${tour}/hold-ledger?limit=200`, as)).body.items;

  it('keeps every step with the rank of then, and the chain that the database wrote is the one that anybody reckons', async () => {
    const [tour, first, second] = [await world.tour(), await world.venue(), await world.venue()];
    const ahead = await world.held(tour, first);
    const behind = await world.held(tour, second);
    await world.must(world.act(second.person, behind, 'challenge'));
    await world.must(world.act(first.person, ahead, 'release', {}));
    const all = await lines(tour);
    expect(all.map(({ entry }) => [entry?.action, entry?.stopId === ahead ? 'ahead' : 'behind', entry?.rank, entry?.by])).toEqual([
      ['place-hold', 'ahead', 1, 'host'], ['place-hold', 'behind', 2, 'host'], ['challenge-hold', 'ahead', 1, 'rival'], ['release-hold', 'ahead', null, 'host'], ['move-up', 'behind', 1, 'system'],
    ]);
    expect(verifyLedger(all)).toMatchObject({ entries: 5, read: 5, fault: null });
    expect((await read(`/tours/${tour}/hold-ledger/verification`)).body).toMatchObject({ entries: 5, fault: null, head: all[4]!.hash });
  });

  it('a host reads its own steps and follows the seals of the others; a stranger finds nothing', async () => {
    const [tour, first, second] = [await world.tour(), await world.venue(), await world.venue()];
    await world.held(tour, first);
    await world.held(tour, second);
    const own = await lines(tour, second.person);
    expect([own.map(({ entry }) => entry?.actor ?? null), verifyLedger(own).fault]).toEqual([[null, second.organisationId], null]);
    const file = await read(`/tours/${tour}/hold-ledger/lines`, second.person);
    expect([file.status, file.headers.get('content-type')]).toEqual([200, 'application/x-ndjson']);
    expect(verifyLedger((file.body as string).trim().split('\n').map((line) => JSON.parse(line)))).toMatchObject({ entries: 2, read: 1, fault: null });
    expect((await read(`/tours/${tour}/hold-ledger`, (await world.venue()).person)).status).toBe(404);
  });

  it('refuses every change, and a byte flipped past the refusal is named by its entry', async () => {
    const [tour, first, second] = [await world.tour(), await world.venue(), await world.venue()];
    await world.held(tour, first);
    await world.held(tour, second);
    const flip = `update hold_ledger set entry = jsonb_set(entry, '{rank}', '1') where tour_id = $1 and seq = 2`;
    await expect(world.service.sql(flip, [tour])).rejects.toThrow('gains rows and can not be changed');
    await world.service.sql('alter table hold_ledger disable trigger hold_ledger_is_a_record');
    await world.service.sql(flip, [tour]);
    await world.service.sql('alter table hold_ledger enable trigger hold_ledger_is_a_record');
    expect((await read(`/tours/${tour}/hold-ledger/verification`)).body.fault).toEqual({ seq: 2, reason: 'entry-changed' });
  });

  it('before a signature the organiser reads whose holds it would end, and a host how many; declined requests stay with their reason', async () => {
    const [tour, first, second] = [await world.tour(), await world.venue(), await world.venue('Museum of Waves')];
    const stopId = await world.held(tour, first);
    const rival = await world.held(tour, second, stays.late);
    expect((await read(`/stops/${stopId}/rivals`)).body.items).toEqual([{ kind: 'stop', stopId: rival, engagementId: null, host: 'Museum of Waves', rank: 2, ...stays.late, contested: ['set'] }]);
    expect((await read(`/stops/${stopId}/rivals`, first.person)).body.items).toEqual([{ kind: 'stop', stopId: null, engagementId: null, host: null, rank: null, ...stays.late, contested: ['set'] }]);
    await world.must(world.act(world.organiser, rival, 'decline', { remark: 'Too near to the first.' }));
    const { items } = (await read(`/tours/${tour}/requests`)).body;
    expect(items.map(({ id, state, remark }: any) => [id, state, remark])).toEqual([[stopId, 'hold', null], [rival, 'declined', 'Too near to the first.']]);
    expect((await read(`/tours/${tour}/requests`, second.person)).status).toBe(404);
  });
});
