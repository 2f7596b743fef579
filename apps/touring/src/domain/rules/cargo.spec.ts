import { everyObjectIsReported } from './condition';
import { coverHasNoGap, noVehicleCarriesTooMuch } from './cover';
import { carnetsAreAcceptedOnTheRoute, carnetsOutliveTheReturn } from './customs';
import type { ArrivalFact, CustomsFact, LegFact, ObjectFact, PermitFact, PolicyFact } from './facts-of-cargo';
import type { Finding } from './finding';
import { immunityIsOffered } from './immunity';
import { applicationsAreInTime, indemnityIsWithinItsScheme } from './indemnity';
import { licencesCrossTheUnionsBorder, listedSpeciesHavePermits } from './papers';
import { laterStop, someFacts, someStop } from './some-facts';
import type { TourFacts } from './tour-facts';
import { vehiclesNeeded } from './vehicles';

const verdicts = (findings: readonly Finding[]) => findings.map(({ verdict }) => verdict);
const object = (id: string, valueMinor = 100, change: Partial<ObjectFact> = {}): ObjectFact => ({ id, valueMinor, currency: 'GBP', collectedOn: '2028-01-20', returnedOn: '2028-05-20', ...change });
const policy = (from: string, to: string, change: Partial<PolicyFact> = {}): PolicyFact => ({ id: 'p', kind: 'commercial', from, to, sumInsuredMinor: 100, currency: 'GBP', anyOneConveyanceMinor: null, ...change });
const leg = (id: string, fromCountry: string, toCountry: string, departsOn: string, change: Partial<LegFact> = {}): LegFact => ({
  id, fromCountry, toCountry, departsOn, arrivesOn: departsOn, fromStopId: null, toStopId: null, objectIds: ['a'], vehicles: null, vehiclesBooked: null, ...change,
});

describe('R16, cover from nail to nail', () => {
  it.each<[string, PolicyFact[], string, string | null]>([
    ['one cover to the day', [policy('2028-01-20', '2028-05-20')], 'holds', null],
    ['it begins a day late', [policy('2028-01-21', '2028-05-20')], 'broken', '2028-01-20'],
    ['it ends a day early', [policy('2028-01-20', '2028-05-19')], 'broken', '2028-05-19'],
    ['two that meet at a midnight', [policy('2028-01-20', '2028-02-29'), policy('2028-02-29', '2028-05-20')], 'holds', null],
    ['the leap day between two', [policy('2028-01-20', '2028-02-29'), policy('2028-03-01', '2028-05-20')], 'broken', '2028-02-29'],
    ['a minor unit short', [policy('2028-01-01', '2029-01-01', { sumInsuredMinor: 99 })], 'broken', '2028-01-20'],
    ['two that add up', [policy('2028-01-01', '2029-01-01', { sumInsuredMinor: 60 }), policy('2028-01-01', '2029-01-01', { sumInsuredMinor: 40 })], 'holds', null],
    ['a large cover of another object', [policy('2028-01-01', '2029-01-01', { sumInsuredMinor: 900, objectIds: ['b'] })], 'broken', '2028-01-20'],
    ['one of its own and a general one for the rest', [policy('2028-01-01', '2029-01-01', { sumInsuredMinor: 90, objectIds: ['a'] }), policy('2028-01-01', '2029-01-01', { sumInsuredMinor: 10 })], 'holds', null],
  ])('%s', (_name, policies, verdict, gapFrom) => expect(coverHasNoGap(someFacts({ objects: [object('a')], policies }))).toMatchObject([{ verdict, numbers: { gapFrom } }]));

  it.each<[Partial<TourFacts>, string]>([
    [{ policies: [] }, 'objects'], [{ objects: [] }, 'policies'],
    [{ policies: [], objects: [{ id: 'a', valueMinor: 1, currency: 'GBP' }] }, 'collection-and-return'],
    [{ policies: [policy('2028-01-20', '2028-05-20', { currency: 'EUR' })], objects: [object('a')] }, 'exchange-rate'],
  ])('with %j something is missing', (change, missing) => expect(coverHasNoGap(someFacts(change))).toMatchObject([{ verdict: 'unknown', missing: [missing] }]));
});

describe('R17, any one conveyance', () => {
  const limited = (anyOneConveyanceMinor: number) => [policy('2028-01-01', '2029-01-01', { anyOneConveyanceMinor })];
  const objects = [object('a', 60), object('b', 40), object('c', 50)];
  const load = (change: Partial<LegFact>) => leg('leg', 'GB', 'FR', '2028-01-25', { objectIds: ['a', 'b', 'c'], ...change });
  it.each<[string, number, Partial<LegFact>, string]>([
    ['two vehicles to the limit', 100, { vehicles: [['a', 'b'], ['c']] }, 'holds'],
    ['one of them a unit above', 99, { vehicles: [['a', 'b'], ['c']] }, 'broken'],
    ['as many vehicles as needed', 100, { vehiclesBooked: 2 }, 'holds'],
    ['a vehicle too few', 100, { vehiclesBooked: 1 }, 'broken'],
    ['one object above the limit alone', 59, { vehiclesBooked: 9 }, 'broken'],
    ['nobody has said how it rides', 100, {}, 'unknown'],
  ])('%s', (_name, limit, change, verdict) => expect(verdicts(noVehicleCarriesTooMuch(someFacts({ objects, policies: limited(limit), legs: [load(change)] })))).toEqual([verdict]));

  it.each<[number[], number, number | null]>([[[], 10, 1], [[10], 10, 1], [[11], 10, null], [[6, 6, 4, 4], 10, 2], [[5, 5, 5], 10, 2], [[7, 6, 5, 4, 4, 4], 15, 2], [[3, 3, 3, 3], 5, 4]])(
    '%j in vehicles of %i', (values, limit, vehicles) => expect(vehiclesNeeded(values, limit)).toBe(vehicles));

  it('finds fewer vehicles than filling them in order would take', () => expect(vehiclesNeeded([44, 24, 24, 22, 21, 17, 8, 8, 6, 6], 61)).toBe(3));
});

describe('R18 and R19, indemnity', () => {
  const state = (sumInsuredMinor: number, change: Partial<PolicyFact> = {}) => policy('2028-02-29', '2029-01-01', { kind: 'state-indemnity', scheme: 'GB', sumInsuredMinor, ...change });
  const rest = (sumInsuredMinor: number) => policy('2028-01-01', '2029-01-01', { sumInsuredMinor });
  it.each<[string, number, PolicyFact[], string]>([
    ['at the ceiling', 1_000, [state(1_000)], 'holds'], ['above it', 1_001, [state(1_001)], 'broken'],
    ['the rest insured', 1_500, [state(1_000), rest(500)], 'holds'], ['the rest a unit short', 1_500, [state(1_000), rest(499)], 'broken'],
    ['at the minimum', 100, [state(100)], 'holds'], ['below it', 99, [state(99)], 'broken'],
    ['a scheme nobody entered', 100, [state(100, { scheme: 'XX' })], 'unknown'],
  ])('%s', (_name, value, policies, verdict) => expect(verdicts(indemnityIsWithinItsScheme(someFacts({ objects: [object('a', value)], policies })))).toEqual([verdict]));

  // Three months before a leap day is 29 November.
  it.each([['2027-11-29', 'holds'], ['2027-11-30', 'broken']])('applied for on %s', (appliedOn, verdict) =>
    expect(applicationsAreInTime(someFacts({ objects: [object('a', 1, { needsImmunity: false })], policies: [state(1, { appliedOn })] }))).toMatchObject([{ verdict, numbers: { applyBy: '2027-11-29' } }]));

  it.each([['2027-11-09', 'holds'], ['2027-11-10', 'broken']])('immunity applied for on %s, twelve weeks before delivery', (appliedOn, verdict) => {
    const facts = { objects: [object('a', 1, { needsImmunity: true })], policies: [], applications: [{ kind: 'immunity' as const, country: 'PT', appliedOn }] };
    expect(verdicts(applicationsAreInTime(someFacts(facts)))).toEqual([verdict]);
  });
});

describe('R20, carnets and the return', () => {
  const legs = [leg('out', 'PT', 'CN', '2028-03-01'), leg('back', 'CN', 'FR', '2029-02-21')];
  const customs = (...carnets: Array<[string, string]>): CustomsFact => ({ homeCountry: 'PT', use: 'EF', procedure: 'ATA', confirmedCountries: [], carnets: carnets.map(([issuedOn, expiresOn], index) => ({ id: `c${index}`, issuedOn, expiresOn })) });
  it.each<[string, CustomsFact, string]>([
    ['a year to the day, a week to spare', customs(['2028-02-28', '2029-02-28']), 'holds'],
    ['a year and a day', customs(['2028-02-28', '2029-03-01']), 'broken'],
    ['issued on a leap day it lasts to 28 February', customs(['2028-02-29', '2029-02-28']), 'holds'],
    ['six days of margin', customs(['2028-02-28', '2029-02-27']), 'broken'],
    ['issued after the departure', customs(['2028-03-02', '2029-03-02']), 'broken'],
    ['a replacement from the day on which the first ends', customs(['2028-02-01', '2028-08-01'], ['2028-08-01', '2029-08-01']), 'holds'],
    ['a replacement a day late', customs(['2028-02-01', '2028-08-01'], ['2028-08-02', '2029-08-01']), 'broken'],
    ['no carnet', customs(), 'broken'],
  ])('%s', (_name, given, verdict) => expect(verdicts(carnetsOutliveTheReturn(someFacts({ customs: given, legs })))).toEqual([verdict]));

  it('within the union none is needed, and without a way back nothing is said', () => {
    expect(verdicts(carnetsOutliveTheReturn(someFacts({ customs: customs(), legs: [leg('x', 'PT', 'FR', '2028-03-01')] })))).toEqual(['holds']);
    expect(carnetsOutliveTheReturn(someFacts({ customs: customs(), legs: legs.slice(0, 1) }))).toMatchObject([{ verdict: 'unknown', missing: ['return-leg'] }]);
  });
});

describe('R21, carnets on the route', () => {
  const customs = (change: Partial<CustomsFact> = {}): CustomsFact => ({ homeCountry: 'PT', use: 'EF', procedure: 'ATA', carnets: [], confirmedCountries: [], ...change });
  it.each<[string, string, CustomsFact, string[]]>([
    ['the union needs none', 'FR', customs(), []],
    ['accepted for this use', 'CN', customs(), ['holds']],
    ['not accepted for this use', 'TH', customs(), ['broken']],
    ['accepted for another', 'TH', customs({ use: 'PE' }), ['holds']],
    ['restricted', 'IN', customs(), ['unknown']],
    ['restricted and confirmed', 'IN', customs({ confirmedCountries: ['IN'] }), ['holds']],
    ['a country without a row', 'MM', customs(), ['unknown']],
  ])('%s', (_name, country, given, expected) => expect(verdicts(carnetsAreAcceptedOnTheRoute(someFacts({ customs: given, stops: [someStop({ country })] })))).toEqual(expected));

  it('the row of the day counts: China took equipment from 9 January 2019 on', () => {
    const stop = (delivery: string) => someStop({ country: 'CN', delivery, opening: '2019-02-01', closing: '2019-04-01', dispatch: '2019-04-05' });
    expect(['2019-01-08', '2019-01-09'].map((day) => verdicts(carnetsAreAcceptedOnTheRoute(someFacts({ customs: customs({ use: 'PE' }), stops: [stop(day)] })))[0])).toEqual(['broken', 'holds']);
  });

  it('a stay of six months is the longest there', () =>
    expect(['2028-08-01', '2028-08-02'].map((dispatch) => verdicts(carnetsAreAcceptedOnTheRoute(someFacts({ customs: customs(), stops: [someStop({ country: 'CN', dispatch })] })))[0])).toEqual(['holds', 'broken']));
});

describe('R22 and R23, papers at borders', () => {
  const permit = (change: Partial<PermitFact> = {}): PermitFact => ({ id: 'x', kind: 'cites', fromCountry: 'PT', toCountry: 'CN', objectIds: ['a'], validFrom: '2028-03-01', validTo: '2028-03-02', ...change });
  const legs = [leg('out', 'PT', 'CN', '2028-03-01')];
  const listed = object('a', 100, { citesTaxa: ['Dalbergia nigra'], isInstrument: true });
  it.each<[string, ObjectFact, PermitFact[], string]>([
    ['on its one day', listed, [permit()], 'holds'], ['that begins a day later', listed, [permit({ validFrom: '2028-03-02', validTo: '2028-04-01' })], 'broken'],
    ['that ended at midnight', listed, [permit({ validFrom: '2028-02-01', validTo: '2028-03-01' })], 'broken'], ['for the other direction', listed, [permit({ fromCountry: 'CN', toCountry: 'PT' })], 'broken'],
    ['a certificate of three years', listed, [permit({ kind: 'instrument-certificate', fromCountry: null, toCountry: null, validFrom: '2026-01-01', validTo: '2029-01-01' })], 'holds'],
    ['a certificate of three years and a day', listed, [permit({ kind: 'instrument-certificate', fromCountry: null, toCountry: null, validFrom: '2026-01-01', validTo: '2029-01-02' })], 'broken'],
    ['nothing listed, no permit', object('a', 1, { citesTaxa: [] }), [], 'holds'], ['nobody looked', object('a'), [permit()], 'unknown'],
  ])('R22: %s', (_name, given, permits, verdict) => expect(verdicts(listedSpeciesHavePermits(someFacts({ objects: [given], legs, permits })))).toEqual([verdict]));

  const painting = (change: Partial<ObjectFact>) => object('a', 15_000_000, { currency: 'EUR', category: 'painting', madeYear: 1977, ...change });
  const licence = permit({ kind: 'export-licence' });
  it.each<[string, ObjectFact, PermitFact[], string]>([
    ['old and dear, with a licence', painting({}), [licence], 'holds'], ['without one', painting({}), [], 'broken'],
    ['a cent below the value', painting({ valueMinor: 14_999_999 }), [], 'holds'], ['fifty years old, not older', painting({ madeYear: 1978 }), [], 'holds'],
    ['of no listed category', painting({ category: null }), [], 'holds'], ['of unknown age', painting({ madeYear: null }), [], 'unknown'], ['valued in another currency', painting({ currency: 'USD' }), [], 'unknown'],
  ])('R23: %s', (_name, given, permits, verdict) => expect(verdicts(licencesCrossTheUnionsBorder(someFacts({ objects: [given], legs, permits })))).toEqual([verdict]));

  it('R23 has nothing to say of a way inside the union or outside', () =>
    expect(licencesCrossTheUnionsBorder(someFacts({ objects: [painting({})], permits: [], legs: [leg('x', 'PT', 'FR', '2028-03-01'), leg('y', 'CN', 'JP', '2028-04-01')] }))).toEqual([]));
});

describe('R24, immunity', () => {
  const needing = [object('a', 1, { needsImmunity: true })];
  it.each<[string | null, string]>([['DE', 'holds'], ['PT', 'broken'], ['CN', 'unknown'], [null, 'unknown']])('in %p', (country, verdict) =>
    expect(verdicts(immunityIsOffered(someFacts({ objects: needing, stops: [someStop({ country })] })))).toEqual([verdict]));
  it('nobody needs it', () => expect(verdicts(immunityIsOffered(someFacts({ objects: [object('a', 1, { needsImmunity: false })], stops: [someStop(), laterStop(200)] })))).toEqual(['holds']));
});

describe('R33, reports on arrival', () => {
  const hour = 3_600_000;
  const arrival = (change: Partial<ArrivalFact>): ArrivalFact => ({ stopId: 'first', deliveredAtMs: 0, unpackedAtMs: 24 * hour, objectIds: ['a', 'b'], reports: [{ objectId: 'a', filedAtMs: 72 * hour }, { objectId: 'b', filedAtMs: 30 * hour }], ...change });
  it.each<[string, Partial<ArrivalFact>, number, string]>([
    ['the last in the last moment', {}, 100, 'holds'],
    ['the last a millisecond late', { reports: [{ objectId: 'a', filedAtMs: 72 * hour + 1 }, { objectId: 'b', filedAtMs: 0 }] }, 100, 'broken'],
    ['two reports of one object', { reports: [{ objectId: 'a', filedAtMs: 30 * hour }, { objectId: 'a', filedAtMs: 31 * hour }] }, 100, 'broken'],
    ['crates opened a millisecond too early', { unpackedAtMs: 24 * hour - 1 }, 100, 'broken'],
    ['there is time still', { reports: [] }, 72, 'unknown'],
    ['nobody has unpacked', { unpackedAtMs: null, reports: [] }, 30, 'unknown'],
  ])('%s', (_name, change, nowHours, verdict) => expect(verdicts(everyObjectIsReported(someFacts({ nowMs: nowHours * hour, arrivals: [arrival(change)] })))).toEqual([verdict]));
});
