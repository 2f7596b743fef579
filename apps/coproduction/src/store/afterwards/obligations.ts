import type { Transaction } from '@caravanserai/persistence';
import type { Obligation } from '../../domain/afterwards/obligation';
import { clauseUuid } from '../../domain/production/announcements';

/** One obligation of one production has an id of its own, which anybody can reckon from the two. */
export const obligationId = (productionId: string, key: string): string => clauseUuid(productionId, `obligation ${key}`);

const columns = `o.key, split_part(o.key, '-', 1) as clause, o.matter, o.party_id as party, o.due_on::text as "dueOn", o.state, o.waived_by as "waivedBy", o.evidence,
  case when o.amount_minor is null then null else jsonb_build_object('minor', o.amount_minor::text, 'currency', o.amount_currency) end as amount`;

export async function obligationsKept(tx: Transaction, productionId: string): Promise<Obligation[]> {
  return tx.query(`select ${columns} from obligation o where o.production_id = $1 order by o.due_on, o.key`, [productionId]);
}

export async function saveObligation(tx: Transaction, productionId: string, { key, matter, party, dueOn, amount, state, waivedBy, evidence }: Obligation): Promise<void> {
  await tx.query(
    `insert into obligation (id, production_id, key, matter, party_id, due_on, amount_minor, amount_currency, state, waived_by, evidence) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
     on conflict (id) do update set matter = excluded.matter, party_id = excluded.party_id, due_on = excluded.due_on, amount_minor = excluded.amount_minor,
       amount_currency = excluded.amount_currency, state = excluded.state, waived_by = excluded.waived_by, evidence = excluded.evidence`,
    [obligationId(productionId, key), productionId, key, matter, party, dueOn, amount?.minor ?? null, amount?.currency ?? null, state, waivedBy, evidence],
  );
}

/** Whose production and which obligation a timer names. */
export async function obligationNamed(tx: Transaction, id: string): Promise<{ readonly productionId: string; readonly key: string } | null> {
  const [row] = await tx.query<{ productionId: string; key: string }>('select production_id as "productionId", key from obligation where id = $1', [id]);
  return row ?? null;
}

export interface ListedObligation extends Obligation {
  readonly id: string;
  readonly productionId: string;
  readonly title: string;
  readonly partyName: string;
}

export interface ObligationsAsked {
  readonly limit: number;
  readonly after: readonly [dueOn: string, id: string] | null;
  readonly everything: boolean;
  readonly organisations: readonly string[];
  readonly party?: string;
  readonly productionId?: string;
  readonly state?: string;
  /** Half-open. */
  readonly from?: string;
  readonly to?: string;
}

/** What is owed at the tables where the reader sits, by day. Whoever has left a table is told nothing of how it went on. */
export async function listObligations(tx: Transaction, { limit, after, everything, organisations, party, productionId, state, from, to }: ObligationsAsked): Promise<ListedObligation[]> {
  return tx.query(
    `select o.id, o.production_id as "productionId", p.title, coalesce(q.name, '') as "partyName", ${columns}
     from obligation o join production p on p.id = o.production_id
       left join production_party q on q.production_id = o.production_id and q.organisation_id = o.party_id
     where ($1 or exists (select 1 from production_party m where m.production_id = p.id and m.organisation_id = any ($2) and m.standing in ('joined', 'seated')))
       and ($3::uuid is null or o.party_id = $3) and ($4::uuid is null or o.production_id = $4) and ($5::text is null or o.state = $5)
       and ($6::date is null or o.due_on >= $6) and ($7::date is null or o.due_on < $7)
       and ($8::date is null or (o.due_on, o.id) > ($8, $9::uuid))
     order by o.due_on, o.id limit $10`,
    [everything, organisations, party ?? null, productionId ?? null, state ?? null, from ?? null, to ?? null, after?.[0] ?? null, after?.[1] ?? null, limit],
  );
}
