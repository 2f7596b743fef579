import type { LogSummary } from './log-contract';

const whole = new Intl.NumberFormat('en');
const EDGES_MOST = 12;

/** The figures as a person reads them; the long lists with their greatest first. */
export function logTable(file: string, summary: LogSummary): string {
  const { cases, events, variants, resources, dfg, duration_s: durations } = summary;
  const counts = { cases, events, activities: Object.keys(summary.activities).length, variants, 'cases of the most frequent variant': summary.most_frequent_variant_cases, resources, 'cases out of time order': summary.cases_with_events_out_of_time_order };
  const edges = dfg.toSorted(([, , a], [, , b]) => b - a);
  const lines = [
    `${file}: ${summary.first ?? ''} to ${summary.last ?? ''}`,
    ...section('counts', Object.entries(counts)),
    ...(durations === null ? [] : section('duration of a case', Object.entries(durations).map(([name, seconds]) => [name, inWords(seconds)]))),
    ...section('activities', byCount(summary.activities)),
    ...section('begin with', byCount(summary.start_activities)),
    ...section('end with', byCount(summary.end_activities)),
    ...section('transitions', byCount(summary.lifecycles)),
    ...section(`directly follows (${whole.format(dfg.length)} pairs)`, edges.slice(0, EDGES_MOST).map(([from, to, count]) => [`${from} -> ${to}`, count])),
    ...(edges.length > EDGES_MOST ? [`    and ${whole.format(edges.length - EDGES_MOST)} more; --json prints all`] : []),
  ];
  return `${lines.join('\n')}\n`;
}

const byCount = (counts: Readonly<Record<string, number>>): Array<[string, number]> => Object.entries(counts).sort(([, a], [, b]) => b - a);

function section(title: string, rows: ReadonlyArray<readonly [string, number | string]>): string[] {
  const width = Math.max(...rows.map(([name]) => name.length), 0);
  return [`  ${title}`, ...rows.map(([name, value]) => `    ${name.padEnd(width)}  ${(typeof value === 'number' ? whole.format(value) : value).padStart(12)}`)];
}

/** `9 d 10:39:00`, with thousandths where there are any. */
function inWords(seconds: number): string {
  const clock = new Date(Math.round((seconds % 86_400) * 1_000)).toISOString().slice(11, 23).replace(/\.000$/, '');
  return `${whole.format(Math.floor(seconds / 86_400))} d ${clock}`;
}
