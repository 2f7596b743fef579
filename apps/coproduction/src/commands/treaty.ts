import { readFileSync } from 'node:fs';
import { readCommandLine, runCommand } from '@caravanserai/local';
import { shippedRows, shippedRules } from '../data/treaties/shipped';
import { answerOf } from '../domain/treaty/answer';
import { openBook } from '../domain/treaty/open-book';
import { readConstellation } from '../domain/treaty/read-constellation';
import { verdictFor } from '../domain/treaty/verdict-for';
import { verdictTable } from './verdict-table';

const { operands, flags } = readCommandLine({
  command: 'npm run treaty --',
  operands: { file: { takes: 'text', meaning: 'constellation as JSON, { work, form, signedOn, budget, fx, participants, facts, assume }; docs/treaty.md has the format' } },
  flags: { json: { takes: 'nothing', meaning: 'print { governing, instruments, assumed, differences } as one line of JSON' } },
});

/** Which treaty governs a co-production and what each instrument says of it, by the rows and rules this version comes with. */
function main(): number {
  const content = readJson(operands.file);
  if ('fault' in content) return refuse([`${operands.file}: ${content.fault}`]);
  const read = readConstellation(content.value);
  if (!read.ok) return refuse(read.faults.map(({ field, reason }) => `${operands.file}: ${field}: ${reason}`));
  const verdict = verdictFor(read.value, openBook(shippedRows, shippedRules));
  process.stdout.write(`${flags.json ? JSON.stringify(answerOf(verdict)) : verdictTable(answerOf(verdict))}\n`);
  return 0;
}

function readJson(path: string): { readonly value: unknown } | { readonly fault: string } {
  try {
    return { value: JSON.parse(readFileSync(path, 'utf8')) as unknown };
  } catch (error) {
    if (error instanceof SyntaxError) return { fault: `is no JSON: ${error.message.replace(/\s+/g, ' ')}` };
    return { fault: `can't be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})` };
  }
}

function refuse(lines: readonly string[]): number {
  process.stderr.write(`${lines.join('\n')}\n`);
  return 2;
}

void runCommand(() => Promise.resolve(main()));
