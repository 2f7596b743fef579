import { dayNumber, dayOf } from '../../parts/days';

interface Point {
  readonly day: string;
  readonly luxHours: number;
}

interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where a day and an amount lie in the picture. */
export interface Frame {
  readonly x: (day: string) => number;
  readonly y: (luxHours: number) => number;
  readonly holds: (day: string) => boolean;
  /** Firsts of months, at most nine of them. */
  readonly months: readonly string[];
  readonly amounts: readonly number[];
}

/** Null where there is nothing to draw. A month of air on both sides; the allowance is always in the picture. */
export function frameOf(points: readonly Point[], allowance: number, { left, right, top, bottom }: Area): Frame | null {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return null;
  const [start, end] = [dayNumber(first.day) - 31, dayNumber(last.day) + 31];
  const most = Math.max(allowance, ...points.map(({ luxHours }) => luxHours)) * 1.1;
  return {
    x: (day) => round(left + ((dayNumber(day) - start) / (end - start)) * (right - left)),
    y: (luxHours) => round(bottom - (luxHours / most) * (bottom - top)),
    holds: (day) => dayNumber(day) >= start && dayNumber(day) <= end,
    months: monthsBetween(start, end),
    amounts: [0, allowance],
  };
}

export const pathOf = (points: readonly Point[], { x, y }: Frame): string => points.map(({ day, luxHours }, at) => `${at === 0 ? 'M' : 'L'}${x(day)} ${y(luxHours)}`).join('');

const round = (value: number): number => Math.round(value * 10) / 10;

function monthsBetween(start: number, end: number): string[] {
  const firsts: string[] = [];
  for (let day = start; day <= end; day += 1) if (dayOf(day).endsWith('-01')) firsts.push(dayOf(day));
  const step = Math.ceil(firsts.length / 9);
  return firsts.filter((_, at) => at % step === 0);
}
