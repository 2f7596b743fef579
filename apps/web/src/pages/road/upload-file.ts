import { actingForHeader } from '../../api/acting-for';
import { commandHeaders, type Action, Refusal } from '../../api/client';
import { refusalOfAnswer, refusalOfFailure } from '../../api/refusal';
import { sendWithToken } from '../../api/session';

/** Eight megabytes over a museum's line. */
const TIME_MAX_MS = 2 * 60_000;

/** Sends a file as it is. @throws Refusal where it is too large or no photograph, whatever its name. */
export async function uploadFile(stayId: string, file: File, action: Action): Promise<void> {
  const headers = new Headers({ ...commandHeaders({ action }), 'Content-Type': 'application/octet-stream' });
  actingForHeader(headers);
  const sent = { method: 'POST', body: file, headers, credentials: 'same-origin', signal: AbortSignal.timeout(TIME_MAX_MS) } as const;
  const path = `/api/touring/stays/${stayId}/files?${new URLSearchParams({ name: file.name.slice(0, 200) })}`;
  const response = await sendWithToken(() => new Request(path, sent)).catch((failure: unknown) => {
    throw refusalOfFailure(failure) ?? failure;
  });
  if (response.ok) return;
  throw refusalOfAnswer(response, await response.json().catch(() => null)) ?? new Refusal(response.status, { code: 'not-understood' });
}
