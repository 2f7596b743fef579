import { setTimeout as pause } from 'node:timers/promises';
import { signIn } from '@caravanserai/console';
import { demonstrationWorld } from '@caravanserai/contacts';
import { LocalFailure } from '@caravanserai/local';

const knownWithinMs = 20_000;

/** Somebody of the demonstration world at work, over HTTP like everybody. */
export interface Member {
  readonly organisationId: string;
  /** Does a command once, whatever is repeated: `key` names it for ever. @throws LocalFailure with the platform's own reason. */
  post<T>(path: string, key: string, body?: object): Promise<T>;
  put<T>(path: string, key: string, body: object): Promise<T>;
}

export async function member(address: string, username: string, password: string): Promise<Member> {
  const { accessToken } = await signIn(address, username, password);
  const organisation = demonstrationWorld.people.find((person) => person.username === username)?.organisation;
  const organisationId = demonstrationWorld.organisations[organisation as keyof typeof demonstrationWorld.organisations].id;
  const headers = { authorization: `Bearer ${accessToken}`, 'x-acting-for': organisationId };

  const send = async <T>(method: 'POST' | 'PUT', path: string, key: string, body?: object): Promise<T> => {
    const end = performance.now() + knownWithinMs;
    for (let attempt = 1; ; attempt++) {
      const answer = await fetch(`${address}/api${path}`, {
        method,
        headers: { ...headers, 'idempotency-key': `demonstration-${key}-${attempt}`, ...(body ? { 'content-type': 'application/json' } : {}) },
        ...(body ? { body: JSON.stringify(body) } : {}),
      });
      const told = (await answer.json()) as T & { code?: string; detail?: string };
      if (answer.ok) return told;
      // The services hear of the new organisations and mandates a moment after contacts has them.
      const early = ['not-permitted', 'organisation-unknown', 'token-missing'].includes(told.code ?? '') || answer.status === 503;
      if (!early || performance.now() > end) throw new LocalFailure(`The demonstration world could not be furnished: ${username} at ${path}: ${answer.status} ${told.code} ${told.detail ?? ''}`);
      await pause(200);
    }
  };
  return { organisationId, post: (path, key, body) => send('POST', path, key, body), put: (path, key, body) => send('PUT', path, key, body) };
}
