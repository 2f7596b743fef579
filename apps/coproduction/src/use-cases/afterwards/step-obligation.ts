import { type Caller, Commands } from '@caravanserai/access';
import { type Decision, accept, reject } from '@caravanserai/kernel';
import { Injectable } from '@nestjs/common';
import type { Obligation, ObligationChange } from '../../domain/afterwards/obligation';
import { obligationLifecycle } from '../../domain/afterwards/obligation-lifecycle';
import { type Production, joinedIds } from '../../domain/production/production';
import { KeepObligations } from '../../store/afterwards/keep-obligations';
import { obligationsKept, saveObligation } from '../../store/afterwards/obligations';
import { lockProduction, seatsAtTable } from '../../store/production/productions';
import { actorOf } from '../production/act-on-production';

export interface ObligationStep {
  /** As `PRE-1`. */
  readonly obligation: string;
  readonly step: 'meet' | 'waive';
  readonly evidence: string | null;
}

/** Who owes something says that it is done, by what shows it; the others may do without it, each for itself. */
@Injectable()
export class StepObligation {
  constructor(
    private readonly commands: Commands,
    private readonly obligations: KeepObligations,
  ) {}

  execute(caller: Caller, productionId: string, step: ObligationStep): Promise<Decision<{ body: Obligation; version: number }>> {
    return this.commands.run(caller, {
      action: 'step-obligation',
      load: async (tx) => {
        const at = await lockProduction(tx, productionId);
        return at && { resource: seatsAtTable(at), version: at.production.version, state: at };
      },
      execute: async (tx, at, acting) => {
        const kept = (await obligationsKept(tx, productionId)).find(({ key }) => key === step.obligation);
        if (kept === undefined) return reject('obligation-unknown', { obligation: step.obligation });
        const { by, seats } = actorOf(at, acting, tx.now);
        if (!seats.includes('negotiator')) return reject('seat-may-not', { step: step.step });
        const decided = step.step === 'meet' ? met(kept, by, step.evidence) : waived(at.production, kept, by);
        if (!decided.ok) return decided;
        const change = decided.value;
        // A waiver that others still have to join is kept and moves nothing.
        if (change.after.state === kept.state) await saveObligation(tx, productionId, change.after);
        else await this.obligations.apply(tx, at.production, change);
        return accept({ body: change.after, version: at.production.version });
      },
    });
  }
}

/** Payments are recorded by the lead against the schedule, so that one is not said to be made in two places. */
function met(kept: Obligation, by: string, evidence: string | null): Decision<ObligationChange> {
  if (kept.matter === 'payment') return reject('obligation-is-a-payment', { obligation: kept.key });
  if (kept.party !== by) return reject('obligation-is-not-yours', { party: kept.party });
  if (evidence === null) return reject('step-incomplete', { errors: [{ field: 'evidence', reason: 'is required by meet' }] });
  const next = obligationLifecycle.next(kept.state, 'meet');
  return next.ok ? accept({ action: 'meet', after: { ...kept, state: next.value, evidence } }) : next;
}

/** Silence is no waiver: it holds once every party but the one that owes it has said so. */
function waived(production: Production, kept: Obligation, by: string): Decision<ObligationChange> {
  const others = joinedIds(production).filter((party) => party !== kept.party);
  if (!others.includes(by)) return reject('obligation-is-yours', { party: kept.party });
  if (kept.waivedBy.includes(by)) return reject('party-has-waived', { by });
  const waivedBy = [...kept.waivedBy, by];
  const next = obligationLifecycle.next(kept.state, 'waive');
  if (!next.ok) return next;
  return accept({ action: 'waive', after: { ...kept, waivedBy, state: others.every((party) => waivedBy.includes(party)) ? next.value : kept.state } });
}
