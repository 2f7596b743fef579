import { type Acting, type Caller, Commands } from '@caravanserai/access';
import { type Decision, accept, reject } from '@caravanserai/kernel';
import { theSystem, type Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { agreedSplitOf, answersOfSplits, type CostSplit, costSplitById, type CostSplitView, costSplitView } from '../../store/money/cost-splits';
import { lockTourParties, partiesFor, type TourParties } from '../../store/money/tour-parties';
import { SplitChanges } from './split-changes';

export interface SplitAnswered {
  readonly agrees: boolean;
  /** Of the numbers that the host has read. */
  readonly contentHash: string;
}

/** A host agrees to a version of the split or declines it. With the last yes it is the one that holds; the one before it holds no more. */
@Injectable()
export class AnswerSplit {
  constructor(
    private readonly commands: Commands,
    private readonly changes: SplitChanges,
  ) {}

  execute(caller: Caller, splitId: string, answer: SplitAnswered): Promise<Decision<CostSplitView>> {
    return this.commands.run(caller, {
      action: 'answer-split',
      load: async (tx) => {
        const known = await costSplitById(tx, splitId);
        const tour = known && (await lockTourParties(tx, known.tourId));
        const split = tour && (await costSplitById(tx, splitId));
        return tour && split && { resource: { parties: { ...partiesFor(tour, caller.actingFor), host: split.hostIds.find((id) => id === caller.actingFor) ?? null }, readBy: 'read-tour-money' }, version: split.version, state: { tour, split } };
      },
      execute: (tx, { tour, split }, acting) => this.answer(tx, tour, split, acting, answer),
    });
  }

  private async answer(tx: Transaction, tour: TourParties, split: CostSplit, acting: Acting, { agrees, contentHash }: SplitAnswered): Promise<Decision<CostSplitView>> {
    if (split.state !== 'proposed') return reject('action-not-allowed', { state: split.state, action: agrees ? 'agree-split' : 'decline-split' });
    if (contentHash !== split.contentHash) return reject('split-differs', { contentHash: split.contentHash });
    const before = await answersOfSplits(tx, [split.id]);
    if (before.some(({ hostId }) => hostId === acting.actingFor)) return reject('already-answered');
    await tx.query('insert into cost_split_answer (split_id, host_id, agrees, content_hash, at, account_key) values ($1, $2, $3, $4, $5, $6)', [split.id, acting.actingFor, agrees, contentHash, tx.now, acting.accountKey]);
    if (agrees && before.length + 1 < split.hostIds.length) return accept(await costSplitView(tx, await this.counted(tx, split)));
    const held = agrees ? await agreedSplitOf(tx, tour.id) : null;
    if (held !== null) await this.changes.apply(tx, theSystem, tour, held, 'supersede-split');
    const decided = await this.changes.apply(tx, acting, tour, split, agrees ? 'agree-split' : 'decline-split');
    return decided.ok ? accept(await costSplitView(tx, decided.value)) : decided;
  }

  private async counted(tx: Transaction, split: CostSplit): Promise<CostSplit> {
    await tx.query('update cost_split set version = version + 1 where id = $1', [split.id]);
    return { ...split, version: split.version + 1 };
  }
}
