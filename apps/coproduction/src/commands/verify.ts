import { readFileSync } from 'node:fs';
import { readCommandLine, runCommand } from '@caravanserai/local';
import { verifyBundle } from '../verifier/verify-bundle';
import { exitCodes, wordsOf } from '../verifier/words';

const { operands, flags } = readCommandLine({
  command: 'npm run verify --',
  operands: { bundle: { takes: 'text', meaning: 'bundle of evidence of an agreement, as the platform gives it out' } },
  flags: {
    key: { takes: 'text', shownAs: 'FINGERPRINT', meaning: 'the issuer\'s key, by its SHA-256 from the issuer; without it the bundle is at best consistent in itself' },
    successions: { takes: 'text', shownAs: 'FILE', meaning: 'how the issuer\'s keys followed one another, as GET /api/coproduction/evidence/issuer tells: with the present key an older bundle is judged too' },
    json: { takes: 'nothing', meaning: 'print the report as JSON' },
  },
});

/** The verifier of the bundle itself, run from here. Codes: 0 verified or consistent, 1 does not verify, 2 can't be read. */
async function main(): Promise<number> {
  if (flags.key !== undefined && !/^[0-9a-f]{64}$/i.test(flags.key.replaceAll(/[: ]/g, ''))) return refuse('--key is no SHA-256 in hexadecimal');
  const bytes = read(operands.bundle);
  if (bytes === null) return refuse(`${operands.bundle} can't be read`);
  const successions = flags.successions === undefined ? [] : successionsIn(flags.successions);
  if (successions === null) return refuse(`${flags.successions} tells of no succession`);
  const report = await verifyBundle(bytes, flags.key, successions);
  process.stdout.write(`${flags.json ? JSON.stringify(report) : wordsOf(report).join('\n')}\n`);
  return exitCodes[report.verdict];
}

/** The whole answer of the issuer, or the list in it. */
function successionsIn(path: string): readonly object[] | null {
  const content = read(path)?.toString('utf8') ?? '';
  try {
    const said = JSON.parse(content) as { readonly succession?: unknown };
    const list = Array.isArray(said) ? (said as unknown[]) : said.succession;
    return Array.isArray(list) ? (list as object[]) : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function read(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return null;
  }
}

function refuse(line: string): number {
  process.stderr.write(`${line}\n`);
  return 2;
}

void runCommand(main);
