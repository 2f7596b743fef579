import type { Filters } from '../../parts/filter-bar';
import { holdsWords } from '../tours/matching-page';
import type { Offer } from '../tours/touring';

export interface OffersAsked {
  /** What the API itself knows. */
  readonly query: { readonly state?: Offer['state']; readonly organiserId?: string };
  /** What else was asked for, of one offer. */
  readonly fits: (offer: Offer) => boolean;
}

/** The filters of the address, sorted by who applies them. `us`: the organisation for which one asks for one's own. */
export function askedFor({ state, organiser, words, kind, from, until, fee }: Filters, us: string | null): OffersAsked {
  const organiserId = organiser === 'ours' ? (us ?? undefined) : organiser;
  return {
    query: { ...(state && { state: state as Offer['state'] }), ...(organiserId && { organiserId }) },
    fits: (offer) => (!words || holdsWords(offer.title, words)) && (!kind || offer.kind === kind) && isFreeIn(offer, from, until) && (!fee || (fee === 'free') === (offer.fee === null)),
  };
}

/** Whether the set may be somewhere within these days: it is there before they end, and not gone before they begin. */
function isFreeIn({ availableFrom, availableTo }: Pick<Offer, 'availableFrom' | 'availableTo'>, from: string | undefined, until: string | undefined): boolean {
  return (!until || availableFrom <= until) && (!from || availableTo === null || availableTo > from);
}
