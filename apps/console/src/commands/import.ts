import { LocalFailure, Progress, readCommandLine, runCommand } from '@caravanserai/local';
import { demonstrationAccounts } from '../demonstration-accounts';
import { importKinds } from '../import/formats/format';
import { usualGaps } from '../import/grouping/group-showings';
import { runImport } from '../import/run-import';
import { keepHeapSmall } from '../import/small-heap';
import { logFlags, mustFit } from '../import-log/fitting-flags';
import type { LogColumns } from '../import-log/log-contract';
import { runLogImport } from '../import-log/run-log-import';
import { type SignedIn, signIn } from '../sign-in';

/** Of the demonstration world: she administers the platform for its secretariat. */
const demonstrationAdministrator = 'amina';

const { operands, flags } = readCommandLine({
  command: 'npm run import --',
  operands: {
    kind: { takes: [...importKinds, 'log'], meaning: 'what the file lists, or log: the events of a process' },
    file: { takes: 'text', meaning: 'a CSV file of a known layout, recognised by its header; for log XES or CSV, packed with gzip or not' },
  },
  flags: {
    'dry-run': { takes: 'nothing', meaning: 'read and check everything, send nothing' },
    analysis: { takes: 'nothing', meaning: 'look at the tours of the file: gaps, overlaps, ways too short, full days, places spelt twice; no platform is asked' },
    json: { takes: 'nothing', meaning: 'print the summary as one line of JSON, and nothing else' },
    rejects: { takes: 'text', shownAs: 'FILE', meaning: 'keep each rejected row here with line, field and reason; mended, it can be imported' },
    review: { takes: 'text', shownAs: 'FILE', meaning: 'list here what was proposed or left apart' },
    account: { takes: 'text', shownAs: 'NAME', meaning: `who imports, an administrator (${demonstrationAdministrator})` },
    password: { takes: 'text', shownAs: 'PASSWORD', meaning: 'for an account that is none of the demonstration' },
    'gap-days-min': { takes: 'number', least: 1, most: 10_000, meaning: `shortest gap between two stops of one tour (${usualGaps.gapDaysMin})` },
    'gap-days-max': { takes: 'number', least: 1, most: 10_000, meaning: `longest gap between two stops of one tour (${usualGaps.gapDaysMax})` },
    case: { takes: 'text', shownAs: 'COLUMN', meaning: 'log: the column (CSV) or key (XES) of the case, where it has no usual name' },
    activity: { takes: 'text', shownAs: 'COLUMN', meaning: 'log: that of the activity' },
    timestamp: { takes: 'text', shownAs: 'COLUMN', meaning: 'log: that of the time' },
    lifecycle: { takes: 'text', shownAs: 'COLUMN', meaning: 'log: that of the transition, as start and complete' },
    resource: { takes: 'text', shownAs: 'COLUMN', meaning: 'log: that of who acted' },
    delimiter: { takes: 'text', shownAs: 'CHARACTER', meaning: 'log: what stands between cells, or the word tab' },
    zone: { takes: 'text', shownAs: 'ZONE', meaning: 'log: time zone of times that say none, as Europe/Paris' },
  },
});

/** Museums, exhibitions or performances of the past from a CSV file, or an event log, into a running platform. */
async function main(): Promise<number> {
  mustFit(operands.kind, flags);
  const baseUrl = process.env.BASE_URL ?? `http://localhost:${process.env.PORT ?? 8080}`;
  const surroundings = {
    baseUrl,
    // npm runs scripts in the root, whatever folder the person who typed a relative path is in.
    folder: process.env.INIT_CWD ?? process.cwd(),
    signIn: () => signInAs(baseUrl, flags.account ?? demonstrationAdministrator, flags.password),
    progress: new Progress(flags.json),
    print: (text: string) => void process.stdout.write(text),
  };
  if (operands.kind === 'log') {
    const columns = Object.fromEntries(logFlags.map((name) => [name, flags[name]])) as LogColumns;
    return runLogImport({ file: operands.file, json: flags.json, columns }, { ...surroundings, complain: (text) => process.stderr.write(text) });
  }
  keepHeapSmall();
  const words = { kind: operands.kind, file: operands.file, dryRun: flags['dry-run'], analysis: flags.analysis, json: flags.json, rejects: flags.rejects, review: flags.review };
  return runImport({ ...words, gapDaysMin: flags['gap-days-min'], gapDaysMax: flags['gap-days-max'] }, { ...surroundings, today: new Date().toISOString().slice(0, 10) });
}

function signInAs(baseUrl: string, account: string, given: string | undefined): Promise<SignedIn> {
  const password = given ?? demonstrationAccounts().find(({ username }) => username === account)?.password;
  if (password === undefined) throw new LocalFailure(`"${account}" is no demonstration account of this data folder; give its password with --password.`);
  return signIn(baseUrl, account, password);
}

void runCommand(main);
