import type { Transaction } from '@caravanserai/persistence';
import type { PublicPoint } from '../../use-cases/evidence/issuer-key';

export interface SigningKeyRow extends Record<string, unknown> {
  readonly id: string;
  readonly accountKey: string;
  readonly personRef: string;
  readonly organisationId: string;
  readonly kind: 'passkey' | 'key';
  readonly thumbprint: string;
  readonly jwk: PublicPoint;
  readonly credentialId: string | null;
  readonly label: string;
  readonly registeredAt: Date;
  readonly confirmedAt: Date | null;
  readonly confirmedBy: string | null;
  readonly givenUpAt: Date | null;
}

const columns = `id, account_key as "accountKey", person_ref as "personRef", organisation_id as "organisationId", kind, thumbprint, jwk, credential_id as "credentialId",
  label, registered_at as "registeredAt", confirmed_at as "confirmedAt", confirmed_by as "confirmedBy", given_up_at as "givenUpAt"`;

export async function insertSigningKey(tx: Transaction, key: Omit<SigningKeyRow, 'confirmedAt' | 'confirmedBy' | 'givenUpAt'>): Promise<void> {
  const { id, accountKey, personRef, organisationId, kind, thumbprint, jwk, credentialId, label, registeredAt } = key;
  await tx.query(
    'insert into signing_key (id, account_key, person_ref, organisation_id, kind, thumbprint, jwk, credential_id, label, registered_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)',
    [id, accountKey, personRef, organisationId, kind, thumbprint, jwk, credentialId, label, registeredAt],
  );
}

export async function lockSigningKey(tx: Transaction, id: string): Promise<SigningKeyRow | null> {
  const [row] = await tx.query<SigningKeyRow>(`select ${columns} from signing_key where id = $1 for update`, [id]);
  return row ?? null;
}

/** Keys of an account, and where somebody looks after an organisation those of its people; the latest first. */
export interface KeysAsked {
  readonly accountKey: string;
  readonly organisations: readonly string[];
  readonly after: readonly [registeredAt: string, id: string] | null;
  readonly limit: number;
}

/** The newest first. */
export function listSigningKeys(tx: Transaction, { accountKey, organisations, after, limit }: KeysAsked): Promise<SigningKeyRow[]> {
  return tx.query<SigningKeyRow>(
    `select ${columns} from signing_key where (account_key = $1 or organisation_id = any ($2))
     and ($3::timestamptz is null or (date_trunc('milliseconds', registered_at), id) < ($3, $4::uuid)) order by date_trunc('milliseconds', registered_at) desc, id desc limit $5`,
    [accountKey, organisations, after?.[0] ?? null, after?.[1] ?? null, limit],
  );
}

export interface KeyUse extends Record<string, unknown> {
  readonly keyId: string;
  readonly signatures: number;
  readonly lastAt: string;
  /** What was signed last. */
  readonly agreementId: string;
  readonly title: string;
  readonly isProduction: boolean;
}

/** How often each of these keys has signed, and what it signed last; a key that never has is not among them. */
export function usesOf(tx: Transaction, keyIds: readonly string[]): Promise<KeyUse[]> {
  return tx.query<KeyUse>(
    `select distinct on (e.key_id) e.key_id as "keyId", count(*) over (partition by e.key_id)::integer as signatures, e.statement ->> 'at' as "lastAt",
       e.agreement_id as "agreementId", coalesce(p.title, a.title) as title, p.id is not null as "isProduction"
     from signature_evidence e left join production p on p.id = e.agreement_id left join agreement a on a.id = e.agreement_id
     where e.key_id = any ($1) order by e.key_id, e.statement ->> 'at' desc`,
    [keyIds],
  );
}

/** A key that may sign now: the account's own and not given up. */
export async function usableKey(tx: Transaction, id: string, accountKey: string): Promise<SigningKeyRow | null> {
  const [row] = await tx.query<SigningKeyRow>(`select ${columns} from signing_key where id = $1 and account_key = $2 and given_up_at is null`, [id, accountKey]);
  return row ?? null;
}

export function signingKeysByThumbprint(tx: Transaction, thumbprints: readonly string[]): Promise<SigningKeyRow[]> {
  return tx.query<SigningKeyRow>(`select ${columns} from signing_key where thumbprint = any ($1) order by thumbprint`, [thumbprints]);
}
