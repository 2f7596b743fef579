import fc from 'fast-check';
import { lightClasses, type LightTable } from '../light/light-class';
import { hardestOf } from './hardest';
import { matchOf } from './mitigation';
import { type FacilityLimits, type SpaceGiven, spaceAgainstWork, type WorkNeeds } from './space-against-work';

const row = (maxLux: number) => ({ targetLux: 50, maxLux, luxHoursPerYear: 1, nightLux: 5, maintenanceLux: 35 });
const lightTable: LightTable = { none: row(1_000), low: row(250), medium: row(50), high: row(50), special: row(250) };
const limits: FacilityLimits = { profile: { rhMin: 40, rhMax: 60, rhChange24h: 10, tMin: 16, tMax: 25 }, uvMicrowattPerLumen: 75, climateLogDays: 330, galleryWorksDays: 20, lightTable };

const orNull = (least: number, most: number) => fc.option(fc.integer({ min: least, max: most }));
const side = fc.integer({ min: 50, max: 300 });
const crate = fc.record({ id: fc.uuid(), lengthCm: side, widthCm: side, heightCm: side, kg: fc.integer({ min: 1, max: 1_500 }) });
const range = fc.record({ rhMin: orNull(35, 50), rhMax: orNull(50, 65), rhChange24h: orNull(5, 12), tMin: orNull(14, 18), tMax: orNull(20, 26) });
const object = fc.record({ id: fc.uuid(), range, ownClimate: fc.boolean(), lightClass: fc.constantFrom(...lightClasses), maxLux: orNull(20, 300) });
const work: fc.Arbitrary<WorkNeeds> = fc.record({
  space: fc.constant({ floorAreaM2: 100, runningLengthM: null, clearHeightCm: null, securityLevel: 'moderate' as const }), crates: fc.array(crate, { maxLength: 8 }), objects: fc.array(object, { maxLength: 8 }),
});
const opening = fc.record({ kind: fc.constantFrom('door' as const, 'lift' as const), widthCm: fc.integer({ min: 80, max: 320 }), heightCm: fc.integer({ min: 80, max: 320 }), depthCm: orNull(80, 320), maxKg: orNull(100, 2_000) });
const given: fc.Arbitrary<SpaceGiven> = fc.record({
  measures: fc.constant({ floorAreaM2: 100, wallLengthM: null, clearHeightCm: null, securityLevel: 'high' as const }),
  path: fc.record({ openings: fc.option(fc.array(opening, { maxLength: 3 })), floorLoadNPerM2: orNull(500, 9_000) }),
  climate: fc.option(fc.record({ rhP1: fc.integer({ min: 35, max: 50 }), rhP99: fc.integer({ min: 50, max: 65 }), tP1: fc.integer({ min: 14, max: 18 }), tP99: fc.integer({ min: 20, max: 26 }), rhChange24h: fc.integer({ min: 4, max: 13 }), days: fc.constantFrom(100, 365), readings: fc.constant(1_000) })),
  lowestLux: orNull(20, 300), uvMicrowattPerLumen: orNull(5, 100), hazards: fc.constant({ zones: [], seismicMounts: false, insurerConsent: false }),
  crateStore: fc.option(fc.record({ areaM2: fc.integer({ min: 1, max: 40 }), heightCm: orNull(200, 400), climateControlled: fc.option(fc.boolean()) })), galleryWorksEnd: fc.constant(null),
});

it('a work as its hardest crates and one object falls short by the same names', () => {
  fc.assert(fc.property(work, given, (needs, space) => {
    const verdict = (asked: WorkNeeds) => {
      const { gaps, open, ...match } = matchOf(spaceAgainstWork(asked, space, limits, null), []);
      return { ...match, gaps: gaps.map(({ gap }) => gap).toSorted(), open: [...open].toSorted() };
    };
    expect(verdict(hardestOf(needs, limits))).toEqual(verdict(needs));
  }), { numRuns: 500 });
});

it('of a thousand crates one in another is left', () => {
  const crates = Array.from({ length: 1_000 }, (_, at) => ({ id: String(at), lengthCm: 50 + at, widthCm: 50 + at, heightCm: 50 + at, kg: 1 + at * at }));
  expect(hardestOf({ space: { floorAreaM2: null, runningLengthM: null, clearHeightCm: null, securityLevel: 'limited' }, crates, objects: [] }, limits).crates.map(({ id }) => id)).toEqual(['999']);
});
