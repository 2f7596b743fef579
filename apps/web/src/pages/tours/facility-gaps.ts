import type { Offer, Space, SecurityLevel } from './touring';

const LEVELS: readonly SecurityLevel[] = ['limited', 'moderate', 'high'];

export interface Need {
  readonly what: 'floor-area-m2' | 'wall-length-m' | 'clear-height-cm' | 'security-level';
  readonly needed: number | SecurityLevel;
  /** null: the report does not say, which counts as not given. */
  readonly given: number | SecurityLevel | null;
  readonly met: boolean;
}

/** What the work asks of the space, and what its facility report gives. */
export function needsMet(needs: Offer['needs'], space: Space): Need[] {
  const sizes = [
    ['floor-area-m2', needs.floorAreaM2, space.floorAreaM2],
    ['wall-length-m', needs.runningLengthM, space.wallLengthM],
    ['clear-height-cm', needs.clearHeightCm, space.clearHeightCm],
  ] as const;
  const found: Need[] = sizes.flatMap(([what, needed, given]) => (needed === null ? [] : [{ what, needed, given: given ?? null, met: (given ?? 0) >= needed }]));
  const given = space.securityLevel ?? null;
  return [...found, { what: 'security-level', needed: needs.securityLevel, given, met: given !== null && LEVELS.indexOf(given) >= LEVELS.indexOf(needs.securityLevel) }];
}

/** Whether a facility report of this day may still be judged: it is not from the future and not older than so many months. */
export function reportIsFresh(reportDate: string, today: string, months: number): boolean {
  const oldest = new Date(`${today}T00:00:00Z`);
  const day = oldest.getUTCDate();
  oldest.setUTCMonth(oldest.getUTCMonth() - months);
  // Where that month is shorter, its last day.
  if (oldest.getUTCDate() !== day) oldest.setUTCDate(0);
  return reportDate <= today && reportDate >= oldest.toISOString().slice(0, 10);
}
