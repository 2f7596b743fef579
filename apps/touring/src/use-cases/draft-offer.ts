import { randomUUID } from 'node:crypto';
import { type Caller, Commands } from '@caravanserai/access';
import { offerDrafted } from '@caravanserai/contracts';
import { type Decision, accept, reject } from '@caravanserai/kernel';
import { Outbox } from '@caravanserai/messaging';
import { logTransition } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { offerLifecycle } from '../domain/offer-lifecycle';
import { type OfferTerms, termsHold } from '../domain/offer-terms';
import { columnsOf, Offer } from '../store/offer.entity';
import { organisation } from '../store/organisations';
import { type OfferView, offerView } from '../store/views';
import { offerFacts } from './offer-steps';

/** An organisation begins an offer; it is the organisation that the caller acts for. */
@Injectable()
export class DraftOffer {
  constructor(
    private readonly commands: Commands,
    private readonly outbox: Outbox,
  ) {}

  execute(caller: Caller, terms: OfferTerms): Promise<Decision<OfferView>> {
    return this.commands.run(caller, {
      action: 'draft-offer',
      load: async () => ({ resource: { parties: { organiser: caller.actingFor } }, state: caller.actingFor }),
      execute: async (tx, organiserId, acting) => {
        const known = await organisation(tx, organiserId);
        if (known?.status !== 'active') return reject('organisation-unknown', { organisationId: organiserId });
        const whole = termsHold(terms);
        if (!whole.ok) return whole;
        const beginning = { id: randomUUID(), version: 1, state: offerLifecycle.initial, submittedBy: null, createdAt: tx.now };
        const offer: Offer = { ...beginning, organiserId: known.id, ...columnsOf(terms) };
        await tx.manager.insert(Offer, offer);
        await logTransition(tx, acting, { of: offerLifecycle.workflow, id: offer.id, action: 'draft-offer', from: null, to: offer.state });
        await this.outbox.add(tx, offerDrafted, offer.id, offerFacts(offer));
        return accept(offerView(offer));
      },
    });
  }
}
