import { IsNull } from 'typeorm';
import type { Transaction } from '@caravanserai/persistence';
import { cratesOf, type OfferDescription } from '../../domain/facility/description';
import type { WorkNeeds } from '../../domain/facility/space-against-work';
import { differing, venueNeedsOf } from '../../domain/facility/work-object';
import { type Offer, termsOf } from '../offer.entity';
import { descriptionOf } from './descriptions';
import { WorkObject } from './object.entity';

/** What an offered work asks of a venue; objects that ask the same are asked once. */
export async function workNeedsOf(tx: Transaction, offer: Offer): Promise<{ readonly needs: WorkNeeds; readonly description: OfferDescription }> {
  const description = await descriptionOf(tx, offer.id);
  const objects = await tx.manager.findBy(WorkObject, { offerId: offer.id, withdrawnAt: IsNull() });
  const asked = differing(objects.map((object) => venueNeedsOf(object.id, object)));
  return { needs: { space: termsOf(offer).needs, crates: cratesOf(description), objects: asked }, description };
}
