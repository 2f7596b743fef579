import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { isWellFormed } from '@caravanserai/kernel';
import fc from 'fast-check';
import { summary } from '../../domain/figures/summary';
import type { EventLog } from '../../domain/log/event-log';
import { everything } from '../../domain/log/filter';
import { ImportedLog } from '../../domain/log/imported-log';
import { writeCsv } from '../../domain/log/write-csv';
import { writeXes } from '../../domain/log/write-xes';
import { readLog } from './read-log';

/** Names as mischievous as XML and CSV allow: no blank ones, and nothing that XML cannot hold. */
const name = fc
  .string({ unit: fc.oneof(fc.constantFrom('a', 'ß', '"', '&', '<', '>', ';', ',', '\n', '\r', '\t', "'", '😀', ']]>', ' '), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 })), minLength: 1, maxLength: 6 })
  .filter((text) => text.trim() !== '' && isWellFormed(text) && !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text));
const event = fc.record({
  activity: name,
  time: fc.integer({ min: -2e12, max: 4e12 }).map((ms) => ms + 0.25),
  offsetMinutes: fc.integer({ min: -12 * 60, max: 14 * 60 }),
  lifecycle: fc.option(fc.constantFrom('start', 'complete'), { nil: undefined }),
  resource: fc.option(name, { nil: undefined }),
});
const traces = fc.uniqueArray(fc.tuple(name, fc.array(event, { minLength: 1, maxLength: 6 })), { selector: ([caseName]) => caseName, minLength: 1, maxLength: 6 });

function logOf(some: ReadonlyArray<readonly [string, ReadonlyArray<{ activity: string; time: number; offsetMinutes: number; lifecycle?: string; resource?: string }>]>): EventLog {
  const imported = new ImportedLog();
  for (const [caseName, events] of some) for (const each of events) imported.append({ caseNumber: imported.caseNamed(caseName), ...each });
  return imported.finish();
}

const read = async (text: string, file: string) => (await readLog(Readable.from([file.endsWith('.gz') ? gzipSync(text) : Buffer.from(text)]), { name: file })).imported.log;

it.each([
  ['XES', writeXes, 'log.xes'],
  ['XES, packed', writeXes, 'log.xes.gz'],
  ['CSV', writeCsv, 'log.csv'],
] as const)('what is written as %s is read as it was', async (_, write, file) => {
  await fc.assert(
    fc.asyncProperty(traces, async (some) => {
      const log = logOf(some);
      const again = await read([...write(log, everything)].join(''), file);
      expect(summary(again)).toEqual(summary(log));
      expect([again.caseNames, again.actors.list]).toEqual([log.caseNames, log.actors.list]);
    }),
    { numRuns: 100 },
  );
});
