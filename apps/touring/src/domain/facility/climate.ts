import type { LoggedClimate } from './climate-log';
import { type About, type FacilityFinding, found, notKnown } from './gap';

/** Relative humidity in per cent, its change within 24 hours in points, temperature in degrees Celsius. */
export interface ClimateRange {
  readonly rhMin: number;
  readonly rhMax: number;
  readonly rhChange24h: number;
  readonly tMin: number;
  readonly tMax: number;
}

/** What one object asks for; null where the profile of the offer speaks for it. */
export interface ClimateNeeds {
  readonly id: string;
  readonly range: Readonly<{ [K in keyof ClimateRange]: number | null }>;
  /** A showcase with a climate of its own: the room's climate is no question then. */
  readonly ownClimate: boolean;
}

/**
 * R10: the logged humidity and temperature, from the first to the ninety-ninth percentile, lie inside what each object bears, and
 * humidity changes no faster. A log that is too short to know summer and winter proves a space wrong but never right.
 */
export function climateSuits(objects: readonly ClimateNeeds[], profile: ClimateRange, logged: LoggedClimate | null, leastDays: number): FacilityFinding[] {
  return objects
    .filter(({ ownClimate }) => !ownClimate)
    .flatMap(({ id, range }) => {
      const asked = rangeOf(range, profile);
      return logged === null ? unlogged(id, asked) : judged(id, asked, logged, leastDays);
    });
}

export const rangeOf = (own: ClimateNeeds['range'], profile: ClimateRange): ClimateRange => ({
  rhMin: own.rhMin ?? profile.rhMin, rhMax: own.rhMax ?? profile.rhMax, rhChange24h: own.rhChange24h ?? profile.rhChange24h,
  tMin: own.tMin ?? profile.tMin, tMax: own.tMax ?? profile.tMax,
});

const about = (gap: About['gap'], subject: string): About => ({ rule: 'R10', gap, subject });

function unlogged(id: string, { rhMin, rhMax, rhChange24h, tMin, tMax }: ClimateRange): FacilityFinding[] {
  return [
    notKnown(about('relative-humidity', id), ['climate-log'], { rhMin, rhMax }),
    notKnown(about('temperature', id), ['climate-log'], { tMin, tMax }),
    notKnown(about('humidity-change', id), ['climate-log'], { rhChange24hMax: rhChange24h }),
  ];
}

function judged(id: string, asked: ClimateRange, logged: LoggedClimate, leastDays: number): FacilityFinding[] {
  const { rhP1, rhP99, tP1, tP99, rhChange24h, days } = logged;
  const say = (gap: About['gap'], holds: boolean, numbers: Record<string, number>) =>
    holds && days < leastDays ? notKnown(about(gap, id), ['climate-log-of-a-year'], { ...numbers, days, leastDays }) : found(about(gap, id), holds, numbers);
  const { rhMin, rhMax, tMin, tMax } = asked;
  return [
    say('relative-humidity', rhP1 >= rhMin && rhP99 <= rhMax, { rhMin, rhMax, rhP1, rhP99 }),
    say('temperature', tP1 >= tMin && tP99 <= tMax, { tMin, tMax, tP1, tP99 }),
    say('humidity-change', rhChange24h <= asked.rhChange24h, { rhChange24hMax: asked.rhChange24h, rhChange24h }),
  ];
}
