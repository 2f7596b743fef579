/** What the story plays with: a title and two showings that want the same days of one touring set. */
export interface TourToPlay {
  readonly title: string;
  readonly spaceName: string;
  readonly delivery: string;
  readonly opening: string;
  readonly closing: string;
  readonly dispatch: string;
}

const dayMs = 86_400_000;
const plusDays = (date: string, days: number): string => new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);

/** The set arrives two weeks before the opening, counting from a Monday, and is packed ten days after the closing. */
export function showing(title: string, spaceName: string, opening: string, days: number): TourToPlay {
  return { title, spaceName, opening, delivery: plusDays(opening, -14), closing: plusDays(opening, days), dispatch: plusDays(opening, days + 10) };
}

/** The first Monday of the month that lies `monthsAhead` months after `today`. */
export function firstMonday(today: string, monthsAhead: number): string {
  const first = new Date(`${today.slice(0, 7)}-01T00:00:00Z`);
  first.setUTCMonth(first.getUTCMonth() + monthsAhead);
  return plusDays(first.toISOString().slice(0, 10), (8 - first.getUTCDay()) % 7);
}
