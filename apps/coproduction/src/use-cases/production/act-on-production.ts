import { type Acting, type Caller, Commands } from '@caravanserai/access';
import { type Decision, accept } from '@caravanserai/kernel';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import type { Actor, DecidedStep, ProductionCommand } from '../../domain/production/commands';
import { decideStep } from '../../domain/production/decide';
import type { AsksAgain } from '../../domain/production/production-log';
import { seatsOf } from '../../domain/production/seats';
import { type ProductionView, productionView } from '../../store/production/production-view';
import { type StoredProduction, lockProduction, seatsAtTable } from '../../store/production/productions';
import { RecordStep } from '../../store/production/record-step';

export interface StepTaken {
  readonly production: ProductionView;
  /** Which clauses ask for consent again, and because of which change. */
  readonly asksAgain: readonly AsksAgain[];
}

export type StepAnswer = Promise<Decision<{ body: StepTaken; version: number }>>;

/** What is wanted of a production, and the rest of it that belongs into the same transaction. */
export interface ProductionAct {
  /** As it stands in the policy. */
  readonly action: 'step-production' | 'sign-production';
  readonly productionId: string;
  readonly reason?: string;
  /** Taken before the production is locked. */
  readonly lockFirst?: (tx: Transaction) => Promise<void>;
  readonly decide: (at: StoredProduction, actor: Actor, now: string, acting: Acting) => Decision<DecidedStep>;
  readonly afterwards?: (tx: Transaction, after: StoredProduction, step: DecidedStep) => Promise<void>;
}

/** The way every step at the table takes: lock, may they, decide, write, answer with the production as it is now. */
@Injectable()
export class ActOnProduction {
  constructor(
    private readonly commands: Commands,
    private readonly steps: RecordStep,
  ) {}

  run(caller: Caller, act: ProductionAct): StepAnswer {
    return this.commands.run(caller, {
      action: act.action,
      load: async (tx) => {
        await act.lockFirst?.(tx);
        const at = await lockProduction(tx, act.productionId);
        return at && { resource: seatsAtTable(at), version: at.production.version, state: at };
      },
      execute: (tx, at, acting) => this.execute(tx, at, acting, act),
    });
  }

  private async execute(tx: Transaction, at: StoredProduction, acting: Acting, act: ProductionAct) {
    const actor = actorOf(at, acting, tx.now);
    const decision = act.decide(at, actor, tx.now.toISOString(), acting);
    if (!decision.ok) return decision;
    const { accountKey, personRef, actingFor } = acting;
    const after = await this.steps.record(tx, at, { productionId: act.productionId, ...decision.value, actedBy: { accountKey, personRef, actingFor }, reason: act.reason });
    await act.afterwards?.(tx, after, decision.value);
    const seats = actorOf(after, acting, tx.now).seats;
    const { fact } = decision.value;
    const production = productionView(after, { organisations: [actor.by], everything: false, seats });
    return accept({ body: { production, asksAgain: 'asksAgain' in fact ? fact.asksAgain : [] }, version: after.production.version });
  }
}

/** A step that needs nothing but the rules. */
export const byTheRules = (command: ProductionCommand) => (at: StoredProduction, actor: Actor, now: string) => decideStep(at, command, actor, now);

/** The policy has let in somebody who acts for an organisation at the table; as whom they sit there follows from their mandates and seats. */
export function actorOf({ production }: StoredProduction, { actingFor, personRef, facts }: Pick<Acting, 'actingFor' | 'personRef' | 'facts'>, now: Date): Actor {
  const by = actingFor!;
  const powers = facts.mandates.filter(({ organisationId, validFrom, validTo }) => organisationId === by && validFrom <= now && (validTo === null || now < validTo)).map(({ power }) => power);
  return { by, personRef, seats: seatsOf(production, { organisationId: by, personRef, powers }) };
}
