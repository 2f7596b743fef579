/** The one stack of filters of all dashboard pages, as the address holds it. */
export type Search = Readonly<Record<string, string | undefined>>;

/** Names that hold over all pages; whatever else stands in the address belongs to one page. */
export const SHARED = ['workflow', 'partner', 'side', 'organisation', 'state', 'weeks', 'from', 'to', 'log'] as const;

/** What is looked at where the address names no workflow: the dates of tours, for which the platform is made. */
export const USUAL_WORKFLOW = 'touring.stop';
export const ALL = 'all';

const DAY_MS = 86_400_000;

/** The workflow that is looked at; undefined: all of them. An imported log has no workflows to choose from. */
export function workflowOf({ workflow, log }: Search): string | undefined {
  if (log || workflow === ALL) return undefined;
  return workflow || USUAL_WORKFLOW;
}

/**
 * What the API is asked.
 * @param now milliseconds; a period of weeks ends with the present, and begins with a UTC day, so that one day's questions are the same.
 */
export function questionOf(search: Search, now: number): Record<string, string | undefined> {
  const { partner, side, organisation, state, log } = search;
  const weeks = Number(search.weeks);
  const begin = weeks > 0 ? new Date(now - (now % DAY_MS) - weeks * 7 * DAY_MS).toISOString() : undefined;
  const day = (text: string | undefined, days: number) => (text ? new Date(Date.parse(`${text}T00:00:00Z`) + days * DAY_MS).toISOString() : undefined);
  return { workflow: workflowOf(search), partner, side, organisation, state, log, from: day(search.from, 0) ?? begin, to: day(search.to, 1) };
}

/** A page of the dashboards with the filters that hold, and what it asks for beside them. */
export function pathWith(path: string, search: Search, more: Search = {}): string {
  const kept = Object.fromEntries(SHARED.map((name) => [name, search[name]]));
  const entries = Object.entries({ ...kept, ...more }).filter((entry): entry is [string, string] => Boolean(entry[1]));
  const query = new URLSearchParams(entries).toString();
  return query === '' ? path : `${path}?${query}`;
}

/** The list behind a number. */
export const listPath = (search: Search, behind: Search): string => pathWith('/dashboards/instances', search, behind);

/** One instance's story; of an imported log there is none, since its events are what the list shows. */
export const storyPath = (workflow: string, id: string): string => `/dashboards/instances/${encodeURIComponent(workflow)}/${encodeURIComponent(id)}`;
