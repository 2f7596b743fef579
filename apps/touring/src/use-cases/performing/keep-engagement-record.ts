import type { Caller } from '@caravanserai/access';
import { type Decision, accept, reject } from '@caravanserai/kernel';
import { Injectable } from '@nestjs/common';
import { engagementLifecycle } from '../../domain/engagement-lifecycle';
import { type RecordKind, sideOfPaper } from '../../domain/performing/engagement-parts';
import type { Engagement } from '../../store/performing/engagements';
import { keepRecord } from '../../store/performing/records';
import { EngagementChanges } from './engagement-changes';
import { actingSide, EngagementCommands, mustActFor } from './engagement-commands';
import { hashOfDeal, hashOfStatement } from './engagement-reading';
import { type EngagementView, EngagementViews } from './engagement-view';

export interface RecordGiven {
  readonly kind: RecordKind;
  /** Number or place of a paper, or why none is needed. */
  readonly reference?: string;
}

/** A side agrees to the deal, signs the box office, or lays a paper on the table. What is agreed to is kept by its hash. */
@Injectable()
export class KeepEngagementRecord {
  constructor(
    private readonly engagements: EngagementCommands,
    private readonly changes: EngagementChanges,
    private readonly views: EngagementViews,
  ) {}

  execute(caller: Caller, id: string, given: RecordGiven): Promise<Decision<EngagementView>> {
    return this.engagements.run(caller, id, 'keep-engagement-record', async (tx, engagement, acting) => {
      const side = actingSide(engagement, acting);
      const owner = given.kind === 'agree-deal' || given.kind === 'sign-statement' ? null : sideOfPaper(given.kind);
      const theirs = mustActFor(engagement, acting, owner ?? side);
      if (!theirs.ok) return theirs;
      const content = contentOf(engagement, given);
      if (!content.ok) return content;
      await keepRecord(tx, acting, id, { kind: given.kind, side, ...content.value });
      return accept(await this.views.of(tx, await this.changes.touch(tx, engagement), acting.actingFor));
    });
  }
}

function contentOf(engagement: Engagement, { kind, reference }: RecordGiven): Decision<{ contentHash: string | null; reference: string | null }> {
  const { state, deal, statement } = engagement;
  if (kind === 'agree-deal') return state === 'offer' && deal !== null ? accept({ contentHash: hashOfDeal(engagement), reference: null }) : reject('nothing-to-agree-to', { state });
  if (kind === 'sign-statement') return state === 'get-out' && statement !== null ? accept({ contentHash: hashOfStatement(engagement), reference: null }) : reject('nothing-to-sign', { state });
  if (engagementLifecycle.isFinal(state)) return reject('engagement-is-over', { state });
  return reference === undefined ? reject('paper-without-reference', { kind }) : accept({ contentHash: null, reference });
}
