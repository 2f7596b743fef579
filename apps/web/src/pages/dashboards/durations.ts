const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

export type Unit = 'days' | 'hours' | 'minutes' | 'seconds';

const UNITS: readonly (readonly [Unit, number])[] = [
  ['days', DAY_MS],
  ['hours', HOUR_MS],
  ['minutes', MINUTE_MS],
  ['seconds', 1_000],
];

export interface Duration {
  readonly count: number;
  readonly unit: Unit;
}

export const unitMs = (unit: Unit): number => UNITS.find(([name]) => name === unit)![1];

/** A duration as one says it: whole from ten on, one decimal below, in the largest unit of which there is at least one and a half. */
export function durationOf(ms: number): Duration {
  const [unit, size] = UNITS.find(([, one]) => Math.abs(ms) >= 1.5 * one) ?? UNITS[3]!;
  const exact = ms / size;
  return { unit, count: Math.abs(exact) >= 9.95 ? Math.round(exact) : Math.round(exact * 10) / 10 };
}

/** The unit for an axis that ends at `ms`: there are at least two of it. */
export const axisUnit = (ms: number): Unit => (UNITS.find(([, one]) => ms >= 2 * one) ?? UNITS[3]!)[0];
