import type { LogOptions } from './log-options';
import { LogRefused, quoted } from './log-refused';

/** Where in a row is what; -1 for what the file does not have. */
export interface CsvColumns {
  readonly case: number;
  readonly activity: number;
  readonly timestamp: number;
  readonly lifecycle: number;
  readonly resource: number;
}

export type CsvColumn = keyof CsvColumns;

/** Usual names, the surest first; compared in lower case with anything but letters and digits left out. */
const usual: Readonly<Record<CsvColumn, readonly string[]>> = {
  case: ['case:concept:name', 'case_id', 'case', 'caseconceptname', 'case_name', 'case_number', 'trace_id', 'trace', 'instance_id', 'process_instance', 'process_id', 'incident_id', 'sr_number', 'id'],
  activity: ['concept:name', 'activity', 'activity_name', 'activity_id', 'event_name', 'event', 'event_type', 'task', 'task_name', 'action', 'operation', 'step'],
  timestamp: ['time:timestamp', 'timestamp', 'complete_timestamp', 'end_timestamp', 'event_timestamp', 'time', 'complete_time', 'end_time', 'datetime', 'date_time', 'date', 'start_timestamp', 'start_time'],
  lifecycle: ['lifecycle:transition', 'lifecycle', 'lifecycle_transition', 'transition', 'transition_type'],
  resource: ['org:resource', 'resource', 'user', 'user_id', 'actor', 'performer', 'employee', 'org_resource'],
};

const flagOf: Readonly<Record<CsvColumn, string>> = { case: '--case', activity: '--activity', timestamp: '--timestamp', lifecycle: '--lifecycle', resource: '--resource' };
const needed: readonly CsvColumn[] = ['case', 'activity', 'timestamp'];
const meanings: Readonly<Record<CsvColumn, string>> = { case: 'case', activity: 'activity', timestamp: 'time', lifecycle: 'transition', resource: 'resource' };

const plain = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** @throws LogRefused of line 1 where a needed column is not there, or is there twice. */
export function columnsOf(header: readonly string[], options: LogOptions): CsvColumns {
  const found = Object.fromEntries((Object.keys(usual) as CsvColumn[]).map((column) => [column, options[column] === undefined ? recognised(header, column) : named(header, options[column], column)]));
  const columns = found as unknown as CsvColumns;
  const missing = needed.find((column) => columns[column] < 0);
  if (missing) throw new LogRefused(`no column is known to hold the ${meanings[missing]}: name it with ${flagOf[missing]}; the columns are ${listed(header)}`, 1);
  return columns;
}

function named(header: readonly string[], name: string, column: CsvColumn): number {
  const at = header.indexOf(name);
  if (at < 0) throw new LogRefused(`there is no column ${quoted(name)} (${flagOf[column]}); the columns are ${listed(header)}`, 1);
  return once(header, at);
}

function recognised(header: readonly string[], column: CsvColumn): number {
  const names = header.map(plain);
  for (const name of usual[column]) {
    const exact = header.indexOf(name);
    const at = exact >= 0 ? exact : names.indexOf(plain(name));
    if (at >= 0) return once(header, at);
  }
  return -1;
}

/** A column whose name stands twice could be either of both. */
function once(header: readonly string[], at: number): number {
  if (header.indexOf(header[at]!, at + 1) >= 0) throw new LogRefused(`there are two columns ${quoted(header[at]!)}`, 1);
  return at;
}

const listed = (header: readonly string[]) => header.slice(0, 30).map(quoted).join(', ');
