import { stopMoved } from '@caravanserai/contracts';
import { type Decision, accept, reject } from '@caravanserai/kernel';
import { Outbox } from '@caravanserai/messaging';
import { type ActedBy, logTransition, type Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import type { StopColumns } from '../../domain/placement';
import { stopLifecycle } from '../../domain/stop-lifecycle';
import type { StopInPlace } from '../../store/locks';
import type { Move } from '../../store/moves/moves';
import { occupancyOf, openingOf, stopDates, stopFacts } from '../../store/stop-facts';
import { Stop } from '../../store/stop.entity';

/** Gives a locked stop other days, with space and set; what they would break has been judged by whoever calls. */
@Injectable()
export class StopMoves {
  constructor(private readonly outbox: Outbox) {}

  /** @param move the proposal that was accepted; none where several stops are moved together. */
  async write(tx: Transaction, { stop, tour, move }: Pick<StopInPlace, 'stop' | 'tour'> & { readonly move?: Move }, columns: StopColumns, by: ActedBy): Promise<Decision<Stop>> {
    const [row] = await tx.query<{ refusal: string | null }>('select touring_move_stop($1, $2::jsonb) as refusal', [stop.id, JSON.stringify(columns)]);
    if (row?.refusal) return reject(row.refusal);
    const moved = await tx.manager.findOneByOrFail(Stop, { id: stop.id });
    await logTransition(tx, by, { of: stopLifecycle.workflow, id: stop.id, action: 'move', from: stop.state, to: moved.state });
    await this.outbox.add(tx, stopMoved, stop.id, { ...stopFacts(moved, tour.title), ...stopDates(moved), before: occupancyOf(stop), openingBefore: openingOf(stop), ...(move && { moveId: move.id, proposedBy: move.proposedBy, proposedAt: move.proposedAt.toISOString() }) });
    return accept(moved);
  }
}
