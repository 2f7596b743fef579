import { randomUUID } from 'node:crypto';
import type { Caller } from '@caravanserai/access';
import { type Decision, accept } from '@caravanserai/kernel';
import { Injectable } from '@nestjs/common';
import type { ActedBy } from '../../domain/agreement-log';
import type { ClauseId } from '../../domain/production/clause-catalogue';
import { createAmendment } from '../../domain/production/create';
import { decideStep } from '../../domain/production/decide';
import type { FactNamed } from '../../domain/production/production-log';
import { RecordStep } from '../../store/production/record-step';
import { ActOnProduction, type StepAnswer } from './act-on-production';

/** Begins an amendment: an agreement of its own over the clauses that are to change, between the same parties. */
@Injectable()
export class AmendProduction {
  constructor(
    private readonly act: ActOnProduction,
    private readonly steps: RecordStep,
  ) {}

  execute(caller: Caller, productionId: string, clauses: readonly string[]): StepAnswer {
    const amendmentId = randomUUID();
    let begun: { readonly fact: FactNamed<'create'>; readonly actedBy: ActedBy } | undefined;
    return this.act.run(caller, {
      action: 'step-production',
      productionId,
      decide: (at, actor, now, { accountKey, personRef, actingFor }) => {
        const step = decideStep(at, { step: 'amend', amendmentId }, actor, now);
        const created: Decision<FactNamed<'create'>> = step.ok ? createAmendment(at.production, clauses as readonly ClauseId[], actor.by) : step;
        if (!created.ok) return created;
        begun = { fact: created.value, actedBy: { accountKey, personRef, actingFor } };
        return step.ok ? accept(step.value) : step;
      },
      afterwards: async (tx) => {
        await this.steps.record(tx, null, { productionId: amendmentId, ...begun! });
      },
    });
  }
}
