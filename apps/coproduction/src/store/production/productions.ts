import type { Transaction } from '@caravanserai/persistence';
import type { ProductionAtHand } from '../../domain/production/commands';
import { rootInForce, textsInForce } from '../../domain/production/decide-force';
import type { Production } from '../../domain/production/production';
import type { ProductionEntry } from '../../domain/production/production-log';
import type { Clause } from '../../domain/production/text';

/** A production as a use case needs it, with the hash that the next entry of its log follows. */
export interface StoredProduction extends ProductionAtHand {
  readonly lastHash: string;
}

/** Locks the production's row first and reads its texts afterwards, so that what is decided follows what others have committed. */
export async function lockProduction(tx: Transaction, id: string): Promise<StoredProduction | null> {
  return atHand(tx, await tx.query('select state from production where id = $1 for update', [id]));
}

/** The same for reading, without a lock. */
export async function findProduction(tx: Transaction, id: string): Promise<StoredProduction | null> {
  return atHand(tx, await tx.query('select state from production where id = $1', [id]));
}

async function atHand(tx: Transaction, [row]: readonly { state?: Production }[]): Promise<StoredProduction | null> {
  if (row?.state === undefined) return null;
  const production = row.state;
  const [last] = await tx.query<{ hash: string }>('select hash from production_log where production_id = $1 order by seq desc limit 1', [production.productionId]);
  const clauses = await clausesOf(tx, production.productionId);
  const parent = production.amends && (await amendedNow(tx, production.amends.productionId));
  const inherited = parent ? [...parent.clauses, ...clauses] : clauses;
  return { production, clauses: new Map(inherited), lastHash: last!.hash, amended: parent && parent.amended };
}

async function clausesOf(tx: Transaction, id: string): Promise<[string, Clause][]> {
  const rows = await tx.query<{ hash: string; clause: Clause }>('select hash, clause from production_clause_text where production_id = $1', [id]);
  return rows.map(({ hash, clause }) => [hash, clause]);
}

/** The agreement that is amended, as it binds now: what earlier amendments brought is part of it. */
async function amendedNow(tx: Transaction, id: string) {
  const [row] = await tx.query<{ state: Production }>('select state from production where id = $1', [id]);
  const production = row!.state;
  const clauses = await clausesOf(tx, id);
  const texts = textsInForce({ production, clauses: new Map(clauses), amended: null });
  return { clauses, amended: { root: rootInForce(production), clauses: texts, payments: production.payments } };
}

export async function readProductionLog(tx: Transaction, id: string): Promise<{ entry: ProductionEntry; hash: string }[]> {
  return tx.query('select entry, hash from production_log where production_id = $1 order by seq', [id]);
}

/** Every organisation at the table under a name of its own, as the policy asks for roles. What it may do there its seats decide. */
export function seatsAtTable({ production }: ProductionAtHand) {
  const organisations = [...new Set([...production.parties, ...production.seats].map(({ organisationId }) => organisationId))];
  return { parties: Object.fromEntries(organisations.map((organisationId, index) => [`at-table-${index + 1}`, organisationId])), readBy: 'read-production' };
}

/** Thirty parties and sixty seats beside them. */
export const tableRoles: readonly string[] = Array.from({ length: 90 }, (_, index) => `at-table-${index + 1}`);
