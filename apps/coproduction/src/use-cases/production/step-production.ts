import type { Caller } from '@caravanserai/access';
import { reject } from '@caravanserai/kernel';
import { Injectable } from '@nestjs/common';
import type { ProposedClause } from '../../domain/production/check-clause';
import type { CommandNamed, ProductionCommand } from '../../domain/production/commands';
import { decideStep } from '../../domain/production/decide';
import type { PartyRole } from '../../domain/production/kinds';
import { organisationsByIds } from '../../store/agreements';
import type { OrganisationCopy } from '../../store/organisation-copy.entity';
import { ActOnProduction, type StepAnswer, byTheRules } from './act-on-production';

/** The steps that are complete as they come in. */
export type TableStep = Exclude<ProductionCommand, { readonly step: 'invite' | 'sign' | 'record-verdict' | 'amend' }>;

export interface Proposed extends Omit<ProposedClause, 'id'> {
  readonly clause: string;
  readonly answers: string | null;
  readonly salt: string;
}

/** Takes a step at the table: clauses, parties, deadlock, text, force. What it does is the machine's matter. */
@Injectable()
export class StepProduction {
  constructor(private readonly act: ActOnProduction) {}

  execute(caller: Caller, productionId: string, command: TableStep, reason?: string): StepAnswer {
    return this.act.run(caller, { action: 'step-production', productionId, reason, decide: byTheRules(command) });
  }

  /** Puts a text forward for a clause. In a deadlock that is the facilitator's, and a mediation. */
  propose(caller: Caller, productionId: string, { answers, salt, clause: id, ...rest }: Proposed, reason?: string): StepAnswer {
    const clause = { id, ...rest };
    return this.act.run(caller, {
      action: 'step-production',
      productionId,
      reason,
      decide: (at, actor, now) => {
        const mediates = at.production.status === 'deadlock' && actor.seats.includes('facilitator');
        return decideStep(at, mediates ? { step: 'mediate', clause, salt } : { step: 'propose', clause, answers, salt }, actor, now);
      },
    });
  }

  /** An invitation names the organisation as the directory calls it now. */
  invite(caller: Caller, productionId: string, { organisationId, role }: { readonly organisationId: string; readonly role: PartyRole }): StepAnswer {
    let invited: OrganisationCopy | undefined;
    return this.act.run(caller, {
      action: 'step-production',
      productionId,
      lockFirst: async (tx) => { invited = (await organisationsByIds(tx, [organisationId])).get(organisationId); },
      decide: (at, actor, now) => {
        if (!invited) return reject('organisation-unknown', { organisationId });
        const command: CommandNamed<'invite'> = { step: 'invite', party: { organisationId, role, name: invited.name, partner: invited.partner } };
        return decideStep(at, command, actor, now);
      },
    });
  }
}
