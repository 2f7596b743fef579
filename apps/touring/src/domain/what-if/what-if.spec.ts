import { laterStop, someFacts, someStop } from '../rules/some-facts';
import { type Change, changesFit, colliding, orderOfMoves, publishable, withChanges } from './changes';
import { othersToMove } from './difference';
import { figuresOf, type PlannedLeg, type Ways } from './figures';
import { whatIfLifecycle } from './what-if-lifecycle';

const allowed: Readonly<Record<string, string>> = {
  'draft change-what-if': 'draft', 'draft propose-what-if': 'proposed', 'draft withdraw-what-if': 'withdrawn', 'proposed withdraw-what-if': 'withdrawn',
  'proposed accept-what-if': 'proposed', 'proposed decline-what-if': 'declined', 'proposed publish-what-if': 'published',
};

it.each(whatIfLifecycle.pairs().map(({ state, action }) => [state, action] as const))('%s, %s', (state, action) => {
  const next = whatIfLifecycle.next(state, action);
  expect(next.ok ? next.value : next.rejection.code).toBe(allowed[`${state} ${action}`] ?? 'action-not-allowed');
});

const days = { delivery: '2028-06-01', opening: '2028-06-10', closing: '2028-08-01', dispatch: '2028-08-05' };
const [move, drop, add]: Change[] = [{ kind: 'move', stopId: 'first', ...days }, { kind: 'drop', stopId: 'first' }, { kind: 'add', stopId: 'new', spaceId: 's', ...days }];

it.each<[string, Change[], string]>([
  ['nothing', [], 'fits'],
  ['a move and an addition', [move!, add!], 'fits'],
  ['one stop twice', [move!, drop!], 'stop-changed-twice'],
  ['a stop of another tour', [{ kind: 'drop', stopId: 'strange' }], 'stop-of-another-tour'],
])('%s', (_name, changes, expected) => {
  const decision = changesFit(changes, [{ id: 'first' }]);
  expect(decision.ok ? 'fits' : decision.rejection.code).toBe(expected);
});

it.each([
  ['move', 'confirmed', 'yes'], ['move', 'hold', 'change-not-publishable'], ['move', 'challenged', 'change-not-publishable'], ['move', 'reserved', 'withdraw-the-agreement'],
  ['drop', 'confirmed', 'yes'], ['drop', 'hold', 'yes'], ['drop', 'challenged', 'yes'], ['drop', 'reserved', 'withdraw-the-agreement'], ['drop', 'concluded', 'change-not-publishable'], ['add', null, 'yes'],
] as const)('to %s what is %s', (kind, state, expected) => {
  const may = publishable({ kind }, state);
  expect(may.ok ? 'yes' : may.rejection.code).toBe(expected);
});

it('a copy has the changed stops on their new days and not the dropped ones', () => {
  const [first, second] = [someStop({ id: 'first' }), laterStop(104)];
  const placed = [laterStop(300, { id: 'first' })];
  expect(withChanges([first, second], [move!, { kind: 'drop', stopId: second.id }], placed)).toEqual(placed);
});

const taken = (id: string, fromMs: number, toMs: number) => ({ id, fromMs, toMs });
it.each([
  ['apart', [taken('a', 0, 10), taken('b', 10, 20)], null],
  ['by one millisecond', [taken('a', 0, 11), taken('b', 10, 20)], ['a', 'b']],
])('new stays that collide: %s', (_name, after, expected) => expect(colliding(after)).toEqual(expected));

it.each([
  ['all later: the last one first', [taken('a', 0, 10), taken('b', 10, 20)], [taken('a', 5, 15), taken('b', 15, 25)], ['b', 'a']],
  ['all earlier: the first one first', [taken('a', 10, 20), taken('b', 20, 30)], [taken('a', 5, 15), taken('b', 15, 25)], ['a', 'b']],
  ['onto its own days', [taken('a', 0, 10)], [taken('a', 5, 15)], ['a']],
  ['two that change places', [taken('a', 0, 10), taken('b', 10, 20)], [taken('a', 10, 20), taken('b', 0, 10)], null],
])('moves written one by one, %s', (_name, before, after, expected) => expect(orderOfMoves(before, after)).toEqual(expected));

describe('what a tour comes to', () => {
  const [lisbon, hanoi, seoul] = [{ lat: 38.7, lon: -9.1 }, { lat: 21, lon: 105.8 }, { lat: 37.6, lon: 127 }];
  const stops = [someStop({ id: 'first', hostId: 'hanoi' }), laterStop(104, { hostId: 'seoul' })];
  const leg = (change: Partial<PlannedLeg>): PlannedLeg => ({
    fromStopId: null, toStopId: 'first', carbonGrams: 5_000, terms: { mode: 'air', distanceKm: 11_000, grossKg: 1_000, departs: '2028-01-01T00:00:00Z', cost: null, quote: { minor: 7, currency: 'EUR' } }, ...change,
  });
  const ways: Ways = { legs: [], places: new Map([['home', lisbon], ['hanoi', hanoi], ['seoul', seoul]]), organiserId: 'home', factors: [{ mode: 'air', upToKm: null, mgPerTonneKm: 1_000, validFrom: '2020-01-01' }] };
  const told = (change: Partial<Ways>) => figuresOf(stops, { ...ways, ...change });

  it('is great circles while no transport is planned, and carbon then is not known', () => {
    const { km, unknown, costs, carbonGrams } = told({});
    expect([km, unknown, costs, carbonGrams]).toEqual([23_701, { km: 0, carbon: 3, cost: 3 }, [], 0]);
  });

  it('is as planned where it is planned; the other ways are carried like that one', () => {
    const { km, unknown, costs, carbonGrams } = told({ legs: [leg({}), leg({ terms: { ...leg({}).terms, cost: { minor: 5, currency: 'EUR' } } })] });
    expect([km - 11_000, carbonGrams - 10_000, unknown, costs]).toEqual([13_166, 13_166, { km: 0, carbon: 0, cost: 2 }, [{ minor: 12, currency: 'EUR' }]]);
  });

  it('does not guess where somebody is, and a tour of no stops is nothing', () => {
    expect(told({ places: new Map() }).unknown.km).toBe(3);
    expect(figuresOf([], ways)).toMatchObject({ days: 0, km: 0, ways: 0 });
  });
});

it('who else must move, by the most that any change asks; who has changed is not told', () => {
  const [first, second, third] = [someStop({ id: 'first' }), laterStop(104, { id: 'second' }), laterStop(208, { id: 'third' })];
  const moved = [laterStop(3, { id: 'first' }), laterStop(109, { id: 'second' })];
  const facts = someFacts({ stops: [...moved, third] });
  expect([first.id, second.id, othersToMove(facts, moved).map(({ stopId, days: by }) => [stopId, by])]).toEqual(['first', 'second', [['third', 5]]]);
});
