import { addDays } from '@caravanserai/kernel';

const earliest = '2028-01-01';
const dayCount = 7_300;

/** One of each, since a command on its way must not wait for a calendar. */
const firstDays = Array.from({ length: dayCount }, (_, index) => addDays(earliest, index));

/** A stay on any day of twenty years: lines stay short however many holds a tour has. */
export function stayFrom(random: number): { delivery: string; opening: string; closing: string; dispatch: string } {
  const first = Math.floor(random * (dayCount - 100));
  const day = (after: number): string => firstDays[first + after] as string;
  return { delivery: day(0), opening: day(14), closing: day(70), dispatch: day(77) };
}
