import { type ClimateNeeds, climateSuits } from './climate';
import { readClimateCsv } from './climate-csv';
import { percentile, type Reading, summarise } from './climate-log';
import { type Crate, cratesArrive, type Opening } from './crates';
import type { FacilityFinding } from './gap';
import { lightIsGentle } from './light-levels';
import { measuresSuffice, securitySuffices, type SpaceMeasures } from './measures';
import { crateStoreSuffices, type HazardZone, hazardsAreAnswered, worksEndInTime } from './surroundings';

const said = (findings: readonly FacilityFinding[]) => findings.map(({ gap, verdict }) => `${gap} ${verdict}`);

describe('R7 and R9, measures and security', () => {
  const needs = { floorAreaM2: 400, runningLengthM: 120, clearHeightCm: 350, securityLevel: 'moderate' } as const;
  const space: SpaceMeasures = { floorAreaM2: 400, wallLengthM: 120, clearHeightCm: 350, securityLevel: 'moderate' };
  const answer = (change: Partial<SpaceMeasures>) => [...measuresSuffice(needs, { ...space, ...change }), ...securitySuffices(needs, { ...space, ...change })];
  it.each<[Partial<SpaceMeasures>, string[]]>([
    [{}, []],
    [{ floorAreaM2: 399 }, ['floor-area-m2 broken']],
    [{ wallLengthM: 119 }, ['wall-length-m broken']],
    [{ clearHeightCm: 349 }, ['clear-height-cm broken']],
    [{ wallLengthM: null }, ['wall-length-m unknown']],
    [{ securityLevel: 'limited' }, ['security-level broken']],
    [{ securityLevel: 'high' }, []],
    [{ securityLevel: null }, ['security-level unknown']],
  ])('of a space that differs in %j', (change, gaps) => expect(said(answer(change).filter(({ verdict }) => verdict !== 'holds'))).toEqual(gaps));
});

describe('R8, crates on their way', () => {
  const crate: Crate = { id: 'crate', lengthCm: 200, widthCm: 80, heightCm: 150, kg: 300 };
  const door = (widthCm: number, heightCm: number): Opening => ({ kind: 'door', widthCm, heightCm, depthCm: null, maxKg: null });
  const lift = (widthCm: number, heightCm: number, depthCm: number | null, maxKg: number | null = 1_000): Opening => ({ kind: 'lift', widthCm, heightCm, depthCm, maxKg });
  it.each<[string, Opening[] | null, string]>([
    ['nothing in the way', [], 'holds'],
    ['a way that nobody described', null, 'unknown'],
    ['a door exactly as large', [door(80, 150)], 'holds'],
    ['a door a centimetre too narrow for every side', [door(79, 200)], 'broken'],
    ['a door a centimetre too low', [door(80, 149)], 'broken'],
    ['laid on its side', [door(150, 80)], 'holds'],
    ['stood on end', [door(80, 200), lift(80, 200, 150)], 'holds'],
    ['a lift exactly as deep', [lift(80, 150, 200)], 'holds'],
    ['a lift a centimetre too shallow', [lift(80, 150, 199)], 'broken'],
    ['a lift that it enters broadside', [lift(200, 150, 80)], 'holds'],
    ['a door and a lift that ask for different rotations', [door(80, 150), lift(150, 80, 200)], 'broken'],
    ['a lift whose depth nobody wrote down', [lift(80, 150, null)], 'unknown'],
    ['such a lift, too narrow anyhow', [lift(79, 79, null)], 'broken'],
  ])('%s', (_name, openings, verdict) => expect(cratesArrive([crate], { openings, floorLoadNPerM2: 5_000 })[0]?.verdict).toBe(verdict));

  it.each<[number | null, string]>([[300, 'holds'], [299, 'broken'], [null, 'unknown']])('a lift that carries %p kg', (maxKg, verdict) => {
    expect(said(cratesArrive([crate], { openings: [lift(300, 300, 300, maxKg)], floorLoadNPerM2: 5_000 }))[1]).toBe(`lift-weight ${verdict}`);
  });

  // 300 kg x 0.00981 / (2.0 m x 0.8 m) = 1.839375 kN/m2; 1,000 kg on one square metre weigh 9.81 kN/m2 exactly.
  it.each<[Partial<Crate>, number | null, string]>([
    [{}, 1_840, 'holds'], [{}, 1_839, 'broken'], [{}, null, 'unknown'],
    [{ lengthCm: 100, widthCm: 100, kg: 1_000 }, 9_810, 'holds'], [{ lengthCm: 100, widthCm: 100, kg: 1_000 }, 9_809, 'broken'],
  ])('a crate like %j on a floor for %p N/m2', (change, floorLoadNPerM2, verdict) => {
    expect(said(cratesArrive([{ ...crate, ...change }], { openings: [], floorLoadNPerM2 }))[1]).toBe(`floor-load ${verdict}`);
  });
});

describe('a climate log', () => {
  it.each([[1, 1.99], [50, 50.5], [99, 99.01]])('has its percentile %d at %d of one to a hundred', (percent, value) => {
    expect(percentile(Array.from({ length: 100 }, (_, index) => index + 1), percent)).toBe(value);
  });
  it('of one reading has it everywhere', () => expect(percentile([50.25], 99)).toBe(50.25));

  const reading = (hour: number, rh: number): Reading => ({ atMs: hour * 3_600_000, rh, t: 20 });
  it.each<[string, Reading[], number]>([
    ['one reading', [reading(0, 50)], 0],
    ['a fall within a day', [reading(0, 60), reading(23, 50.1)], 9.9],
    ['a rise over exactly 24 hours', [reading(0, 45), reading(24, 55)], 10],
    ['a rise over a little more', [reading(0, 45), reading(24.01, 55)], 0],
    ['the worst day of three', [reading(0, 50), reading(10, 52), reading(30, 44), reading(40, 51)], 8],
    ['readings out of order', [reading(24, 55), reading(0, 45)], 10],
  ])('%s', (_name, readings, change) => expect(summarise(readings).rhChange24h).toBe(change));
});

describe('R10, climate', () => {
  const profile = { rhMin: 40, rhMax: 60, rhChange24h: 10, tMin: 16, tMax: 25 };
  const legacy = { rhMin: 45, rhMax: 55, rhChange24h: 10, tMin: 20, tMax: 22 };
  const log = { rhP1: 40, rhP99: 60, tP1: 16, tP99: 25, rhChange24h: 10, days: 365, readings: 9_000 };
  const object = (change: object = {}): ClimateNeeds => ({ id: 'o', ownClimate: false, range: { rhMin: null, rhMax: null, rhChange24h: null, tMin: null, tMax: null }, ...change });
  const wrong = (...asked: Parameters<typeof climateSuits>) => said(climateSuits(...asked).filter(({ verdict }) => verdict !== 'holds'));
  it.each<[string, object, Partial<typeof log>, string[]]>([
    ['at every edge', {}, {}, []],
    ['too dry', {}, { rhP1: 39.99 }, ['relative-humidity broken']],
    ['too damp', {}, { rhP99: 60.01 }, ['relative-humidity broken']],
    ['too cold', {}, { tP1: 15.99 }, ['temperature broken']],
    ['too warm', {}, { tP99: 25.01 }, ['temperature broken']],
    ['too restless', {}, { rhChange24h: 10.01 }, ['humidity-change broken']],
    ['an object that bears less', { range: { ...object().range, rhMax: 55 } }, {}, ['relative-humidity broken']],
    ['the same in a showcase with its own climate', { range: { ...object().range, rhMax: 55 }, ownClimate: true }, {}, []],
    ['a log of too few days', {}, { days: 329, rhP1: 39 }, ['relative-humidity broken', 'temperature unknown', 'humidity-change unknown']],
  ])('%s', (_name, change, logged, gaps) => expect(wrong([object(change)], profile, { ...log, ...logged }, 330)).toEqual(gaps));
  it('is narrower by the legacy profile', () => expect(wrong([object()], legacy, log, 330)).toEqual(['relative-humidity broken', 'temperature broken']));
  it('is not known without a log', () => expect(wrong([object()], profile, null, 330)).toEqual(['relative-humidity unknown', 'temperature unknown', 'humidity-change unknown']));
});

describe('R11 to R14, what is around', () => {
  const hazards = (zones: HazardZone[] | null, seismicMounts = false, insurerConsent = false) => said(hazardsAreAnswered({ zones, seismicMounts, insurerConsent }));
  it('asks for mounts or consent against earthquakes, for consent against water and fire', () => {
    expect([hazards([]), hazards(['earthquake']), hazards(['earthquake', 'flood'], true), hazards(['flood'], false, true), hazards(null)])
      .toEqual([[], ['hazard broken'], ['hazard holds', 'hazard broken'], ['hazard holds'], ['hazard unknown']]);
  });

  const row = { targetLux: 50, maxLux: 50, luxHoursPerYear: 150_000, nightLux: 5, maintenanceLux: 35 };
  it.each<[number | null, number | null, number | null, string[]]>([
    [null, 50, 10, ['lux holds', 'uv holds']], [null, 51, 11, ['lux broken', 'uv broken']], [30, 31, 10, ['lux broken', 'uv holds']], [null, null, null, ['lux unknown', 'uv unknown']],
  ])('an object for at most %p lx in %p lx with %p microwatt a lumen', (maxLux, lux, uvMicrowattPerLumen, expected) => {
    expect(said(lightIsGentle({ id: 'o', maxLux }, row, { lux, uvMicrowattPerLumen }, 10))).toEqual(expected);
  });

  const crates: Crate[] = [{ id: 'c', lengthCm: 100, widthCm: 100, heightCm: 200, kg: 1 }];
  it.each<[number, boolean | null, string[]]>([
    [200, true, ['crate-store holds', 'crate-store-climate holds']], [199, false, ['crate-store broken', 'crate-store-climate broken']], [200, null, ['crate-store holds', 'crate-store-climate unknown']],
  ])('a store of one square metre, %d cm high, climate %p', (heightCm, climateControlled, expected) => {
    expect(said(crateStoreSuffices(crates, { areaM2: 1, heightCm, climateControlled }))).toEqual(expected);
  });

  it.each([['2027-01-01', 'gallery-works holds'], ['2027-01-02', 'gallery-works broken'], ['none', 'gallery-works holds'], [null, 'gallery-works unknown']])('works until %p before the delivery on 21 January', (end, expected) => {
    expect(said(worksEndInTime('high', end, '2027-01-21', 20))).toEqual([expected]);
  });
  it('does not ask about works for moderate security', () => expect(worksEndInTime('moderate', null, '2027-01-21', 20)).toEqual([]));
});

describe('a file of a climate logger', () => {
  const answer = (text: string) => {
    const read = readClimateCsv(text);
    return read.ok ? read.value.map(({ atMs, rh, t }) => [new Date(atMs).toISOString(), rh, t]) : [read.rejection.code, read.rejection.details?.line];
  };
  it.each<[string, string, unknown[]]>([
    ['as it should be', 'time,RH,T\n2026-01-01T00:00:00Z,49.75,20.1\n', [['2026-01-01T00:00:00.000Z', 49.75, 20.1]]],
    ['with semicolons, a blank and an offset', '\ufefftime;RH;T\r\n2026-01-01 08:00+08:00;50;-3\r\n', [['2026-01-01T00:00:00.000Z', 50, -3]]],
    ['without readings', 'time,RH,T\n', ['climate-log-unreadable', 1]],
    ['with a time of nowhere', 'time,RH,T\n2026-01-01T00:00:00Z,50,20\n2026-01-01T01:00:00,50,20', ['climate-log-unreadable', 3]],
    ['with an hour that does not exist', 'time,RH,T\n2026-01-01T25:00:00Z,50,20', ['climate-log-unreadable', 2]],
    ['with a formula', 'time,RH,T\n2026-01-01T00:00:00Z,=1+1,20', ['climate-log-unreadable', 2]],
    ['wetter than water', 'time,RH,T\n2026-01-01T00:00:00Z,100.1,20', ['climate-log-unreadable', 2]],
    ['with a fourth column', 'time,RH,T\n2026-01-01T00:00:00Z,50,20,x', ['climate-log-unreadable', 2]],
  ])('%s', (_name, text, expected) => expect(answer(text)).toEqual(expected));
});
