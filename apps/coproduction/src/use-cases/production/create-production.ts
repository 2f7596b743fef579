import { randomUUID } from 'node:crypto';
import { type Acting, type Caller, Commands } from '@caravanserai/access';
import { type Decision, accept, reject } from '@caravanserai/kernel';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { type NewProduction, createProduction } from '../../domain/production/create';
import { organisationsByIds } from '../../store/agreements';
import { type ProductionView, productionView } from '../../store/production/production-view';
import { RecordStep } from '../../store/production/record-step';
import { actorOf } from './act-on-production';

export type NewProductionInput = Omit<NewProduction, 'convenor'>;

/** Drafts an agreement from the template of its kind; the acting organisation convenes it. */
@Injectable()
export class CreateProduction {
  constructor(
    private readonly commands: Commands,
    private readonly steps: RecordStep,
  ) {}

  execute(caller: Caller, input: NewProductionInput) {
    return this.commands.run(caller, {
      action: 'create-production',
      load: () => Promise.resolve({ resource: { parties: { convenor: caller.actingFor } }, state: null }),
      execute: (tx, _state, acting) => this.create(tx, acting, input),
    });
  }

  private async create(tx: Transaction, acting: Acting, input: NewProductionInput): Promise<Decision<{ body: ProductionView; version: number }>> {
    const { actingFor, accountKey, personRef } = acting;
    const organisation = (await organisationsByIds(tx, [actingFor!])).get(actingFor!);
    if (!organisation) return reject('organisation-unknown', { organisationId: actingFor });
    const { organisationId, name, partner } = organisation;
    const fact = createProduction({ ...input, convenor: { organisationId, name, partner } });
    const after = await this.steps.record(tx, null, { productionId: randomUUID(), fact, actedBy: { accountKey, personRef, actingFor } });
    const { seats } = actorOf(after, acting, tx.now);
    return accept({ body: productionView(after, { organisations: [organisationId], everything: false, seats }), version: 1 });
  }
}
