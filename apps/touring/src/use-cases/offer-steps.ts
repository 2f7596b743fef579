import { type Acting, type Caller, Commands } from '@caravanserai/access';
import type { EventDeclaration, EventOf, offerSubmitted } from '@caravanserai/contracts';
import { type Decision, accept } from '@caravanserai/kernel';
import { Outbox } from '@caravanserai/messaging';
import { keepRemark, logTransition, type Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { type OfferAction, offerLifecycle } from '../domain/offer-lifecycle';
import { twoPersonsOfTwoOrganisations } from '../domain/offer-review';
import { lockOffer } from '../store/locks';
import { Offer } from '../store/offer.entity';
import { offerResource } from '../store/offer-visibility';
import { type OfferView, offerView } from '../store/views';

type OfferFacts = EventOf<typeof offerSubmitted>;

/** One row of the lifecycle table as a command: what it demands, changes and tells besides the change of state. */
export interface OfferStep {
  readonly action: OfferAction;
  readonly event: EventDeclaration;
  readonly remark?: string;
  readonly guard?: (offer: Offer, acting: Acting) => Decision<unknown>;
  readonly changes?: (acting: Acting) => Partial<Offer>;
  /** What else must happen in the same transaction; a refusal takes everything back. */
  readonly also?: (tx: Transaction, offer: Offer, acting: Acting) => Promise<Decision<unknown>>;
  /** What the event says beyond the facts that all events of an offer share. */
  readonly tells?: (offer: Offer) => object;
}

export const offerFacts = ({ id, organiserId, title, kind }: Offer): OfferFacts => ({ offerId: id, organiserId, title, kind });

/** The two-person rule as a guard of a step. */
export const byAnotherOrganisation = (offer: Offer, acting: Acting) => twoPersonsOfTwoOrganisations(offer, acting);

/** Takes offers from state to state; each verb of its own file says only what is particular to it. */
@Injectable()
export class OfferSteps {
  constructor(
    private readonly commands: Commands,
    private readonly outbox: Outbox,
  ) {}

  take(caller: Caller, offerId: string, step: OfferStep): Promise<Decision<OfferView>> {
    return this.commands.run(caller, {
      action: step.action,
      load: async (tx) => {
        const offer = await lockOffer(tx, offerId);
        return offer && { resource: offerResource(offer), version: offer.version, state: offer };
      },
      execute: (tx, offer, acting) => this.execute(tx, offer, acting, step),
    });
  }

  private async execute(tx: Transaction, offer: Offer, acting: Acting, step: OfferStep): Promise<Decision<OfferView>> {
    const next = offerLifecycle.next(offer.state, step.action);
    if (!next.ok) return next;
    const guarded = step.guard?.(offer, acting) ?? accept();
    if (!guarded.ok) return guarded;
    const changed = Object.assign(new Offer(), offer, step.changes?.(acting), { state: next.value, version: offer.version + 1 });
    await tx.manager.update(Offer, { id: offer.id }, changed);
    const done = (await step.also?.(tx, changed, acting)) ?? accept();
    if (!done.ok) return done;
    await this.tell(tx, offer, changed, acting, step);
    return accept(offerView(changed));
  }

  private async tell(tx: Transaction, before: Offer, offer: Offer, acting: Acting, { action, event, remark, tells }: OfferStep): Promise<void> {
    const step = { of: offerLifecycle.workflow, id: offer.id, action };
    await logTransition(tx, acting, { ...step, from: before.state, to: offer.state });
    await keepRemark(tx, acting, step, remark);
    await this.outbox.add(tx, event, offer.id, { ...offerFacts(offer), ...tells?.(offer) } as never);
  }
}
