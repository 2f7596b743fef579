import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useOrganisationName } from '../../frame/organisations';
import type { MustAct } from '../../parts/must';
import { lifecyclesQuery, type Offer, type Step } from '../tours/touring';
import type { OfferRole } from './offer-actions';

const DAY_MS = 86_400_000;
const TURNS: Readonly<Record<string, 'organiser' | 'editor'>> = { draft: 'organiser', 'changes-requested': 'organiser', submitted: 'editor' };

/** Who must act on an offer, and by when its table wants it done. */
export function useOfferAsk(offer: Offer, role: OfferRole, steps: readonly Step[] | null): MustAct | null {
  const { t } = useTranslation('offers');
  const table = useQuery(lifecyclesQuery).data?.find(({ workflow }) => workflow === 'touring.offer');
  const organiser = useOrganisationName(offer.organiserId);
  const turn = TURNS[offer.state];
  if (turn === undefined) return offer.state === 'published' ? { who: 'none', what: t('ask.published') } : null;
  const days = table?.states.find(({ state }) => state === offer.state)?.longestDays ?? null;
  const since = steps?.findLast(({ to }) => to === offer.state)?.at;
  return {
    who: role === turn ? 'us' : 'them',
    name: turn === 'editor' ? t('an-editor') : organiser,
    what: t(`ask.${offer.state}` as 'ask.draft'),
    by: days !== null && since ? new Date(Date.parse(since) + days * DAY_MS).toISOString() : null,
  };
}
