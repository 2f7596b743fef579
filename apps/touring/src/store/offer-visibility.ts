import type { Resource } from '@caravanserai/access';
import type { OfferState } from '../domain/offer-lifecycle';
import type { Offer } from './offer.entity';

/** Published offers are for everybody; what is still in the making is for the organiser and the editors. */
export const seenByAll: readonly OfferState[] = ['published', 'closed'];

export const offerResource = ({ organiserId, state }: Offer): Resource & { readonly readBy: string } => ({
  parties: { organiser: organiserId },
  readBy: seenByAll.includes(state) ? 'read-published-offer' : 'read-offer',
});
