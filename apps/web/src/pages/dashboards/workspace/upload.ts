import { actingForHeader } from '../../../api/acting-for';
import { commandHeaders, type Action, Refusal } from '../../../api/client';
import { refusalOfAnswer, refusalOfFailure } from '../../../api/refusal';
import { sendWithToken } from '../../../api/session';
import type { ImportedLog } from '../logs';

/** A file of 200 MiB takes its time; after this nobody waits any more. */
const TIME_MAX_MS = 10 * 60_000;

export interface UploadOptions {
  readonly case?: string;
  readonly activity?: string;
  readonly timestamp?: string;
  readonly lifecycle?: string;
  readonly resource?: string;
  readonly delimiter?: string;
  readonly zone?: string;
}

/** Sends a file as it is into the workspace. @throws Refusal, `log-unreadable` with line and reason where it is no log. */
export async function uploadLog(file: File, options: UploadOptions, action: Action): Promise<ImportedLog> {
  const given = Object.entries({ name: file.name, ...options }).filter((entry): entry is [string, string] => Boolean(entry[1]));
  const headers = new Headers({ ...commandHeaders({ action }), 'Content-Type': 'application/octet-stream' });
  actingForHeader(headers);
  const sent = { method: 'POST', body: file, headers, credentials: 'same-origin', signal: AbortSignal.timeout(TIME_MAX_MS) } as const;
  const response = await sendWithToken(() => new Request(`/api/dashboard/logs?${new URLSearchParams(given)}`, sent)).catch((failure: unknown) => {
    throw refusalOfFailure(failure) ?? failure;
  });
  const answer: unknown = await response.json().catch(() => null);
  if (!response.ok) throw refusalOfAnswer(response, answer);
  if (answer === null) throw new Refusal(response.status, { code: 'not-understood' });
  return answer as ImportedLog;
}
