import type { Money } from '@caravanserai/kernel';
import type { Transaction } from '@caravanserai/persistence';

export const costKinds = ['transport', 'packing', 'customs', 'insurance', 'couriers', 'storage', 'catalogue', 'installation', 'guards', 'marketing', 'other'] as const;
export type CostKind = (typeof costKinds)[number];
export const sharings = ['shared', 'own'] as const;

/** What somebody has paid for a tour. Shared costs are divided among the hosts; own ones stay with who bears them (F5). */
export interface CostEntry {
  readonly id: string;
  readonly number: number;
  readonly tourId: string;
  readonly bearerId: string;
  readonly bearer: string | null;
  readonly stopId: string | null;
  readonly kind: CostKind;
  readonly sharing: (typeof sharings)[number];
  readonly amount: Money;
  readonly incurredOn: string;
  readonly remark: string;
  readonly corrects: string | null;
  /** A later entry has taken its place, so it counts no more. */
  readonly corrected: boolean;
  readonly recordedAt: Date;
}

const columns = `cost_entry.id, cost_entry.number, cost_entry.tour_id as "tourId", cost_entry.bearer_id as "bearerId", copy_organisation.name as bearer, cost_entry.stop_id as "stopId", cost_entry.kind,
  cost_entry.sharing, jsonb_build_object('minor', cost_entry.amount_minor, 'currency', cost_entry.currency) as amount, cost_entry.incurred_on as "incurredOn", cost_entry.remark, cost_entry.corrects,
  exists (select 1 from cost_entry later where later.corrects = cost_entry.id) as corrected, cost_entry.recorded_at as "recordedAt"`;
const from = 'cost_entry left join copy_organisation on copy_organisation.id = cost_entry.bearer_id';

export async function costEntryById(tx: Transaction, id: string): Promise<CostEntry | null> {
  return (await tx.query<CostEntry>(`select ${columns} from ${from} where cost_entry.id = $1`, [id]))[0] ?? null;
}

export interface EntriesAsked {
  readonly tourId: string;
  readonly afterNumber: number;
  readonly limit: number;
  /** Null shows everything; otherwise what is shared, and these organisations' own. */
  readonly ownOf: readonly string[] | null;
}

/** In the order in which they were recorded, one more than asked for. */
export function listCostEntries(tx: Transaction, { tourId, afterNumber, limit, ownOf }: EntriesAsked): Promise<CostEntry[]> {
  return tx.query<CostEntry>(
    `select ${columns} from ${from} where cost_entry.tour_id = $1 and cost_entry.number > $2::bigint and ($3::uuid[] is null or cost_entry.sharing = 'shared' or cost_entry.bearer_id = any ($3))
     order by cost_entry.number limit $4`,
    [tourId, afterNumber, ownOf, limit + 1],
  );
}

/** What counts: entries whose place no later one has taken. */
export function standingEntries(tx: Transaction, tourId: string): Promise<CostEntry[]> {
  return tx.query<CostEntry>(`select ${columns} from ${from} where cost_entry.tour_id = $1 and not exists (select 1 from cost_entry later where later.corrects = cost_entry.id) order by cost_entry.number`, [tourId]);
}

export type NewEntry = Pick<CostEntry, 'id' | 'tourId' | 'bearerId' | 'stopId' | 'kind' | 'sharing' | 'amount' | 'incurredOn' | 'remark' | 'corrects'>;

export async function insertCostEntry(tx: Transaction, accountKey: string, entry: NewEntry): Promise<void> {
  await tx.query(
    `insert into cost_entry (id, tour_id, bearer_id, stop_id, kind, sharing, amount_minor, currency, incurred_on, remark, corrects, recorded_at, account_key)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [entry.id, entry.tourId, entry.bearerId, entry.stopId, entry.kind, entry.sharing, entry.amount.minor, entry.amount.currency, entry.incurredOn, entry.remark, entry.corrects, tx.now, accountKey],
  );
}

export const costEntryView = ({ recordedAt, ...entry }: CostEntry) => ({ ...entry, recordedAt: recordedAt.toISOString() });
export type CostEntryView = ReturnType<typeof costEntryView>;
