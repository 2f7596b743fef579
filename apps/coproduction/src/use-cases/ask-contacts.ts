import { type Account, ServiceTokens } from '@caravanserai/access';
import { Log, isInstant } from '@caravanserai/hosting';
import { currentCause } from '@caravanserai/messaging';
import { isCurrency, isUuid } from '@caravanserai/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type CoproductionConfig } from '../config';
import type { SigningMandate } from '../domain/sign';

/** `contacts` is the owner of mandates: its word counts. What it did not say in time or not understandably is no confirmation. */
export type Confirmation =
  | { readonly answer: 'holds'; readonly mandate: SigningMandate }
  | { readonly answer: 'does-not-hold' }
  | { readonly answer: 'unavailable' };

/** Longer than any healthy answer takes, shorter than a signer's patience. */
const LIMIT_MS = 2_000;

/** The one question this service asks another to serve a command. */
@Injectable()
export class AskContacts {
  constructor(
    @Inject(CONFIG) private readonly config: CoproductionConfig,
    private readonly tokens: ServiceTokens,
    private readonly log: Log,
  ) {}

  async mandateAt(mandateId: string, at: Date, onBehalfOf: Account | null): Promise<Confirmation> {
    const url = new URL(`internal/mandates/${mandateId}?at=${at.toISOString()}`, this.config.contactsUrl);
    try {
      const response = await fetch(url, { headers: await this.headers(onBehalfOf), redirect: 'error', signal: AbortSignal.timeout(LIMIT_MS) });
      if (response.status === 404) return { answer: 'does-not-hold' };
      if (response.status !== 200) throw new Error(`answered ${response.status}`);
      return confirmationOf((await response.json()) as Told | null);
    } catch (error) {
      // Down, slow, or speaking another language: the signature is refused, and whoever runs the house must hear why.
      this.log.warn('contacts could not confirm a mandate', { mandateId, reason: error instanceof Error ? error.message : 'unknown' });
      return { answer: 'unavailable' };
    }
  }

  private async headers(onBehalfOf: Account | null): Promise<Record<string, string>> {
    const cause = currentCause();
    return {
      authorization: await this.tokens.issue('contacts', onBehalfOf),
      ...(cause && { 'x-correlation-id': cause.correlationId }),
      ...(cause?.traceparent && { traceparent: cause.traceparent }),
    };
  }
}

/** What `contacts` is expected to answer; nothing of it is believed before it has been looked at. */
type Told = Readonly<Partial<Record<'holds' | 'id' | 'organisationId' | 'personRef' | 'power' | 'validTo' | 'limit', unknown>>>;

function confirmationOf(told: Told | null): Confirmation {
  if (told?.holds === false) return { answer: 'does-not-hold' };
  if (told?.holds !== true || !isMandate(told)) throw new Error('answered with something that is no mandate');
  const { id: mandateId, organisationId, personRef: holder, power, validTo, limit } = told;
  return { answer: 'holds', mandate: { mandateId, organisationId, holder, power, validTo, limit } };
}

function isMandate(told: Told): told is Told & Omit<SigningMandate, 'holder' | 'mandateId'> & { readonly id: string; readonly personRef: string } {
  const { id, organisationId, personRef, power, validTo, limit } = told;
  const identified = [id, organisationId, personRef].every(isUuid) && typeof power === 'string';
  return identified && (validTo === null || isInstant(validTo)) && (limit === null || isMoney(limit));
}

function isMoney(value: unknown): boolean {
  const { minor, currency } = (value ?? {}) as { minor?: unknown; currency?: unknown };
  return Number.isSafeInteger(minor) && isCurrency(currency);
}
