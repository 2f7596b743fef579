import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Public logs with known answers, made by others; they stand beside the repository and are not part of it. */
export const eventLogs = join(__dirname, '../../../../shared/data/event-logs');

const missing = process.env['REQUIRE_ALL'] !== '1' && !existsSync(join(eventLogs, 'known-answers.json'));

/** A suite that reads the public logs; where they are not, it is skipped under a name that says why. */
export function describeWithEventLogs(name: string, suite: () => void): void {
  if (missing) describe.skip(`${name} (skipped: no shared/data/event-logs beside the checkout)`, suite);
  else describe(name, suite);
}

export const knownAnswers = (): Record<string, unknown> => JSON.parse(readFileSync(join(eventLogs, 'known-answers.json'), 'utf8')) as Record<string, unknown>;

/** The names of the logs, for tables of tests, which Jest builds before it runs or skips anything. */
export const knownNames = (): readonly string[] => (missing ? ['no log'] : Object.keys(knownAnswers()));

/** What must be refused, and in which line. */
export const badFiles: ReadonlyArray<readonly [file: string, line: number, reason: RegExp]> = [
  ['case-missing.csv', 3, /does not say to which case/],
  ['columns-too-few.csv', 3, /has 2 columns, the header has 4/],
  ['date-not-a-date.csv', 5, /"2028-02-30 11:00:00\+01:00" is no date/],
  ['empty.csv', 1, /is empty/],
  ['entity-bomb.xes', 2, /DOCTYPE/],
  ['event-without-time.xes', 5, /has no time:timestamp/],
  ['no-timestamp-column.csv', 1, /no column is known to hold the time/],
  ['not-gzip.xes.gz', 1, /not packed with gzip/],
  ['quote-never-closed.csv', 3, /quote is opened in this row and never closed/],
  ['truncated.xes.gz', 1812, /cut off/],
  ['xml-never-closed.xes', 6, /unclosed tag: trace/],
];
