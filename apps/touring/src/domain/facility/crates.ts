import { type About, type FacilityFinding, found, notKnown } from './gap';

/** A packed crate as it stands: length x width is its footprint. Whole centimetres and kilograms, the packing included. */
export interface Crate {
  readonly id: string;
  readonly lengthCm: number;
  readonly widthCm: number;
  readonly heightCm: number;
  readonly kg: number;
}

/** What a crate must pass between dock and gallery. A door has no depth; a lift carries `maxKg`. Null where the report does not say. */
export interface Opening {
  readonly kind: 'door' | 'lift';
  readonly widthCm: number;
  readonly heightCm: number;
  readonly depthCm: number | null;
  readonly maxKg: number | null;
}

export interface CratePath {
  /** Null: the way from the dock is not described; empty: nothing stands in it. */
  readonly openings: readonly Opening[] | null;
  /** Newton per square metre; 5 kN/m2 is 5,000. */
  readonly floorLoadNPerM2: number | null;
}

/** [along the way, across it, upright]. */
type Rotation = readonly [number, number, number];

/** R8: each crate comes through every door and lift, is not too heavy for a lift, and stands on a floor that bears it. */
export function cratesArrive(crates: readonly Crate[], path: CratePath): FacilityFinding[] {
  return crates.flatMap((crate) => [passes(crate, path), ...liftBears(crate, path), floorBears(crate, path)]);
}

/**
 * One of the six orthogonal rotations goes the whole way: a crate is not turned over between one door and the next, and tilting it is
 * never assumed, since what is inside may not bear it.
 */
function passes(crate: Crate, { openings }: CratePath): FacilityFinding {
  const about: About = { rule: 'R8', gap: 'crate-passage', subject: crate.id };
  const size = sizeOf(crate);
  if (openings === null) return notKnown(about, ['crate-path'], size);
  const open = rotations(crate).filter((rotation) => openings.every((opening) => goesThrough(rotation, opening) !== false));
  const narrowest = { ...size, narrowestCm: least(openings.map(({ widthCm }) => widthCm)), lowestCm: least(openings.map(({ heightCm }) => heightCm)) };
  if (open.length === 0) return found(about, false, narrowest);
  const sure = open.some((rotation) => openings.every((opening) => goesThrough(rotation, opening) === true));
  return sure ? found(about, true, narrowest) : notKnown(about, ['lift-depth'], narrowest);
}

/** Null where only the unknown depth of a lift could say. */
function goesThrough([along, across, upright]: Rotation, { kind, widthCm, heightCm, depthCm }: Opening): boolean | null {
  if (across > widthCm || upright > heightCm) return false;
  if (kind === 'door') return true;
  return depthCm === null ? null : along <= depthCm;
}

function rotations({ lengthCm: l, widthCm: w, heightCm: h }: Crate): Rotation[] {
  return [[l, w, h], [w, l, h], [l, h, w], [h, l, w], [w, h, l], [h, w, l]];
}

function liftBears(crate: Crate, { openings }: CratePath): FacilityFinding[] {
  const lifts = (openings ?? []).filter(({ kind }) => kind === 'lift');
  if (lifts.length === 0) return [];
  const about: About = { rule: 'R8', gap: 'lift-weight', subject: crate.id };
  const weakestKg = least(lifts.flatMap(({ maxKg }) => maxKg ?? []));
  const numbers = { kg: crate.kg, liftKg: weakestKg };
  if (weakestKg !== null && weakestKg < crate.kg) return [found(about, false, numbers)];
  return [lifts.some(({ maxKg }) => maxKg === null) ? notKnown(about, ['lift-kg'], numbers) : found(about, true, numbers)];
}

/**
 * kN/m2 >= kg x 0.00981 / (L x W in m2), in whole numbers: N/m2 x L cm x W cm >= kg x 98,100. The footprint is that of the standing
 * crate, on which it waits 24 hours before it is opened.
 */
function floorBears({ id, lengthCm, widthCm, kg }: Crate, { floorLoadNPerM2 }: CratePath): FacilityFinding {
  const about: About = { rule: 'R8', gap: 'floor-load', subject: id };
  const numbers = { kg, neededNPerM2: Math.ceil((kg * 98_100) / (lengthCm * widthCm)), floorLoadNPerM2 };
  if (floorLoadNPerM2 === null) return notKnown(about, ['floor-load'], numbers);
  return found(about, floorLoadNPerM2 * lengthCm * widthCm >= kg * 98_100, numbers);
}

const sizeOf = ({ lengthCm, widthCm, heightCm }: Crate) => ({ lengthCm, widthCm, heightCm });

const least = (values: readonly number[]): number | null => (values.length === 0 ? null : Math.min(...values));
