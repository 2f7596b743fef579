import type { Finding } from '../rules/finding';

/** What a space can fall short of. The name may be told to an organiser; the host's figures behind it may not. */
export const gapNames = [
  'floor-area-m2', 'wall-length-m', 'clear-height-cm', 'security-level', 'crate-passage', 'lift-weight', 'floor-load', 'relative-humidity',
  'temperature', 'humidity-change', 'hazard', 'lux', 'uv', 'crate-store', 'crate-store-climate', 'gallery-works',
] as const;
export type GapName = (typeof gapNames)[number];

/** A finding on a venue, with the name under which it counts as a gap when it is broken. */
export interface FacilityFinding extends Finding {
  readonly gap: GapName;
}

/** The rule that speaks, the name of the gap, and the id of the object or crate it is about; null for the space as a whole. */
export interface About {
  readonly rule: string;
  readonly gap: GapName;
  readonly subject: string | null;
}

export const found = (about: About, holds: boolean, numbers: Finding['numbers']): FacilityFinding => ({
  ...about, verdict: holds ? 'holds' : 'broken', numbers, missing: [],
});

export const notKnown = (about: About, missing: readonly string[], numbers: Finding['numbers']): FacilityFinding => ({
  ...about, verdict: 'unknown', numbers, missing,
});
