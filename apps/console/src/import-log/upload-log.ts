import { LocalFailure } from '@caravanserai/local';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Transform } from 'node:stream';
import { type LogColumns, type LogReport, logRoutes, type LogSummary } from './log-contract';

export interface Uploader {
  readonly baseUrl: string;
  readonly accessToken: string;
  /** The organisation for which the account administers the platform. */
  readonly actingFor: string;
  readonly progress: (bytesSent: number, bytesTotal: number) => void;
}

export type Uploaded = { readonly ok: true; readonly id: string } | { readonly ok: false; readonly report: LogReport };

/** Sends the file as it is, packed or not, a piece at a time. @throws LocalFailure for all but a file that cannot be read as a log. */
export async function uploadLog(file: string, columns: LogColumns, uploader: Uploader): Promise<Uploaded> {
  const bytesTotal = await sizeOf(file);
  const named = Object.entries(columns).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const query = new URLSearchParams([['name', basename(file)], ...named]);
  const answer = await ask(uploader, `${logRoutes.upload}?${query}`, { method: 'POST', body: counted(file, bytesTotal, uploader.progress), duplex: 'half' });
  const body = (await answer.json()) as { id: string; code?: string; details?: LogReport };
  if (answer.ok) return { ok: true, id: body.id };
  if (body.code === 'log-unreadable' && body.details) return { ok: false, report: body.details };
  throw new LocalFailure(`The platform did not take ${file}: ${answer.status} ${saidOf(body)}.`);
}

export async function summaryOf(id: string, uploader: Uploader): Promise<LogSummary> {
  const answer = await ask(uploader, logRoutes.summary(id), {});
  if (!answer.ok) throw new LocalFailure(`The platform took the log and does not tell its figures: ${answer.status} ${saidOf((await answer.json()) as object)}.`);
  return (await answer.json()) as LogSummary;
}

/** What fetch takes beside the types that Node declares for it. */
type Init = Omit<RequestInit, 'body'> & { readonly body?: Transform; readonly duplex?: 'half' };

async function ask({ baseUrl, accessToken, actingFor }: Uploader, path: string, init: Init): Promise<Response> {
  const address = new URL(path, baseUrl);
  const headers = { authorization: `Bearer ${accessToken}`, 'x-acting-for': actingFor, ...(init.body && { 'content-type': 'application/octet-stream' }) };
  try {
    return await fetch(address, { ...init, headers } as unknown as RequestInit);
  } catch (error) {
    // `fetch` has no class of its own for a broken connection; by name, since tests run in another realm than it does.
    if ((error as Error).name === 'TypeError') throw new LocalFailure(`The connection to ${address.origin} broke; nothing was kept of the file. Try again.`, { cause: error });
    throw error;
  }
}

function counted(file: string, bytesTotal: number, progress: Uploader['progress']): Transform {
  let sent = 0;
  const counting = new Transform({
    transform(piece: Buffer, _encoding, done) {
      progress((sent += piece.length), bytesTotal);
      done(null, piece);
    },
  });
  const reading = createReadStream(file, { highWaterMark: 256 * 1024 });
  reading.on('error', (error) => counting.destroy(error)).pipe(counting);
  return counting;
}

async function sizeOf(file: string): Promise<number> {
  const found = await stat(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') throw new LocalFailure(`There is no file ${file}.`);
    throw error;
  });
  if (!found.isFile()) throw new LocalFailure(`${file} is no file.`);
  return found.size;
}

function saidOf(problem: { code?: string; detail?: string; title?: string; errors?: ReadonlyArray<{ field: string; reason: string }> }): string {
  const { code, detail, title, errors = [] } = problem;
  return [code, ...errors.map(({ field, reason }) => `--${field} ${reason}`), errors.length === 0 ? (detail ?? title) : undefined].filter((part) => part !== undefined).join(': ');
}
