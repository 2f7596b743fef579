import { resolve } from 'node:path';
import { LocalFailure, type Progress } from '@caravanserai/local';
import { actingOrganisation } from '../import/sending/acting-organisation';
import { BulkRefused, type Session } from '../import/sending/bulk-client';
import type { LogColumns, LogReport } from './log-contract';
import { logTable } from './log-table';
import { summaryOf, type Uploader, uploadLog } from './upload-log';

/** What the command line says, already checked. */
export interface LogImportWords {
  readonly file: string;
  readonly json: boolean;
  readonly columns: LogColumns;
}

export interface LogImportSurroundings {
  readonly baseUrl: string;
  /** Folder that relative paths start from. */
  readonly folder: string;
  readonly signIn: () => Promise<Session>;
  readonly progress: Progress;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

/** Brings an event log into the platform's workspace and prints its figures; the exit code is 1 for a file that cannot be read, with line and reason. */
export async function runLogImport({ file: given, json, columns }: LogImportWords, surroundings: LogImportSurroundings): Promise<number> {
  const { baseUrl, folder, progress, print } = surroundings;
  const file = resolve(folder, given);
  const session = await surroundings.signIn();
  const uploader: Uploader = { baseUrl, accessToken: session.accessToken, actingFor: await organisationOf(baseUrl, session), progress: shownBy(progress) };
  const begun = performance.now();
  const uploaded = await uploadLog(file, columns, uploader);
  if (!uploaded.ok) return refuse(file, uploaded.report, json, surroundings);
  progress.update('Counting');
  const summary = await summaryOf(uploaded.id, uploader);
  progress.say(`${summary.events} events of ${summary.cases} cases in ${Math.round((performance.now() - begun) / 100) / 10} s; the dashboards show the log as ${uploaded.id}`);
  print(json ? `${JSON.stringify(summary)}\n` : logTable(file, summary));
  return 0;
}

/** For a person one line of sentence, for a program one of JSON beside it. */
function refuse(file: string, { line, reason }: LogReport, json: boolean, { print, progress, complain }: LogImportSurroundings): number {
  progress.say('');
  complain(`${file}${line === null ? '' : `, line ${line}`}: ${reason}. Nothing was imported.\n`);
  if (json) print(`${JSON.stringify({ refused: { file, line, reason } })}\n`);
  return 1;
}

/** Bytes while they are sent; then the platform reads, and how far it is only it knows. */
function shownBy(progress: Progress): Uploader['progress'] {
  const mebibytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(1);
  return (sent, total) => {
    const share = total === 0 ? 1 : sent / total;
    const bar = '#'.repeat(Math.round(share * 20)).padEnd(20, '.');
    progress.update(sent < total ? `Sending [${bar}] ${Math.floor(share * 100)} %, ${mebibytes(sent)} of ${mebibytes(total)} MiB` : 'Sent; the platform reads it');
  };
}

async function organisationOf(baseUrl: string, session: Session): Promise<string> {
  try {
    return await actingOrganisation(baseUrl, session);
  } catch (error) {
    if (error instanceof BulkRefused) throw new LocalFailure(error.message, { cause: error });
    throw error;
  }
}
