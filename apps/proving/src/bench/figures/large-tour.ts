import { createRequire } from 'node:module';
import { join } from 'node:path';
import { repositoryFolder } from '@caravanserai/local';

/** As much of touring's rules as is measured; by its compiled files, since an application imports no other. */
export interface TradeRules {
  judge(facts: object, levels: ReadonlyMap<string, string>): readonly unknown[];
}

interface Rows {
  readonly ReferenceBook: new (rows: readonly object[]) => object;
}

const stopCount = 12;
const objectCount = 300;
const countries = ['PT', 'FR', 'CN', 'JP', 'KR', 'DE'];
const dayMs = 86_400_000;
const day = (number: number): string => new Date(Date.UTC(2028, 0, 1) + number * dayMs).toISOString().slice(0, 10);

/** A tour with everything that any rule asks for: works, cover, transports, papers, light, a company and its engagements. */
export function largeTour() {
  const compiled = (file: string) => createRequire(__filename)(join(repositoryFolder('deploy/kafka/pom.xml'), 'apps', 'touring', 'dist', ...file.split('/'))) as never;
  const { ReferenceBook } = compiled('domain/rules/reference-book.js') as Rows;
  const seeds = ['carnet', 'cover', 'border', 'trade'].flatMap((name) => (compiled(`store/reference/${name}-rows.js`) as Record<string, object[]>)[`${name}Rows`] as object[]);
  const rows = [...seeds, ...holdRules].map((row) => ({ validFrom: '2000-01-01', validTo: null, owner: 'bench', ...row }));
  const objectIds = Array.from({ length: objectCount }, (_, index) => `object-${index}`);
  return {
    tourId: 'tour', nowMs: Date.UTC(2027, 0, 1), today: '2027-01-01', reference: new ReferenceBook(rows), leastTurnaroundDays: 7, maxTourMonths: 60,
    terms: { installDays: 5, strikeDays: 3, minWeeks: 4, maxWeeks: 26, availableFrom: '2027-01-01', availableTo: null },
    stops: Array.from({ length: stopCount }, (_, index) => stopAt(index)), spaceClaims: [], turnarounds: [], publicEvents: [], splits: [], cancellations: [],
    ...cargo(objectIds), ...company(), facilities: Array.from({ length: stopCount }, (_, index) => facilityAt(index, objectIds)),
  };
}

const holdRules = [['acclimatisation', 1], ['delivery-before-opening', 5]].map(([code, value]) => ({ kind: 'hold-rule', code, value: { value, unit: 'days' } }));
const starts = (index: number): number => index * 120;

function stopAt(index: number): object {
  const at = starts(index);
  const days = { delivery: day(at), opening: day(at + 14), closing: day(at + 84), dispatch: day(at + 90) };
  const instants = { occupiesFromMs: Date.UTC(2028, 0, 1) + at * dayMs, occupiesToMs: Date.UTC(2028, 0, 1) + (at + 90) * dayMs };
  return { id: `stop-${index}`, state: 'confirmed', hostId: 'host', spaceId: `space-${index}`, country: countries[index % countries.length], zone: 'UTC', weekend: [6, 7], rank: 1, expiresAtMs: null, ...days, ...instants };
}

function cargo(objectIds: readonly string[]): object {
  const end = starts(stopCount);
  const objects = objectIds.map((id, index) => ({ id, valueMinor: 1_000_000 + index, currency: 'EUR', collectedOn: day(-10), returnedOn: day(end), loanEnds: day(end + 30), citesTaxa: index % 50 === 0 ? ['Dalbergia nigra'] : [], needsImmunity: false, category: 'painting', madeYear: 1900 }));
  const legs = Array.from({ length: stopCount - 1 }, (_, index) => ({
    id: `leg-${index}`, fromCountry: countries[index % countries.length], toCountry: countries[(index + 1) % countries.length], departsOn: day(starts(index) + 91), arrivesOn: day(starts(index) + 95),
    fromStopId: `stop-${index}`, toStopId: `stop-${index + 1}`, objectIds, vehicles: null, vehiclesBooked: 4,
  }));
  const policies = [{ id: 'policy', kind: 'commercial', from: day(-10), to: day(end), sumInsuredMinor: 400_000_000, currency: 'EUR', anyOneConveyanceMinor: 100_000_000 }];
  const displays = Array.from({ length: stopCount }, (_, index) => ({ stopId: `stop-${index}`, from: day(starts(index) + 14), to: day(starts(index) + 84), luxMinutes: Array<number>(7).fill(24_000) }));
  return {
    objects, legs, policies, permits: [{ id: 'p', kind: 'cites', fromCountry: null, toCountry: null, objectIds, validFrom: '2027-01-01', validTo: '2035-01-01' }], applications: [],
    customs: { homeCountry: 'PT', use: 'EF', procedure: 'ATA', carnets: [{ id: 'c', issuedOn: day(-1), expiresOn: day(360) }], confirmedCountries: [] }, arrivals: [],
    litObjects: objectIds.map((id) => ({ id, allowanceLuxHours: 150_000, displays })), resting: { rule: { displayDays: 90, restDays: 270 }, objects: objectIds.map((id) => ({ id, lightClass: 'high', displays })) },
  };
}

/** Twelve travellers over the whole tour, a call at every stop, an engagement and a rider of forty lines each. */
function company(): object {
  const each = <T>(make: (index: number) => T): T[] => Array.from({ length: stopCount }, (_, index) => make(index));
  const at = (index: number) => Date.UTC(2028, 0, 1) + (starts(index) + 14) * dayMs;
  return {
    travellers: each((number) => ({ number, isShortStay: true, stays: each((index) => ({ country: countries[index % countries.length], from: day(starts(index)), to: day(starts(index) + 20) })) })),
    calls: each((index) => ({ stopId: `stop-${index}`, callAtMs: at(index), getOutEndsAtMs: at(index) + 36_000_000, venueOpensAtMs: at(index), venueClosesAtMs: at(index) + 40_000_000, travelHours: 3 })),
    engagements: each((index) => ({ id: `e-${index}`, stopId: `stop-${index}`, firstDay: day(starts(index) + 14), dayAfter: day(starts(index) + 15), lat: index * 4, lon: index * 9 })),
    riderLines: each((index) => Array.from({ length: 40 }, (_, line) => ({ stopId: `stop-${index}`, line: `line ${line}`, isMust: true, state: 'covered' }))).flat(),
  };
}

/** Sixty crates and all the objects against what the report of one space says. */
function facilityAt(index: number, objectIds: readonly string[]): object {
  const range = { rhMin: 40, rhMax: 60, rhChange24h: 10, tMin: 16, tMax: 25 };
  const light = { targetLux: 50, maxLux: 50, luxHoursPerYear: 150_000, nightLux: 5, maintenanceLux: 35 };
  const crates = Array.from({ length: 60 }, (_, number) => ({ id: `crate-${number}`, lengthCm: 120 + number, widthCm: 60 + number, heightCm: 100 + number, kg: 80 + number }));
  const openings = [{ kind: 'door', widthCm: 200, heightCm: 260, depthCm: null, maxKg: null }, { kind: 'lift', widthCm: 240, heightCm: 260, depthCm: 420, maxKg: 3_000 }];
  return {
    stopId: `stop-${index}`, delivery: day(starts(index)),
    work: { space: { floorAreaM2: 300, runningLengthM: 90, clearHeightCm: 350, securityLevel: 'moderate' }, crates, objects: objectIds.map((id) => ({ id, range, ownClimate: false, lightClass: 'medium', maxLux: 50 })) },
    given: {
      measures: { floorAreaM2: 600, wallLengthM: 150, clearHeightCm: 450, securityLevel: 'high' }, path: { openings, floorLoadNPerM2: 5_000 },
      climate: { rhP1: 44, rhP99: 57, tP1: 18, tP99: 24, rhChange24h: 6, days: 365, readings: 8_760 }, lowestLux: 50, uvMicrowattPerLumen: 9,
      hazards: { zones: [], seismicMounts: true, insurerConsent: true }, crateStore: { areaM2: 80, heightCm: 400, climateControlled: true }, galleryWorksEnd: 'none',
    },
    limits: { profile: range, uvMicrowattPerLumen: 10, climateLogDays: 330, galleryWorksDays: 20, lightTable: { none: light, low: light, medium: light, high: light, special: light } },
  };
}
