import { type IsoDate, addDays, daysBetween } from '@caravanserai/kernel';
import type { Finding } from '../rules/finding';
import type { LightClass } from './light-class';

/** After so many days on display, so many in the dark. A dated figure of the house that lends. */
export interface RestRule {
  readonly displayDays: number;
  readonly restDays: number;
}

export interface RestingObject {
  readonly id: string;
  readonly lightClass: LightClass;
  /** Half-open days. While a substitute hangs in its place by rotation, the object has no display. */
  readonly displays: readonly { readonly stopId: string; readonly from: IsoDate; readonly to: IsoDate }[];
}

/** R30: an object of the class HIGH rests in the dark after its days on display; shorter pauses between them do not count as rest. */
export function restsInTheDark({ id, lightClass, displays }: RestingObject, { displayDays, restDays }: RestRule): Finding {
  const inTime = [...displays].filter(({ from, to }) => from < to).sort((a, b) => (a.from < b.from ? -1 : 1));
  let since = 0;
  let most = 0;
  let end = null as IsoDate | null;
  for (const { stopId, from, to } of lightClass === 'high' ? inTime : []) {
    const rested = end === null ? restDays : daysBetween(end, from);
    const before = rested >= restDays ? 0 : since;
    since = before + daysBetween(from, to);
    most = Math.max(most, since);
    if (since > displayDays) {
      const numbers = { displayDays, restDays, shownDays: since, restedDays: end === null ? null : rested, breaksAtStop: stopId, breaksOn: addDays(from, displayDays - before) };
      return { rule: 'R30', subject: id, verdict: 'broken', numbers, missing: [] };
    }
    end = later(end, to);
  }
  return { rule: 'R30', subject: id, verdict: 'holds', numbers: { displayDays, restDays, shownDays: most }, missing: [] };
}

const later = (a: IsoDate | null, b: IsoDate): IsoDate => (a !== null && a > b ? a : b);
