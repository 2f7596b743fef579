import { randomUUID } from 'node:crypto';
import { type EventOf, offerDrafted, type productionExecuted } from '@caravanserai/contracts';
import { CopyMissing, Outbox } from '@caravanserai/messaging';
import { logTransition, theSystem, type Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { termsOfProduction, touringParty } from '../../domain/afterwards/offer-of-production';
import { offerLifecycle } from '../../domain/offer-lifecycle';
import { columnsOf, Offer } from '../../store/offer.entity';
import { organisation } from '../../store/organisations';
import { offerFacts } from '../offer-steps';

/** The parties of a co-production have agreed who may tour it: that party finds the offer begun, and types nothing of the agreement again. */
@Injectable()
export class DraftProductionOffer {
  constructor(private readonly outbox: Outbox) {}

  async execute(tx: Transaction, { touring, productionId, title, kind, convenorId }: EventOf<typeof productionExecuted>): Promise<void> {
    if (touring === undefined) return;
    const production = { title, kind, convenorId, touring };
    const organiserId = touringParty(production);
    const known = await organisation(tx, organiserId);
    if (known === null) throw new CopyMissing('organisation', organiserId);
    // A house that has closed tours nothing; whoever else may can draft an offer by hand.
    if (known.status !== 'active' || !(await this.isFirst(tx, productionId))) return;
    const beginning = { id: randomUUID(), version: 1, state: offerLifecycle.initial, submittedBy: null, createdAt: tx.now };
    const offer: Offer = { ...beginning, organiserId, ...columnsOf(termsOfProduction(production)) };
    await tx.manager.insert(Offer, offer);
    await tx.query('update offer_of_production set offer_id = $2 where production_id = $1', [productionId, offer.id]);
    await logTransition(tx, theSystem, { of: offerLifecycle.workflow, id: offer.id, action: 'draft-offer', from: null, to: offer.state });
    await this.outbox.add(tx, offerDrafted, offer.id, offerFacts(offer));
  }

  /** One production has one offer, however often its event is told: a log that is replayed, or a restored one. */
  private async isFirst(tx: Transaction, productionId: string): Promise<boolean> {
    const rows = await tx.query('insert into offer_of_production (production_id, drafted_at) values ($1, $2) on conflict do nothing returning production_id', [productionId, tx.now]);
    return rows.length === 1;
  }
}
