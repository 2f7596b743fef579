import { type Acting, type Caller, Commands } from '@caravanserai/access';
import { importProposalDecided } from '@caravanserai/contracts';
import { accept, type Decision, reject } from '@caravanserai/kernel';
import { Outbox } from '@caravanserai/messaging';
import { logTransition, type Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { importProposalLifecycle } from '../domain/import-proposal';
import { type ImportProposal, lockProposal, proposalView } from '../store/import-proposals';
import { TakeOverRow } from './take-over-row';

export interface ImportDecision {
  readonly decision: 'same' | 'different';
  /** Which of the candidates it is, when it is the same. */
  readonly subjectId?: string;
}

/** A person says whether a row of an import is what is recorded already. Nothing recorded changes without this. */
@Injectable()
export class DecideImportProposal {
  constructor(
    private readonly commands: Commands,
    private readonly outbox: Outbox,
    private readonly takeOver: TakeOverRow,
  ) {}

  execute(caller: Caller, id: string, { decision, subjectId }: ImportDecision) {
    return this.commands.run(caller, {
      action: 'decide-import-proposal',
      load: async (tx) => {
        const proposal = await lockProposal(tx, id);
        return proposal && { resource: { readBy: 'list-import-proposals' }, version: proposal.version, state: proposal };
      },
      execute: async (tx, proposal, acting): Promise<Decision<ReturnType<typeof proposalView>>> => {
        if (!importProposalLifecycle.next(proposal.state, `say-${decision}`).ok) return reject('proposal-already-decided', { state: proposal.state });
        if (decision === 'different') return accept(await this.close(tx, acting, proposal, decision, null));
        if (subjectId === undefined || !proposal.candidates.includes(subjectId)) return reject('candidate-unknown', { subjectId: subjectId ?? null });
        await this.takeOver.execute(tx, acting, proposal, subjectId);
        return accept(await this.close(tx, acting, proposal, decision, subjectId));
      },
    });
  }

  private async close(tx: Transaction, acting: Acting, proposal: ImportProposal, decision: ImportDecision['decision'], subjectId: string | null) {
    const { id, kind, version } = proposal;
    await tx.query('update import_proposal set state = $2, subject_id = $3, decided_at = $4, version = version + 1 where id = $1', [id, decision, subjectId, tx.now]);
    await logTransition(tx, acting, { of: importProposalLifecycle.workflow, id, action: `say-${decision}`, from: proposal.state, to: decision });
    await this.outbox.add(tx, importProposalDecided, id, { proposalId: id, kind, decision, ...(subjectId !== null && { subjectId }) });
    return proposalView({ ...proposal, version: version + 1, state: decision, subjectId, decidedAt: tx.now });
  }
}
