import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';

const eventsOfCase = 10;
const activities = ['Register', 'Assess', 'Ask the lender', 'Insure', 'Pack', 'Ship', 'Install', 'Open', 'Close', 'Strike', 'Return', 'Settle'];
const begin = Date.UTC(2024, 0, 1);

/** One event as the file tells it and as a row of the workspace has it. */
interface Invented {
  readonly caseNumber: number;
  readonly activity: number;
  readonly resource: number;
  readonly timeMs: number;
}

/** The same log in every run: cases of ten events that mostly go on, sometimes back; 40 people take part. */
function* invented(count: number): Generator<Invented> {
  let seed = 7;
  const random = (): number => (seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0) / 2 ** 32;
  let [activity, timeMs] = [0, begin];
  for (let number = 0; number < count; number++) {
    if (number % eventsOfCase === 0) [activity, timeMs] = [0, begin + Math.floor(random() * 700) * 86_400_000];
    yield { caseNumber: Math.floor(number / eventsOfCase), activity, resource: Math.floor(random() * 40), timeMs };
    timeMs += Math.floor(random() * 400_000_000);
    activity = Math.max(0, Math.min(activities.length - 1, activity + (random() < 0.15 ? -1 : 1)));
  }
}

/** Writes it as XES, with the extensions and the further attributes that exported logs have. */
export async function writeXes(file: string, count: number): Promise<void> {
  await write(file, function* () {
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<log xes.version="1.0" xes.features="nested-attributes" xmlns="http://www.xes-standard.org/">\n';
    let open = -1;
    for (const { caseNumber, activity, resource, timeMs } of invented(count)) {
      if (caseNumber !== open) yield `${open < 0 ? '' : '</trace>\n'}<trace>\n<string key="concept:name" value="Loan ${(open = caseNumber)}"/>\n`;
      yield `<event>\n<string key="concept:name" value="${activities[activity]}"/>\n<string key="lifecycle:transition" value="complete"/>\n<string key="org:resource" value="Person ${resource}"/>\n` +
        `<date key="time:timestamp" value="${new Date(timeMs).toISOString().replace('Z', '+00:00')}"/>\n<int key="cost:total" value="${activity * 100}"/>\n</event>\n`;
    }
    yield '</trace>\n</log>\n';
  });
}

/** Writes the rows that the workspace has of it, as COPY reads them. */
export async function writeRows(file: string, count: number): Promise<void> {
  await write(file, function* () {
    let number = 0;
    for (const { caseNumber, activity, resource, timeMs } of invented(count)) yield `${number++}\t${caseNumber}\t${activity}\t${timeMs}\t0\t0\t${resource}\n`;
  });
}

/** For PostgreSQL to read as well, whose user is another. */
async function write(file: string, lines: () => Generator<string>): Promise<void> {
  const stream = createWriteStream(file, { highWaterMark: 1_048_576, mode: 0o644 });
  for (const line of lines()) if (!stream.write(line)) await once(stream, 'drain');
  stream.end();
  await finished(stream);
}
