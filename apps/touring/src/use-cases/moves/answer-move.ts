import { type Acting, type Caller, Commands } from '@caravanserai/access';
import { moveAdvanced } from '@caravanserai/contracts';
import { type Decision, accept, reject } from '@caravanserai/kernel';
import { Outbox } from '@caravanserai/messaging';
import { logTransition, type Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { type MoveAnswer, moveLifecycle } from '../../domain/moves/move-lifecycle';
import { lockStop, type StopInPlace } from '../../store/locks';
import { type Move, moveById, moveView, type MoveView, settleMove } from '../../store/moves/moves';
import { stayOf, stopFacts } from '../../store/stop-facts';
import type { Stop } from '../../store/stop.entity';
import { mayMove } from './propose-move';
import { StopMoves } from './stop-moves';
import { rivalsOn, TriedMove } from './tried-move';

interface MoveInPlace extends StopInPlace {
  readonly move: Move;
}

/** The other side accepts or declines; who proposed may withdraw. On acceptance space, set and days move in this one transaction. */
@Injectable()
export class AnswerMove {
  constructor(
    private readonly commands: Commands,
    private readonly tried: TriedMove,
    private readonly moves: StopMoves,
    private readonly outbox: Outbox,
  ) {}

  execute(caller: Caller, id: string, action: MoveAnswer): Promise<Decision<MoveView>> {
    return this.commands.run(caller, {
      action: 'answer-move',
      load: async (tx) => {
        const [known] = await tx.query<{ stopId: string }>('select stop_id as "stopId" from stop_move where id = $1', [id]);
        const place = known === undefined ? null : await lockStop(tx, known.stopId);
        const move = place === null ? null : await moveById(tx, id);
        if (place === null || move === null) return null;
        const { organiserId: organiser, hostId: host } = place.stop;
        return { resource: { parties: { organiser, host }, readBy: 'read-stop' }, version: move.version, state: { ...place, move } };
      },
      execute: (tx, place, acting) => this.answer(tx, place, acting, action),
    });
  }

  private async answer(tx: Transaction, place: MoveInPlace, acting: Acting, action: MoveAnswer): Promise<Decision<MoveView>> {
    const { stop, tour, move } = place;
    const next = moveLifecycle.next(move.state, action);
    if (!next.ok) return next;
    const proposer = move.proposedBy === 'host' ? stop.hostId : stop.organiserId;
    if ((acting.actingFor === proposer) !== (action === 'withdraw-move')) return reject('other-side-answers', { proposedBy: move.proposedBy });
    const moved = action === 'accept-move' ? await this.move(tx, place, acting) : accept(stop);
    if (!moved.ok) return moved;
    await settleMove(tx, move.id, next.value);
    await logTransition(tx, acting, { of: moveLifecycle.workflow, id: move.id, action, from: move.state, to: next.value });
    await this.outbox.add(tx, moveAdvanced, move.id, { moveId: move.id, ...stopFacts(stop, tour.title), state: next.value, proposedBy: move.proposedBy });
    return accept(moveView({ ...move, version: move.version + 1, state: next.value, decidedAt: tx.now }));
  }

  /** Set and space are locked, so what is judged here still holds when it is written; the constraints would refuse it otherwise. */
  private async move(tx: Transaction, { stop, tour, move }: MoveInPlace, acting: Acting): Promise<Decision<Stop>> {
    const may = mayMove(stop.state);
    if (!may.ok) return may;
    const tried = await this.tried.of(tx, stop, stayOf(move as unknown as Stop));
    if (!tried.ok) return tried;
    const free = await rivalsOn(tx, tried.value.columns, acting.actingFor);
    if (!free.ok) return free;
    if (tried.value.broken.length > 0) return reject('rules-broken', { rules: tried.value.broken.map(({ rule, finding }) => ({ rule: rule.id, numbers: finding.numbers })) });
    return this.moves.write(tx, { stop, tour, move }, tried.value.columns, acting);
  }
}
