import { resolve } from 'node:path';
import { LocalFailure, type Progress, portion } from '@caravanserai/local';
import { summaryTable } from './accounting/summary-table';
import { analyseFile } from './analysis/analyse-file';
import { analysisTable } from './analysis/analysis-table';
import type { ImportSummary } from './accounting/tally';
import type { ImportKind } from './formats/format';
import { type GapLimits, usualGaps } from './grouping/group-showings';
import { FileRefused, type HowFar, importFile } from './import-file';
import { actingOrganisation } from './sending/acting-organisation';
import { BulkClient, BulkRefused, type Session } from './sending/bulk-client';

/** What the command line says, already checked. */
export interface ImportWords {
  readonly kind: ImportKind;
  readonly file: string;
  readonly dryRun: boolean;
  /** Only look at the tours of the file; nobody signs in and nothing is sent. */
  readonly analysis?: boolean;
  readonly json: boolean;
  readonly rejects?: string | undefined;
  readonly review?: string | undefined;
  readonly gapDaysMin?: number | undefined;
  readonly gapDaysMax?: number | undefined;
}

/** What a run needs of the world around it. */
export interface ImportSurroundings {
  readonly baseUrl: string;
  /** Folder that relative paths start from. */
  readonly folder: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly signIn: () => Promise<Session>;
  readonly progress: Progress;
  readonly print: (text: string) => void;
}

/** Imports one file and prints what became of it; the exit code is 1 when rows were lost on the way, which would be a bug. */
export async function runImport(words: ImportWords, surroundings: ImportSurroundings): Promise<number> {
  const gaps = gapsOf(words);
  if (words.analysis === true) return printAnalysis(words, gaps, surroundings);
  const client = words.dryRun ? null : await sayInOneLine(clientOf(surroundings));
  const inFolder = (path: string | undefined) => (path === undefined ? undefined : resolve(surroundings.folder, path));
  const files = { file: resolve(surroundings.folder, words.file), rejectsFile: inFolder(words.rejects), reviewFile: inFolder(words.review) };
  const summary = await sayInOneLine(importFile({ kind: words.kind, ...files, client, gaps, today: surroundings.today, progress: shownBy(surroundings.progress) }));
  surroundings.progress.say(spoken(summary, words));
  surroundings.print(words.json ? `${JSON.stringify(summary)}\n` : summaryTable(summary));
  return summary.balanced ? 0 : 1;
}

async function printAnalysis({ kind, file, json }: ImportWords, gaps: GapLimits, { folder, print }: ImportSurroundings): Promise<number> {
  const analysis = await sayInOneLine(analyseFile(kind, resolve(folder, file), gaps));
  print(json ? `${JSON.stringify(analysis)}\n` : analysisTable(analysis));
  return 0;
}

async function clientOf({ baseUrl, signIn }: ImportSurroundings): Promise<BulkClient> {
  const session = await signIn();
  return new BulkClient(baseUrl, session, await actingOrganisation(baseUrl, session));
}

function gapsOf({ gapDaysMin = usualGaps.gapDaysMin, gapDaysMax = usualGaps.gapDaysMax }: ImportWords): GapLimits {
  if (gapDaysMin > gapDaysMax) throw new LocalFailure(`The shortest gap between stops, ${gapDaysMin} days, is longer than the longest, ${gapDaysMax}.`);
  return { gapDaysMin, gapDaysMax };
}

/** Ten times a second is enough for an eye; more would cost more than the import. */
const quietMs = 100;

/** Bytes while the file is read, then rows: how many rows a file has is only known at its end. */
function shownBy(progress: Progress): (howFar: HowFar) => void {
  const begun = performance.now();
  let shownAt = 0;
  return ({ bytesRead, bytesTotal, rowsRead, rowsFinished }) => {
    const now = performance.now();
    if (now - shownAt < quietMs) return;
    shownAt = now;
    if (bytesRead < bytesTotal) {
      const secondsLeft = bytesRead === 0 ? '?' : Math.ceil((((now - begun) / bytesRead) * (bytesTotal - bytesRead)) / 1_000);
      progress.update(`Reading: ${Math.floor((bytesRead / bytesTotal) * 100)} % of the file, ${portion('rows', rowsRead, undefined, now - begun)}, ${secondsLeft} s left`);
    } else progress.update(`Recording: ${portion('rows', rowsFinished, rowsRead, now - begun)}`);
  };
}

function spoken({ rows, elapsedMs }: ImportSummary, { rejects }: ImportWords): string {
  const seconds = Math.round(elapsedMs / 100) / 10;
  return `${rows.read} rows in ${seconds} s${rows.rejected > 0 && rejects === undefined ? '; --rejects FILE keeps the rejected ones with the reason' : ''}`;
}

async function sayInOneLine<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof FileRefused || error instanceof BulkRefused) throw new LocalFailure(error.message, { cause: error });
    throw error;
  }
}
