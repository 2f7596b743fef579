import type { Transaction } from '@caravanserai/persistence';
import { costSplitLifecycle, type CostSplitState } from '../../domain/money/cost-split-lifecycle';
import type { SplitContent } from '../../domain/money/split-content';

export interface CostSplit {
  readonly id: string;
  readonly version: number;
  readonly state: CostSplitState;
  readonly tourId: string;
  readonly number: number;
  readonly hostIds: readonly string[];
  readonly content: SplitContent;
  readonly contentHash: string;
  readonly proposedAt: Date;
  readonly decidedAt: Date | null;
}

const columns = `id, version, state, tour_id as "tourId", number, host_ids as "hostIds", content, content_hash as "contentHash", proposed_at as "proposedAt", decided_at as "decidedAt"`;

export async function costSplitById(tx: Transaction, id: string): Promise<CostSplit | null> {
  return (await tx.query<CostSplit>(`select ${columns} from cost_split where id = $1`, [id]))[0] ?? null;
}

/** The one by which accounts are settled; null while none is agreed. */
export async function agreedSplitOf(tx: Transaction, tourId: string): Promise<CostSplit | null> {
  return (await tx.query<CostSplit>(`select ${columns} from cost_split where tour_id = $1 and state = 'agreed'`, [tourId]))[0] ?? null;
}

/** Those that still may hold: the one that waits for answers and the one that is agreed. */
export function standingSplits(tx: Transaction, tourId: string): Promise<CostSplit[]> {
  return tx.query<CostSplit>(`select ${columns} from cost_split where tour_id = $1 and state in ('proposed', 'agreed') order by number`, [tourId]);
}

/** Newest first. */
export function costSplitsOf(tx: Transaction, tourId: string, beforeNumber: number | null, limit: number): Promise<CostSplit[]> {
  return tx.query<CostSplit>(`select ${columns} from cost_split where tour_id = $1 and ($2::integer is null or number < $2) order by number desc limit $3`, [tourId, beforeNumber, limit + 1]);
}

export async function insertCostSplit(tx: Transaction, split: CostSplit): Promise<void> {
  await tx.query(
    'insert into cost_split (id, version, state, tour_id, number, host_ids, content, content_hash, proposed_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)',
    [split.id, split.version, split.state, split.tourId, split.number, split.hostIds, JSON.stringify(split.content), split.contentHash, split.proposedAt],
  );
}

export interface SplitAnswer {
  readonly splitId: string;
  readonly hostId: string;
  readonly agrees: boolean;
  readonly at: Date;
}

export function answersOfSplits(tx: Transaction, splitIds: readonly string[]): Promise<SplitAnswer[]> {
  return tx.query<SplitAnswer>('select split_id as "splitId", host_id as "hostId", agrees, at from cost_split_answer where split_id = any ($1) order by at, host_id', [splitIds]);
}

export async function costSplitView(tx: Transaction, { proposedAt, decidedAt, hostIds, ...split }: CostSplit) {
  const answers = await answersOfSplits(tx, [split.id]);
  const hosts = await tx.query<{ id: string; name: string }>('select id, name from copy_organisation where id = any ($1)', [hostIds]);
  return {
    ...split,
    proposedAt: proposedAt.toISOString(),
    decidedAt: decidedAt?.toISOString() ?? null,
    hosts: hostIds.map((hostId) => {
      const answer = answers.find((one) => one.hostId === hostId);
      return { hostId, name: hosts.find(({ id }) => id === hostId)?.name ?? null, agrees: answer?.agrees ?? null, answeredAt: answer?.at.toISOString() ?? null };
    }),
    next: [...costSplitLifecycle.actionsFrom(split.state)].filter((action) => action !== 'supersede-split'),
  };
}

export type CostSplitView = Awaited<ReturnType<typeof costSplitView>>;
