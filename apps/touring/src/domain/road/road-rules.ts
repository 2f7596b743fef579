import { type IsoDate, type Weekday, addDays, addWorkingDays } from '@caravanserai/kernel';
import type { Confidence } from '../rules/reference-book';

/** A dated figure of the trade with its source: a row, never a constant. `place` is a partner's code, or `*` for all others. */
export interface RoadRule {
  readonly code: string;
  readonly place: string;
  readonly value: number;
  readonly unit: 'hours' | 'days' | 'working-days' | 'weeks' | 'months';
  readonly validFrom: IsoDate;
  readonly source: string;
  readonly confidence: Confidence;
}

/** The rule in force on that day for that place, before the one for everybody. Throws where no migration has entered either. */
export function roadRule(rules: readonly RoadRule[], code: string, place: string | null, day: IsoDate): RoadRule {
  const known = rules.filter((rule) => rule.code === code && rule.validFrom <= day).toSorted((a, b) => b.validFrom.localeCompare(a.validFrom));
  const found = known.find((rule) => rule.place === place) ?? known.find((rule) => rule.place === '*');
  if (found === undefined) throw new Error(`there is no rule "${code}" for ${place} on ${day}`);
  return found;
}

/** So long before (or, below zero, after) a day. A month before the 31st is the last day of a shorter month. */
export function reckonedBack(from: IsoDate, { value, unit }: Pick<RoadRule, 'value' | 'unit'>, weekend: readonly Weekday[]): IsoDate {
  if (unit === 'months') return monthsBack(from, value);
  if (unit === 'working-days') return addWorkingDays(from, -value, weekend);
  return addDays(from, -(unit === 'weeks' ? value * 7 : unit === 'hours' ? Math.ceil(value / 24) : value));
}

function monthsBack(from: IsoDate, months: number): IsoDate {
  const [year, month, day] = from.split('-').map(Number) as [number, number, number];
  const first = year * 12 + month - 1 - months;
  const last = new Date(Date.UTC(Math.floor(first / 12), (first % 12) + 1, 0)).getUTCDate();
  return `${String(Math.floor(first / 12)).padStart(4, '0')}-${String((first % 12) + 1).padStart(2, '0')}-${String(Math.min(day, last)).padStart(2, '0')}`;
}
