import { readFileSync } from 'node:fs';
import type { Decision } from '@caravanserai/kernel';
import { readCommandLine, runCommand } from '@caravanserai/local';
import { answerOf } from '../domain/money/answer';
import { courseOf } from '../domain/money/entitlements';
import { momentOf, readAccountFile } from '../domain/money/read/file';
import { InputFault } from '../domain/money/read/input-fault';
import { receiptsUntilWhole } from '../domain/money/whole';
import { accountTable } from './account-table';

const { operands, flags } = readCommandLine({
  command: 'npm run waterfall --',
  operands: { file: { takes: 'text', meaning: 'account as JSON, { currency, parties, tiers, receipts, close }; docs/waterfall.md has the format' } },
  flags: {
    json: { takes: 'nothing', meaning: 'print { paid, held, perTier } as one line of JSON, amounts as strings of minor units' },
    until: { takes: 'text', shownAs: 'DATE', meaning: 'where the account stood at the end of that day' },
    whole: { takes: 'text', shownAs: 'PARTY', meaning: 'instead, how much must have come in before the party has everything back' },
  },
});

/** Runs the receipts of a file through its waterfall. What is wrong with the file is one line that names field and reason, with code 2. */
async function main(): Promise<number> {
  const content = readJson(operands.file);
  const read = content.ok ? readAccountFile(content.value) : content;
  if (!read.ok) return refuse(`${operands.file}: ${String(read.rejection.details?.['field'])} ${String(read.rejection.details?.['reason'])}`);
  const { waterfall } = read.value;
  const until = momentFlag(flags.until);
  if (until instanceof InputFault) return refuse(until.message);
  const course = courseOf(waterfall);
  if (flags.whole !== undefined) return whole(course, flags.whole);
  const answer = answerOf(read.value, until, course);
  return print(flags.json ? JSON.stringify(answer) : accountTable(answer, waterfall.currency));
}

function readJson(path: string): Decision<unknown> {
  const refused = (reason: string) => ({ ok: false as const, rejection: { code: 'unreadable', details: { field: 'file', reason } } });
  try {
    return { ok: true, value: JSON.parse(readFileSync(path, 'utf8')) as unknown };
  } catch (error) {
    if (error instanceof SyntaxError) return refused(`is no JSON: ${error.message}`);
    return refused(`can't be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`);
  }
}

function momentFlag(value: string | undefined): string | undefined | InputFault {
  try {
    return value === undefined ? undefined : momentOf({ name: '--until', value });
  } catch (error) {
    if (error instanceof InputFault) return error;
    throw error;
  }
}

function whole(course: ReturnType<typeof courseOf>, party: string): number {
  const { parties, currency } = course.waterfall;
  if (!parties.includes(party)) return refuse(`--whole names "${party}", which is no party of this file; they are: ${parties.join(', ')}`);
  const answer = receiptsUntilWhole(course, party);
  const receipts = answer.ok ? String(answer.value) : null;
  const reason = answer.ok ? null : answer.rejection.code;
  if (flags.json) return print(JSON.stringify({ party, currency, receipts, ...(reason && { reason }) }));
  const sentences = { 'party-gets-nothing-back': 'has nothing to get back in this waterfall', 'never-whole': 'never has everything back, however much comes in' };
  return print(answer.ok ? `${party} has everything back when ${receipts} minor units of ${currency} have come in.` : `${party} ${sentences[answer.rejection.code]}.`);
}

function print(text: string): number {
  process.stdout.write(`${text}\n`);
  return 0;
}

function refuse(line: string): number {
  process.stderr.write(`${line.replace(/\s+/g, ' ')}\n`);
  return 2;
}

void runCommand(main);
