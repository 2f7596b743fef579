import { addDays } from '@caravanserai/kernel';
import { cancellationFee, cancellationsFollowTheLadder, publicityFollowsTheSignature, sharesAddUp } from './accounts';
import { companiesRest, mustLinesAreMet } from './company';
import { distanceKm, noRivalShowNearby } from './exclusivity';
import type { CallFact, EngagementFact, RiderLineFact } from './facts-of-company';
import type { Finding } from './finding';
import { fullestWindow, shortStaysAreNotExceeded } from './schengen';
import { someFacts, someStop } from './some-facts';

const verdicts = (findings: readonly Finding[]) => findings.map(({ verdict }) => verdict);

describe('R25, exclusivity', () => {
  const own: EngagementFact = { id: 'own', stopId: 'first', firstDay: '2028-03-01', dayAfter: '2028-03-02', lat: 0, lon: 0 };
  // A degree of latitude is 111.195 km on the sphere of the domain.
  const rival = (firstDay: string, lat: number): EngagementFact => ({ id: 'rival', stopId: null, firstDay, dayAfter: addDays(firstDay, 1), lat, lon: 0 });
  it.each<[string, EngagementFact, string]>([
    ['thirty days before, nearby', rival('2028-01-31', 0.1), 'broken'],
    ['thirty-one days before', rival('2028-01-30', 0.1), 'holds'],
    ['thirty days after', rival('2028-03-31', 0.1), 'broken'],
    ['thirty-one days after', rival('2028-04-01', 0.1), 'holds'],
    ['just inside the radius', rival('2028-03-01', 0.4496), 'broken'],
    ['just outside the radius', rival('2028-03-01', 0.4497), 'holds'],
  ])('%s', (_name, other, verdict) => expect(verdicts(noRivalShowNearby(someFacts({ engagements: [own, other] })))).toEqual([verdict]));

  it("the deal's own terms go before the default", () =>
    expect(verdicts(noRivalShowNearby(someFacts({ exclusivity: { radiusKm: 10, daysBefore: 0, daysAfter: 0 }, engagements: [own, rival('2028-03-02', 0)] })))).toEqual(['holds']));
  it('from Paris to Vienna and back it is 2,067 km', () => expect(Math.round(2 * distanceKm({ lat: 48.8566, lon: 2.3522 }, { lat: 48.2082, lon: 16.3738 }))).toBe(2_067));
});

describe('R26, ninety days in any hundred and eighty', () => {
  const stays = (...of: Array<[string, string, string]>) => [{ number: 1, isShortStay: true, stays: of.map(([country, from, to]) => ({ country, from, to })) }];
  it.each<[string, ReturnType<typeof stays>, string, number]>([
    ['ninety days in a row', stays(['DE', '2028-01-01', '2028-03-31']), 'holds', 90],
    ['a leap day more', stays(['DE', '2028-01-01', '2028-04-01']), 'broken', 91],
    ['two countries on one day', stays(['DE', '2028-01-01', '2028-02-15'], ['FR', '2028-02-14', '2028-03-31']), 'holds', 90],
    ['over the year end', stays(['DE', '2027-12-01', '2028-03-01']), 'broken', 91],
    ['ninety days, then again when the first falls out of the window', stays(['DE', '2028-01-01', '2028-03-31'], ['DE', '2028-06-29', '2028-06-30']), 'holds', 90],
    ['a day too soon', stays(['DE', '2028-01-01', '2028-03-31'], ['DE', '2028-06-28', '2028-06-29']), 'broken', 91],
    ['Croatia counts since 2023', stays(['HR', '2022-10-01', '2023-04-02']), 'broken', 91],
    ['elsewhere nothing counts', stays(['JP', '2028-01-01', '2029-01-01']), 'holds', 0],
  ])('%s', (_name, travellers, verdict, days) => expect(shortStaysAreNotExceeded(someFacts({ travellers }))).toMatchObject([{ verdict, numbers: { days } }]));

  it('who may stay longer is not counted, and no list of travellers is no answer', () => {
    expect(shortStaysAreNotExceeded(someFacts({ travellers: [{ ...stays(['DE', '2028-01-01', '2029-01-01'])[0]!, isShortStay: false }] }))).toEqual([]);
    expect(verdicts(shortStaysAreNotExceeded(someFacts()))).toEqual(['unknown']);
  });
  it('an empty diary has no full window', () => expect(fullestWindow([], 180)).toEqual({ days: 0, until: null }));
});

describe('R27, the ladder', () => {
  const ladder = [271, 181, 121, 61, 0].map((fromDays, index) => ({ fromDays, shareBasisPoints: [1_500, 4_000, 6_000, 8_000, 10_000][index] as number }));
  const cancelled = (days: number) => ({ cancelledOn: addDays('2028-12-31', -days), opening: '2028-12-31', feeMinor: 100_001, currency: 'EUR', ladder, irrecoverableMinor: 0, rebookedMinor: 0, capMinor: null });
  it.each([[400, 15_000], [271, 15_000], [270, 40_000], [181, 40_000], [180, 60_001], [121, 60_001], [120, 80_001], [61, 80_001], [60, 100_001], [0, 100_001], [-3, 100_001]])('%i days before the opening', (days, due) =>
    expect(cancellationFee(cancelled(days)).dueMinor).toBe(due));
  it.each<[string, object, number]>([
    ['costs that stay', { irrecoverableMinor: 5_000 }, 105_001], ['income from rebooking', { rebookedMinor: 40_000 }, 60_001],
    ['more of it than is due', { rebookedMinor: 200_000 }, 0], ['a cap', { irrecoverableMinor: 50_000, capMinor: 120_000 }, 120_000],
  ])('%s', (_name, change, due) => expect(cancellationFee({ ...cancelled(10), ...change }).dueMinor).toBe(due));
  it.each([[100_001, 'holds'], [100_000, 'broken']])('charged %i', (chargedMinor, verdict) => expect(verdicts(cancellationsFollowTheLadder(someFacts({ cancellations: [{ ...cancelled(10), stopId: 'first', chargedMinor }] })))).toEqual([verdict]));
});

it.each([['confirmed', 'scheduled', ['holds']], ['reserved', 'scheduled', ['broken']], ['reserved', 'hidden', []], ['hold', 'postponed', ['broken']]] as const)('R28: stop %s, event %s', (state, event, expected) =>
  expect(verdicts(publicityFollowsTheSignature(someFacts({ stops: [someStop({ state })], publicEvents: [{ stopId: 'first', state: event, opening: '2028-02-15', closing: '2028-05-02' }] })))).toEqual(expected));

it.each([[[34, 33, 33], 'holds'], [[33, 33, 33], 'broken'], [[33.4, 33.3, 33.3], 'broken'], [[101, -1, 0], 'holds']])('R29: 100 yen as %j', (sharesMinor, verdict) =>
  expect(sharesAddUp(someFacts({ splits: [{ id: 's', totalMinor: 100, currency: 'JPY', sharesMinor }] }))).toMatchObject([{ verdict, numbers: { decimals: 0 } }]));

describe('R31, rest', () => {
  const call = (from: string, to: string, change: Partial<CallFact> = {}): CallFact => ({ stopId: 'first', callAtMs: Date.parse(from), getOutEndsAtMs: Date.parse(to), venueOpensAtMs: 0, venueClosesAtMs: Infinity, travelHours: null, ...change });
  const evening = call('2028-03-25T14:00+01:00', '2028-03-25T23:00+01:00');
  it.each<[string, CallFact, string]>([
    ['eleven hours over the night of the change', call('2028-03-26T11:00+02:00', '2028-03-26T20:00+02:00'), 'holds'],
    ['ten o clock by the new time is ten hours later', call('2028-03-26T10:00+02:00', '2028-03-26T20:00+02:00'), 'broken'],
    ['a long way with a day free', call('2028-03-27T00:00+02:00', '2028-03-27T20:00+02:00', { travelHours: 6 }), 'holds'],
    ['a long way without', call('2028-03-26T23:00+02:00', '2028-03-27T04:00+02:00', { travelHours: 6 }), 'broken'],
    ['five hours are no long way', call('2028-03-26T23:00+02:00', '2028-03-27T04:00+02:00', { travelHours: 5 }), 'holds'],
    ['before the house opens', call('2028-03-27T11:00Z', '2028-03-27T20:00Z', { venueOpensAtMs: Date.parse('2028-03-27T11:00:01Z') }), 'broken'],
    ['out as it closes', call('2028-03-27T11:00Z', '2028-03-27T20:00Z', { venueClosesAtMs: Date.parse('2028-03-27T20:00Z') }), 'holds'],
  ])('%s', (_name, next, verdict) => expect(verdicts(companiesRest(someFacts({ calls: [next, evening] })))[1]).toBe(verdict));
});

it.each<[RiderLineFact['state'], boolean, string]>([['covered', true, 'holds'], ['substitute-accepted', true, 'holds'], ['waiver-signed', true, 'holds'], ['open', true, 'broken'], ['open', false, 'holds']])('R32: a line that is %s (must: %s)', (state, isMust, verdict) =>
  expect(verdicts(mustLinesAreMet(someFacts({ riderLines: [{ stopId: 'first', line: 'trap door', isMust, state }] })))).toEqual([verdict]));
