import type { Transaction } from '@caravanserai/persistence';
import type { MoveState } from '../../domain/moves/move-lifecycle';
import type { Stay } from '../../domain/stay';

export type Side = 'organiser' | 'host';

export interface Move extends Stay {
  readonly id: string;
  readonly version: number;
  readonly state: MoveState;
  readonly stopId: string;
  readonly proposedBy: Side;
  readonly insteadOf: Stay;
  readonly proposedAt: Date;
  readonly decidedAt: Date | null;
}

const columns = `id, version, state, stop_id as "stopId", proposed_by as "proposedBy", delivery, opening, closing, dispatch,
  instead_of as "insteadOf", proposed_at as "proposedAt", decided_at as "decidedAt"`;

export async function moveById(tx: Transaction, id: string): Promise<Move | null> {
  return (await tx.query<Move>(`select ${columns} from stop_move where id = $1 for no key update`, [id]))[0] ?? null;
}

export function movesOf(tx: Transaction, stopId: string, limit: number): Promise<Move[]> {
  return tx.query(`select ${columns} from stop_move where stop_id = $1 order by proposed_at desc, id limit $2`, [stopId, limit]);
}

export async function openMoveOf(tx: Transaction, stopId: string): Promise<boolean> {
  return (await tx.query(`select 1 from stop_move where stop_id = $1 and state = 'proposed'`, [stopId])).length > 0;
}

export async function insertMove(tx: Transaction, { id, stopId, proposedBy, insteadOf, delivery, opening, closing, dispatch }: Omit<Move, 'version' | 'state' | 'proposedAt' | 'decidedAt'>): Promise<void> {
  await tx.query(
    `insert into stop_move (id, version, state, stop_id, proposed_by, delivery, opening, closing, dispatch, instead_of, proposed_at)
     values ($1, 1, 'proposed', $2, $3, $4, $5, $6, $7, $8::jsonb, $9)`,
    [id, stopId, proposedBy, delivery, opening, closing, dispatch, JSON.stringify(insteadOf), tx.now],
  );
}

export async function settleMove(tx: Transaction, id: string, state: MoveState): Promise<void> {
  await tx.query('update stop_move set state = $2, version = version + 1, decided_at = $3 where id = $1', [id, state, tx.now]);
}

export const moveView = ({ proposedAt, decidedAt, insteadOf, ...move }: Move) => ({
  ...move, insteadOf: { ...insteadOf }, proposedAt: proposedAt.toISOString(), decidedAt: decidedAt?.toISOString() ?? null,
});

export type MoveView = ReturnType<typeof moveView>;
