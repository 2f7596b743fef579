import { carbonCsv } from './carbon-csv';
import { carbonTotals, type JourneyMode, journeyGrams, legCarbon, type PersonFactor } from './carbon-sum';
import { slowAlternatives } from './slow-freight';

const person = (mode: JourneyMode, upToKm: number | null, mgPerPersonKm: number, validFrom = '2000-01-01'): PersonFactor => ({ mode, upToKm, mgPerPersonKm, validFrom });
const people = [person('air', 3_700, 97_000), person('air', null, 113_000), person('rail', null, 57_000), person('rail', null, 40_000, '2029-01-01')];
const freight = (mode: 'road' | 'rail' | 'sea' | 'air', mgPerTonneKm: number) => ({ mode, upToKm: null, mgPerTonneKm, validFrom: '2000-01-01' });
const factors = { freight: [freight('road', 126_310), freight('rail', 31_590), freight('sea', 15_360), freight('air', 570_000)], wellToTank: [freight('road', 26_270)], people };
const terms = { from: 'PTLIS', to: 'JPTYO', mode: 'air' as const, distanceKm: 11_140, grossKg: 2_400, departs: '2028-01-28T08:00:00Z' };
const leg = legCarbon({ id: 'l', terms, carbonGrams: 15_239_520, couriers: 2 }, factors);

describe('people who travel', () => {
  it.each<[JourneyMode, number, string, number | null]>([
    ['air', 3_700, '2028-01-01', 358_900], ['air', 3_701, '2028-01-01', 418_213], ['rail', 100, '2028-12-31', 5_700], ['rail', 100, '2029-01-01', 4_000], ['coach', 100, '2028-01-01', null], ['rail', 100, '1999-12-31', null],
  ])('by %s over %i km on %s: %s g', (mode, km, day, grams) => expect(journeyGrams({ people: 1, km, mode }, day, people)).toBe(grams));
});

describe('a transport', () => {
  it('has its couriers, and what is not known is not zero', () => expect([leg.courierGrams, leg.wellToTankGrams]).toEqual([2_517_640, null]));
  it('without couriers lets nobody out', () => expect(legCarbon({ id: 'l', terms, carbonGrams: null, couriers: 0 }, { ...factors, people: [] }).courierGrams).toBe(0));
  it('by road tells its fuel\'s way apart', () => expect(legCarbon({ id: 'l', terms: { ...terms, mode: 'road', distanceKm: 1_000 }, carbonGrams: 303_144, couriers: 0 }, factors).wellToTankGrams).toBe(63_048));
});

describe('a tour', () => {
  it.each([[0, null], [41_000, 447], [1, 18_326_160]])('with %i visitors has %s g for each', (visitors, gramsPerVisitor) => {
    const totals = carbonTotals([leg], [{ people: 10, km: 1_000, mode: 'rail', grams: 569_000 }, { people: 1, km: 1, mode: 'sea', grams: null }], visitors);
    expect(totals).toEqual({ freightGrams: 15_239_520, wellToTankGrams: 0, journeyGrams: 3_086_640, personKm: 32_281, unknown: 2, gramsPerVisitor });
  });
  it('is a table that anybody can reckon again', () => {
    expect(carbonCsv([leg])).toBe('from,to,mode,km,gross_kg,freight_g_co2e,well_to_tank_g_co2e,couriers,couriers_g_co2e\r\nPTLIS,JPTYO,air,11140,2400,15239520,,2,2517640\r\n');
  });
});

describe('slow freight', () => {
  const pace = (mode: 'rail' | 'sea', kmPerDay: number, handlingDays: number, detourPercent: number) => ({ mode, kmPerDay, handlingDays, detourPercent, validFrom: '2000-01-01' });
  const paces = [pace('rail', 700, 4, 20), pace('sea', 600, 10, 80)];
  const asked = (change: object = {}) => slowAlternatives({ terms, carbonGrams: 15_239_520, leavesFrom: '2028-01-20', expectedOn: '2028-02-13', ...change }, paces, factors.freight);
  it('tells what it saves and what it does to the dates, cleanest first', () => {
    expect(asked()).toEqual([
      { mode: 'sea', km: 20_052, days: 44, grams: 739_197, savedGrams: 14_500_323, arrivesOn: '2028-03-04', lateDays: 20 },
      { mode: 'rail', km: 13_368, days: 24, grams: 1_013_508, savedGrams: 14_226_012, arrivesOn: '2028-02-13', lateDays: 0 },
    ]);
  });
  it.each([['2028-02-12', [21, 1]], ['2028-02-14', [19, 0]], [null, [0, 0]]])('expected on %s comes %j days late', (expectedOn, late) => expect(asked({ expectedOn }).map(({ lateDays }) => lateDays)).toEqual(late));
  it('has nothing to offer where nothing is cleaner or nothing is known', () => expect([asked({ carbonGrams: 739_197 }), asked({ carbonGrams: null })]).toEqual([[], []]));
});
