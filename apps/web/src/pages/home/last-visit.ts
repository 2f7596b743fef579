const KEPT = 'caravanserai.visits.';
/** Who comes back sooner is still on the same visit. */
const PAUSE_MS = 30 * 60_000;

interface Visits {
  /** When the visit before this one ended. */
  readonly before: string | null;
  /** When this person was last seen here. */
  readonly seen: string;
}

/** When this person was here before, by this browser; null the first time. Being asked counts as being here. */
export function lastVisit(personId: string, now = new Date()): string | null {
  const kept = localStorage.getItem(KEPT + personId);
  const visits = kept ? (JSON.parse(kept) as Visits) : null;
  const isNew = visits !== null && now.getTime() - Date.parse(visits.seen) > PAUSE_MS;
  const before = isNew ? visits.seen : (visits?.before ?? null);
  localStorage.setItem(KEPT + personId, JSON.stringify({ before, seen: now.toISOString() } satisfies Visits));
  return before;
}
