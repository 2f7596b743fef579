import { ServiceTokens } from '@caravanserai/access';
import { Log } from '@caravanserai/hosting';
import { currentCause } from '@caravanserai/messaging';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type NotificationsConfig } from '../config';
import type { Addressee } from './message';

/** What `contacts` says of a person; `away` says nothing about the person, so the mail waits. */
export type Found =
  | { readonly person: 'reachable'; readonly addressee: Addressee }
  | { readonly person: 'no-address' }
  | { readonly person: 'erased' }
  | { readonly person: 'away' };

const limitMs = 2_000;

/** Asks `contacts`, the only service that knows people, where a letter goes. Nothing of the answer is stored or logged. */
@Injectable()
export class AddressBook {
  private isAway = false;

  constructor(
    @Inject(CONFIG) private readonly config: NotificationsConfig,
    private readonly tokens: ServiceTokens,
    private readonly log: Log,
  ) {}

  async find(personRef: string): Promise<Found> {
    const found = await this.ask(personRef).catch((error: unknown): Found => {
      if (!this.isAway) this.log.warn('mail waits: contacts does not say where it goes', { reason: error instanceof Error ? error.message : 'unknown' });
      return { person: 'away' };
    });
    if (this.isAway && found.person !== 'away') this.log.info('mail goes on: contacts answers again');
    this.isAway = found.person === 'away';
    return found;
  }

  private async ask(personRef: string): Promise<Found> {
    const url = new URL(`internal/people/${personRef}`, this.config.contactsUrl);
    const response = await fetch(url, { headers: await this.headers(), redirect: 'error', signal: AbortSignal.timeout(limitMs) });
    if (response.status === 200) return addresseeIn(await readJson(response));
    await response.body?.cancel();
    if (response.status === 410) return { person: 'erased' };
    if (response.status === 404) return { person: 'no-address' };
    throw new Error(`answered ${response.status}`);
  }

  private async headers(): Promise<Record<string, string>> {
    const cause = currentCause();
    return {
      authorization: await this.tokens.issue('contacts', null),
      ...(cause && { 'x-correlation-id': cause.correlationId }),
      ...(cause?.traceparent && { traceparent: cause.traceparent }),
    };
  }
}

/** The parser's own complaint quotes what it could not read, which may be an address. */
async function readJson(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) throw new Error('answered with something that is no JSON');
    throw error;
  }
}

function addresseeIn(body: unknown): Found {
  const { email, displayName, language } = (body ?? {}) as Record<string, unknown>;
  if (email === null || email === '') return { person: 'no-address' };
  if (typeof email !== 'string' || typeof displayName !== 'string') throw new Error('answered with something that is no person');
  return { person: 'reachable', addressee: { email, displayName, language: typeof language === 'string' ? language : null } };
}
