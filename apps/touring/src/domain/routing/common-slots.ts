/** Half-open days on which one venue is free. */
export interface FreeDays {
  readonly venue: string;
  readonly from: number;
  readonly to: number;
}

/** Any run of `days` days that begins from `from` to `to` (both included) lies inside free days of all these venues. */
export interface CommonSlot {
  readonly from: number;
  readonly to: number;
  readonly venues: readonly string[];
}

/**
 * When at least so many venues are free at once for so many days: a sweep over the ends of the days on which a stay can begin, in
 * O(m log m) for m windows. A stay must lie inside one window, so windows of one venue that touch are not joined; where they overlap the
 * venue counts once.
 */
export function commonSlots(windows: readonly FreeDays[], venues: number, days: number): CommonSlot[] {
  const ends = windows
    .filter(({ from, to }) => to - from >= days)
    .flatMap(({ venue, from, to }) => [{ day: from, venue, step: 1 }, { day: to - days + 1, venue, step: -1 }])
    .sort((a, b) => a.day - b.day);
  const open = new Map<string, number>();
  const slots: CommonSlot[] = [];
  for (let at = 0; at < ends.length; ) {
    const { day } = ends[at]!;
    for (; at < ends.length && ends[at]!.day === day; at++) count(open, ends[at]!.venue, ends[at]!.step);
    const next = ends[at];
    if (next && open.size >= venues) add(slots, { from: day, to: next.day - 1, venues: [...open.keys()].sort() });
  }
  return slots;
}

function count(open: Map<string, number>, venue: string, step: number): void {
  const windows = (open.get(venue) ?? 0) + step;
  if (windows === 0) open.delete(venue);
  else open.set(venue, windows);
}

/** Where one window ends as another of the same venue goes on, the venues are the same and the slot is one. */
function add(slots: CommonSlot[], slot: CommonSlot): void {
  const last = slots.at(-1);
  if (last && last.to === slot.from - 1 && last.venues.join() === slot.venues.join()) slots[slots.length - 1] = { ...last, to: slot.to };
  else slots.push(slot);
}
