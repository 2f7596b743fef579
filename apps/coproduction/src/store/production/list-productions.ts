import type { Transaction } from '@caravanserai/persistence';

export interface ProductionListing {
  readonly everything: boolean;
  readonly organisations: readonly string[];
  readonly status?: string;
  readonly kind?: string;
  readonly after: readonly [createdAt: string, id: string] | null;
  readonly limit: number;
}

export interface ListedProduction {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly kind: string;
  readonly title: string;
  readonly convenor: string;
  readonly amends: string | null;
  readonly draft: number;
  readonly createdAt: Date;
  readonly parties: readonly { readonly organisationId: string; readonly role: string; readonly standing: string; readonly name: string }[];
  readonly clauses: number;
  readonly agreed: number;
}

/** One page by key, newest first. Whoever has left finds it by its address alone, as it stood then: a list would tell how it went on. */
export function listProductions(tx: Transaction, { everything, organisations, status, kind, after, limit }: ProductionListing): Promise<ListedProduction[]> {
  const [createdAt, id] = after ?? [null, null];
  return tx.query<ListedProduction>(
    `select p.id, p.version, p.status, p.kind, p.title, p.convenor_id as convenor, p.amends_id as amends, p.draft, p.created_at as "createdAt",
       (select coalesce(jsonb_agg(jsonb_build_object('organisationId', q.organisation_id, 'role', q.role, 'standing', q.standing, 'name', q.name) order by q.created_at, q.organisation_id), '[]')
        from production_party q where q.production_id = p.id and q.standing <> 'seated') as parties,
       jsonb_array_length(p.state -> 'clauses') as clauses,
       (select count(*)::integer from jsonb_array_elements(p.state -> 'clauses') c where c ->> 'status' in ('agreed', 'settled')) as agreed
     from production p
     where ($1 or exists (select 1 from production_party m where m.production_id = p.id and m.organisation_id = any ($2) and m.standing in ('invited', 'joined', 'seated')))
       and ($3::text is null or p.status = $3) and ($4::text is null or p.kind = $4)
       and ($5::timestamptz is null or (p.created_at, p.id) < ($5, $6::uuid))
     order by p.created_at desc, p.id desc limit $7`,
    [everything, organisations, status ?? null, kind ?? null, createdAt, id, limit],
  );
}
