import type { IsoDate } from './calendar';

/** One performance of a company; `time` is `HH:MM` on the clock of the place, null where nobody told it. */
export interface Appearance {
  readonly date: IsoDate;
  readonly time: string | null;
  readonly city: string;
  readonly venue: string;
}

/** A day on which a company appears more than once; `where` is the least that all appearances share. */
export interface FullDay {
  readonly date: IsoDate;
  readonly appearances: number;
  readonly where: 'venue' | 'city' | 'cities';
  /** The time at which two begin at once, null for none. A company that is at two places then was split, or the source is wrong. */
  readonly sameTime: string | null;
}

/** Days of one company with two appearances or more, in their order. */
export function fullDaysOf(appearances: readonly Appearance[]): readonly FullDay[] {
  const byDay = new Map<IsoDate, Appearance[]>();
  for (const one of appearances) byDay.set(one.date, [...(byDay.get(one.date) ?? []), one]);
  const full = [...byDay].filter(([, all]) => all.length > 1).sort(([a], [b]) => a.localeCompare(b));
  return full.map(([date, all]) => ({ date, appearances: all.length, where: sharedBy(all), sameTime: repeated(all.flatMap(({ time }) => time ?? [])) }));
}

function sharedBy(all: readonly Appearance[]): FullDay['where'] {
  if (new Set(all.map(({ city }) => city)).size > 1) return 'cities';
  return new Set(all.map(({ venue }) => venue)).size > 1 ? 'city' : 'venue';
}

const repeated = (times: readonly string[]): string | null => times.find((time, at) => times.indexOf(time) < at) ?? null;
