import { Injectable } from '@nestjs/common';
import { ServiceCalls, type Asking } from '../upstreams/service-calls';

export interface ActsFor {
  readonly organisationId: string;
  /** Null while the directory does not tell. */
  readonly name: string | null;
  readonly powers: readonly string[];
}

export interface InboxEntry {
  readonly id: string;
  readonly state: 'delivered' | 'read';
  readonly subject: string;
  readonly text: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
}

export interface Inbox {
  readonly items: readonly InboxEntry[];
  readonly unread: number;
}

/** Who the account is to the platform: nobody yet, a person who may act, or not known while the directory is away. */
export type Standing =
  | { readonly kind: 'unlinked' | 'unknown' }
  | { readonly kind: 'person'; readonly name: string; readonly administrator: boolean; readonly actsFor: readonly ActsFor[]; readonly inbox: Inbox | null };

interface OwnData {
  readonly displayName: string;
  readonly administrator: boolean;
  readonly mandates: readonly { organisationId: string; power: string }[];
}

/** So many are named; hardly anybody acts for more. */
const ORGANISATIONS_MAX = 30;
const ENTRIES_MAX = 5;

/** Joins what the services know of whoever is signed in. Each may be away: what it would have told is then missing, and nothing else. */
@Injectable()
export class ReadStanding {
  constructor(private readonly calls: ServiceCalls) {}

  async run(asking: Asking): Promise<Standing> {
    const me = await this.calls.get('contacts', '/me', asking);
    if (me?.status === 403 && reasonOf(me.body) === 'not-linked') return { kind: 'unlinked' };
    if (me?.status !== 200) return { kind: 'unknown' };
    const { displayName: name, administrator, mandates } = me.body as OwnData;
    const [actsFor, inbox] = await Promise.all([this.actsFor(mandates, asking), this.inbox(asking)]);
    return { kind: 'person', name, administrator, actsFor, inbox };
  }

  private actsFor(mandates: OwnData['mandates'], asking: Asking): Promise<ActsFor[]> {
    const ids = [...new Set(mandates.map(({ organisationId }) => organisationId))].slice(0, ORGANISATIONS_MAX);
    return Promise.all(
      ids.map(async (organisationId) => {
        const organisation = await this.calls.get('contacts', `/organisations/${encodeURIComponent(organisationId)}`, asking);
        const name = organisation?.status === 200 ? (organisation.body as { name: string }).name : null;
        const powers = mandates.filter((mandate) => mandate.organisationId === organisationId).map(({ power }) => power);
        return { organisationId, name, powers: [...new Set(powers)] };
      }),
    );
  }

  private async inbox(asking: Asking): Promise<Inbox | null> {
    const inbox = await this.calls.get('notifications', `/inbox?limit=${ENTRIES_MAX}`, asking);
    // Somebody who has just come in is not known there yet, and has been told nothing.
    if (inbox?.status === 403) return { items: [], unread: 0 };
    return inbox?.status === 200 ? (inbox.body as Inbox) : null;
  }
}

const reasonOf = (problem: unknown) => (problem as { details?: { reason?: string } } | null)?.details?.reason;
