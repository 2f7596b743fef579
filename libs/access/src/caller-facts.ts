import { Injectable } from '@nestjs/common';
import type { ClientBase, Pool } from 'pg';
import type { CallerFacts, Mandate, Power } from './caller';

interface FactRow {
  person_ref: string;
  mandate_id: string | null;
  organisation_id: string;
  power: Power;
  valid_from: Date;
  valid_to: Date | null;
  limit_minor: number | null;
  limit_currency: string | null;
}

/** Something that runs a prepared statement: a transaction, or the pool itself for a hot command. */
export interface Asker {
  prepared<R extends object>(name: string, text: string, values: unknown[]): Promise<R[]>;
}

export const askerOf = (on: Pool | ClientBase): Asker => ({
  prepared: async <R extends object>(name: string, text: string, values: unknown[]) => (await on.query({ name, text, values })).rows as R[],
});

const nobody: CallerFacts = { personRef: null, mandates: [] };

/** Reads what is known of an account. `contacts`, which owns these facts, puts its own tables in the place of the copies. */
@Injectable()
export class CallerFactsReader {
  protected readonly source: string = `
    select a.person_ref, m.mandate_id, m.organisation_id, m.power, m.valid_from, least(m.valid_to, m.revoked_at) as valid_to, m.limit_minor, m.limit_currency
    from copy_account a left join copy_mandate m on m.person_ref = a.person_ref where a.account_key = $1`;

  async of(asker: Asker, accountKey: string | null): Promise<CallerFacts> {
    if (accountKey === null) return nobody;
    const rows = await asker.prepared<FactRow>('caller-facts', this.source, [accountKey]);
    const first = rows[0];
    if (first === undefined) return nobody;
    return { personRef: first.person_ref, mandates: rows.filter((row) => row.mandate_id !== null).map(mandateOf) };
  }
}

const mandateOf = (row: FactRow): Mandate => ({
  id: row.mandate_id as string,
  organisationId: row.organisation_id,
  power: row.power,
  validFrom: row.valid_from,
  validTo: row.valid_to,
  ...(row.limit_minor === null || row.limit_currency === null ? {} : { limit: { minor: row.limit_minor, currency: row.limit_currency } }),
});
