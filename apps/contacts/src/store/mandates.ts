import type { Transaction } from '@caravanserai/persistence';
import type { Power } from '../domain/mandate';
import { Mandate } from './mandate.entity';

/** A mandate as it is answered: with the end that counts, whether by its letter or by revocation. */
export const mandateView = ({ limitMinor, limitCurrency, ...mandate }: Mandate) => ({
  ...mandate,
  limit: limitMinor === null || limitCurrency === null ? null : { minor: limitMinor, currency: limitCurrency },
});

export const lockMandate = (tx: Transaction, id: string): Promise<Mandate | null> =>
  tx.manager.findOne(Mandate, { where: { id }, lock: { mode: 'pessimistic_write' } });

/** What a service is told that asks about a mandate, as it is at one instant and by everything known now. */
export interface MandateAt {
  readonly id: string;
  readonly organisationId: string;
  readonly personRef: string;
  readonly power: Power;
  readonly validFrom: Date;
  /** Its own end or its revocation, whichever comes first. */
  readonly validTo: Date | null;
  readonly limit: { readonly minor: number; readonly currency: string } | null;
  readonly holds: boolean;
}

interface MandateRow extends Omit<MandateAt, 'limit'> {
  limit_minor: number | null;
  limit_currency: string | null;
}

const mandateAt = `select id, organisation_id as "organisationId", person_ref as "personRef", power, valid_from as "validFrom",
  least(valid_to, held_until) as "validTo", limit_minor, limit_currency, during @> $1::timestamptz as holds from mandate`;

/** The one by which the person has this power there at that instant; the database keeps it from being two. */
export async function mandateHeldBy(tx: Transaction, at: Date, of: { organisationId: string; personRef: string; power: Power }): Promise<MandateAt | null> {
  const held = `${mandateAt} where organisation_id = $2 and person_ref = $3 and power = $4 and during @> $1::timestamptz`;
  const [row] = await tx.prepared<MandateRow>('mandate-held-by', held, [at, of.organisationId, of.personRef, of.power]);
  return row === undefined ? null : fromRow(row);
}

export async function mandateById(tx: Transaction, at: Date, id: string): Promise<MandateAt | null> {
  const [row] = await tx.prepared<MandateRow>('mandate-by-id', `${mandateAt} where id = $2`, [at, id]);
  return row === undefined ? null : fromRow(row);
}

/** Those who may act for the organisation by any of these powers, each once. */
export async function peopleWith(tx: Transaction, at: Date, organisationId: string, powers: readonly Power[]): Promise<string[]> {
  const rows = await tx.prepared<{ person_ref: string }>(
    'people-with',
    `select distinct person_ref from mandate where during @> $1::timestamptz and organisation_id = $2 and power = any ($3) order by person_ref`,
    [at, organisationId, powers],
  );
  return rows.map((row) => row.person_ref);
}

/** How many people administer the platform at that instant, beside the holder of the given mandate; locks their mandates. */
export async function otherAdministrators(tx: Transaction, at: Date, mandateId: string | null): Promise<number> {
  const rows = await tx.query(`select id from mandate where power = 'administer-platform' and during @> $1::timestamptz and id is distinct from $2 for update`, [at, mandateId]);
  return rows.length;
}

const fromRow = ({ limit_minor: minor, limit_currency: currency, ...row }: MandateRow): MandateAt => ({
  ...row,
  limit: minor === null || currency === null ? null : { minor, currency },
});
