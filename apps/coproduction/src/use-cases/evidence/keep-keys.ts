import { randomUUID } from 'node:crypto';
import { type Caller, Commands, Queries } from '@caravanserai/access';
import { page, readCursor } from '@caravanserai/hosting';
import { type Decision, accept, reject } from '@caravanserai/kernel';
import { Injectable } from '@nestjs/common';
import { type KeyUse, type SigningKeyRow, insertSigningKey, listSigningKeys, lockSigningKey, usesOf } from '../../store/evidence/signing-keys';
import { holdsKey, thumbprintOf } from './browser-keys';
import type { PublicPoint } from './issuer-key';
import { Passkeys } from './passkeys';

export interface KeyOffered {
  readonly label: string;
  /** Of a key that the browser keeps: the key, and a JWS by it that says whose it is to be. */
  readonly browserKey?: { readonly x: string; readonly y: string; readonly proof: string };
  readonly passkey?: { readonly credentialId: string; readonly attestationObject: string; readonly clientDataJSON: string };
}

/** Who may sign with what: keys are made known for an account, confirmed by somebody else of the organisation, and given up. */
@Injectable()
export class KeepKeys {
  constructor(
    private readonly commands: Commands,
    private readonly queries: Queries,
    private readonly passkeys: Passkeys,
  ) {}

  /** Keys of the caller, and of the people of an organisation that the caller looks after. With them what a registration has to state. */
  list({ account, ...caller }: Caller, limit: number, after?: string) {
    const key = account?.key ?? '';
    const cursor = readCursor(after, ['instant', 'id']) as [string, string] | null;
    return this.queries.list({ account, ...caller }, 'list-signing-keys', async (tx, { facts }) => {
      const administered = facts.mandates.filter(({ power }) => power === 'administer-organisation').map(({ organisationId }) => organisationId);
      const rows = await listSigningKeys(tx, { accountKey: key, organisations: administered.filter((id) => id === caller.actingFor), after: cursor, limit: limit + 1 });
      const { items, nextCursor } = page(rows, limit, ({ registeredAt, id }) => [registeredAt.toISOString(), id]);
      const uses = new Map((await usesOf(tx, items.map(({ id }) => id))).map((use) => [use.keyId, use]));
      return { items: items.map((row) => ({ ...keyView(row, key), use: useView(uses.get(row.id), row.accountKey === key) })), nextCursor, registration: { account: key, challenge: this.passkeys.challengeFor(key), rpId: this.passkeys.rpId } };
    });
  }

  async register(caller: Caller, offered: KeyOffered) {
    const proved = await this.prove(caller.account?.key ?? '', offered);
    return this.commands.run(caller, {
      action: 'register-signing-key',
      load: async () => ({ resource: { parties: { organisation: caller.actingFor } }, state: null }),
      execute: async (tx, _, { accountKey, personRef, actingFor }) => {
        if (!proved.ok) return proved;
        const row = { ...proved.value, id: randomUUID(), accountKey, personRef: personRef!, organisationId: actingFor!, label: offered.label, registeredAt: tx.now };
        await insertSigningKey(tx, row);
        return accept({ body: keyView({ ...row, confirmedAt: null, confirmedBy: null, givenUpAt: null }, accountKey), version: null });
      },
      constraints: { signing_key_thumbprint_key: 'key-known', signing_key_credential_id_key: 'key-known' },
    });
  }

  /** Somebody else who looks after the organisation has seen that the key is this person's. */
  confirm(caller: Caller, id: string) {
    return this.change(caller, id, { action: 'confirm-signing-key', readBy: 'read-signing-key' }, async (key, now, { personRef, accountKey }) => {
      if (key.confirmedAt !== null || key.givenUpAt !== null) return reject('key-is-settled');
      if (key.personRef === personRef || key.accountKey === accountKey) return reject('key-is-ones-own');
      return accept({ ...key, confirmedAt: now, confirmedBy: personRef });
    });
  }

  giveUp(caller: Caller, id: string) {
    return this.change(caller, id, { action: 'give-up-signing-key', readBy: 'give-up-signing-key' }, async (key, now) =>
      (key.givenUpAt === null ? accept({ ...key, givenUpAt: now }) : reject('key-is-settled')));
  }

  private change(caller: Caller, id: string, { action, readBy }: { action: string; readBy: string }, decide: (key: SigningKeyRow, now: Date, by: { personRef: string | null; accountKey: string }) => Promise<Decision<SigningKeyRow>>) {
    return this.commands.run(caller, {
      action,
      load: async (tx) => {
        const key = await lockSigningKey(tx, id);
        return key && { resource: { parties: { organisation: key.organisationId }, personRef: key.personRef, readBy }, state: key };
      },
      execute: async (tx, key, acting) => {
        const decision = await decide(key, tx.now, acting);
        if (!decision.ok) return decision;
        const { confirmedAt, confirmedBy, givenUpAt } = decision.value;
        await tx.query('update signing_key set confirmed_at = $2, confirmed_by = $3, given_up_at = $4 where id = $1', [id, confirmedAt, confirmedBy, givenUpAt]);
        return accept({ body: keyView(decision.value, acting.accountKey), version: null });
      },
    });
  }

  private async prove(accountKey: string, { browserKey, passkey }: KeyOffered): Promise<Decision<Pick<SigningKeyRow, 'kind' | 'jwk' | 'thumbprint' | 'credentialId'>>> {
    if (passkey) {
      const known = await this.passkeys.register(accountKey, passkey);
      return known.ok ? accept({ kind: 'passkey', jwk: known.value.jwk, thumbprint: thumbprintOf(known.value.jwk), credentialId: known.value.credentialId }) : known;
    }
    if (!browserKey) return reject('key-not-proved');
    const jwk: PublicPoint = { kty: 'EC', crv: 'P-256', x: browserKey.x, y: browserKey.y };
    const held = await holdsKey(browserKey.proof, jwk, accountKey);
    return held.ok ? accept({ kind: 'key', jwk, thumbprint: thumbprintOf(jwk), credentialId: null }) : held;
  }
}

/** Null for a key that has signed nothing yet. What was signed only its owner is told: it may have been for another organisation. */
const useView = (use: KeyUse | undefined, isOwn: boolean) =>
  use === undefined ? null : { signatures: use.signatures, lastAt: use.lastAt, last: isOwn ? { agreementId: use.agreementId, title: use.title, isProduction: use.isProduction } : null };

const keyView = ({ id, kind, label, thumbprint, organisationId, personRef, registeredAt, confirmedAt, givenUpAt, accountKey, credentialId }: SigningKeyRow, viewer: string) =>
  ({ id, kind, label, thumbprint, credentialId, organisationId, personRef, registeredAt, confirmedAt, givenUpAt, isOwn: accountKey === viewer });
