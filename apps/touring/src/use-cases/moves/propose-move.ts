import { randomUUID } from 'node:crypto';
import { type Acting, type Caller, Commands } from '@caravanserai/access';
import { moveAdvanced } from '@caravanserai/contracts';
import { type Decision, accept, reject } from '@caravanserai/kernel';
import { Outbox } from '@caravanserai/messaging';
import { keepRemark, logTransition, type Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { moveLifecycle } from '../../domain/moves/move-lifecycle';
import type { Stay } from '../../domain/stay';
import { lockStop, type StopInPlace } from '../../store/locks';
import { insertMove, type Move, moveView, type MoveView, openMoveOf } from '../../store/moves/moves';
import { stayOf, stopFacts } from '../../store/stop-facts';
import { rivalsOn, TriedMove } from './tried-move';

export interface MoveAsked extends Stay {
  readonly remark?: string;
}

/** One side of a confirmed stop proposes other dates. Whoever refuses nothing at the gate of confirming may propose; the other side answers. */
@Injectable()
export class ProposeMove {
  constructor(
    private readonly commands: Commands,
    private readonly tried: TriedMove,
    private readonly outbox: Outbox,
  ) {}

  execute(caller: Caller, stopId: string, asked: MoveAsked): Promise<Decision<MoveView>> {
    return this.commands.run(caller, {
      action: 'move-stop',
      load: async (tx) => {
        const place = await lockStop(tx, stopId);
        if (place === null) return null;
        const { organiserId, hostId, version } = place.stop;
        return { resource: { parties: { organiser: organiserId, host: hostId }, readBy: 'read-stop' }, version, state: place };
      },
      execute: (tx, place, acting) => this.propose(tx, place, acting, asked),
      constraints: { stop_move_one_at_a_time: 'move-already-proposed' },
    });
  }

  private async propose(tx: Transaction, { stop, tour }: StopInPlace, acting: Acting, { remark, ...stay }: MoveAsked): Promise<Decision<MoveView>> {
    const may = mayMove(stop.state);
    if (!may.ok) return may;
    if (await openMoveOf(tx, stop.id)) return reject('move-already-proposed');
    const tried = await this.tried.of(tx, stop, stay);
    if (!tried.ok) return tried;
    const free = await rivalsOn(tx, tried.value.columns, acting.actingFor);
    if (!free.ok) return free;
    if (tried.value.broken.length > 0) return reject('rules-broken', { rules: tried.value.broken.map(({ rule, finding }) => ({ rule: rule.id, numbers: finding.numbers })) });
    const proposedBy = acting.actingFor === stop.hostId ? ('host' as const) : ('organiser' as const);
    const move: Move = { id: randomUUID(), version: 1, state: moveLifecycle.initial, stopId: stop.id, proposedBy, insteadOf: stayOf(stop), ...stay, proposedAt: tx.now, decidedAt: null };
    await insertMove(tx, move);
    const step = { of: moveLifecycle.workflow, id: move.id, action: 'propose-move' };
    await logTransition(tx, acting, { ...step, from: null, to: move.state });
    await keepRemark(tx, acting, step, remark);
    await this.outbox.add(tx, moveAdvanced, move.id, { moveId: move.id, ...stopFacts(stop, tour.title), state: move.state, proposedBy });
    return accept(moveView(move));
  }
}

/** A hold's rank belongs to its dates, so it is released and placed anew; while a contract is out, its agreement decides. */
export function mayMove(state: string): Decision<undefined> {
  if (state === 'confirmed') return accept();
  return reject(state === 'reserved' ? 'withdraw-the-agreement' : 'action-not-allowed', { state });
}
