import { Commands, type Acting, type Caller } from '@caravanserai/access';
import { matchDecided } from '@caravanserai/contracts';
import { accept, reject, type Decision } from '@caravanserai/kernel';
import { Outbox } from '@caravanserai/messaging';
import { logTransition, type Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { matchLifecycle } from '../domain/match';
import { MatchProposal } from '../store/import.entity';
import { proposalView } from '../store/proposals';
import { MergeOrganisation } from './merge-organisation';
import { TellApart } from './tell-apart';

export type MatchDecision = { readonly decision: 'same'; readonly organisationId: string } | { readonly decision: 'different' };

/** A person says whether a row or a venue is one of the organisations that look like it. Nothing is merged without this. */
@Injectable()
export class DecideMatchProposal {
  constructor(
    private readonly commands: Commands,
    private readonly outbox: Outbox,
    private readonly merging: MergeOrganisation,
    private readonly apart: TellApart,
  ) {}

  execute(caller: Caller, id: string, decision: MatchDecision) {
    return this.commands.run(caller, {
      action: 'decide-match-proposal',
      load: async (tx) => {
        const proposal = await tx.manager.findOne(MatchProposal, { where: { id }, lock: { mode: 'pessimistic_write' } });
        return proposal && { resource: { readBy: 'list-match-proposals' }, version: proposal.version, state: proposal };
      },
      execute: async (tx, proposal, acting) => {
        const { decision: said } = decision;
        if (!matchLifecycle.next(proposal.status, `say-${said}`).ok) return reject('proposal-already-decided', { state: proposal.status });
        const organisation = await this.settle(tx, acting, proposal, decision);
        return organisation.ok ? accept(await this.close(tx, acting, proposal, decision, organisation.value)) : organisation;
      },
    });
  }

  private async settle(tx: Transaction, acting: Acting, proposal: MatchProposal, decision: MatchDecision): Promise<Decision<string | null>> {
    if (decision.decision === 'different') return accept(await this.apart.execute(tx, acting, proposal));
    const { organisationId } = decision;
    const isCandidate = proposal.candidates.some((candidate) => candidate.organisationId === organisationId);
    return isCandidate ? this.merging.execute(tx, acting, proposal, organisationId) : reject('candidate-unknown', { organisationId });
  }

  private async close(tx: Transaction, acting: Acting, proposal: MatchProposal, { decision }: MatchDecision, organisationId: string | null) {
    const { id, about } = proposal;
    const written = { status: decision, organisationId, decidedAt: tx.now, version: proposal.version + 1 };
    await tx.manager.update(MatchProposal, { id }, written);
    await logTransition(tx, acting, { of: 'match-proposal', id, action: 'decide', from: 'open', to: decision });
    await this.outbox.add(tx, matchDecided, id, { proposalId: id, about, decision, ...(organisationId !== null && { organisationId }) });
    return proposalView({ ...proposal, ...written });
  }
}
