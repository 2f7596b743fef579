import type { LightTable } from '../light/light-class';
import { type ClimateRange, rangeOf } from './climate';
import type { Crate } from './crates';
import type { FacilityLimits, WorkNeeds } from './space-against-work';

/**
 * The same work as few crates and one object, for verdicts on many spaces: a space that takes these takes all, and one that does not
 * falls short by the same names. Figures of single objects are lost, so it is no use to a host that wants to know which.
 */
export function hardestOf(work: WorkNeeds, { profile, lightTable }: FacilityLimits): WorkNeeds {
  return { space: work.space, crates: hardestCrates(work.crates), stored: work.crates, objects: hardestObjects(work.objects, profile, lightTable) };
}

/** The largest ones, the heaviest, and the one that presses hardest: every other goes where these go. */
function hardestCrates(crates: readonly Crate[]): Crate[] {
  const sizes = crates.map((crate) => ({ crate, size: [crate.lengthCm, crate.widthCm, crate.heightCm].sort((a, b) => a - b) as [number, number, number] }));
  // Any rotation is allowed, so a crate follows another whose three sides, put in order, are nowhere shorter.
  const largest = sizes.filter((one, at) => !sizes.some((other, position) => position !== at && covers(other.size, one.size) && (position < at || !covers(one.size, other.size)))).map(({ crate }) => crate);
  const heaviest = most(crates, (a, b) => a.kg > b.kg);
  const pressing = most(crates, (a, b) => a.kg * b.lengthCm * b.widthCm > b.kg * a.lengthCm * a.widthCm);
  return [...new Set([...largest, ...heaviest, ...pressing])];
}

type Size = readonly [number, number, number];
const covers = (larger: Size, smaller: Size): boolean => larger[0] >= smaller[0] && larger[1] >= smaller[1] && larger[2] >= smaller[2];

const most = (crates: readonly Crate[], isMore: (a: Crate, b: Crate) => boolean): Crate[] =>
  crates.length === 0 ? [] : [crates.reduce((best, crate) => (isMore(crate, best) ? crate : best))];

/** One that asks for all that any of them asks for. What stands in a showcase with its own climate asks for light alone. */
function hardestObjects(objects: WorkNeeds['objects'], profile: ClimateRange, table: LightTable): WorkNeeds['objects'] {
  const [first] = objects;
  if (first === undefined) return [];
  const lit = { ...first, maxLux: Math.min(...objects.map(({ maxLux, lightClass }) => maxLux ?? table[lightClass].maxLux)) };
  const ranges = objects.filter(({ ownClimate }) => !ownClimate).map(({ range }) => rangeOf(range, profile));
  if (ranges.length === 0) return [{ ...lit, ownClimate: true }];
  const highest = (key: keyof ClimateRange) => Math.max(...ranges.map((range) => range[key]));
  const lowest = (key: keyof ClimateRange) => Math.min(...ranges.map((range) => range[key]));
  return [{ ...lit, ownClimate: false, range: { rhMin: highest('rhMin'), rhMax: lowest('rhMax'), rhChange24h: lowest('rhChange24h'), tMin: highest('tMin'), tMax: lowest('tMax') } }];
}
