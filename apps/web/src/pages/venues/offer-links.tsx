import { useTranslation } from 'react-i18next';
import { useActing } from '../../frame/acting';
import { Link } from '../../frame/link';
import { OfferPaperLink } from '../tours/paper/offer-paper-link';
import type { Offer } from '../tours/touring';
import css from './venues.module.css';

/** From an offer to its objects; for its organiser to the full description while it may be changed, and to who could host it. */
export function OfferLinks({ offer }: { offer: Offer }) {
  const { t } = useTranslation('venues');
  const { organisation } = useActing();
  const mine = organisation?.id === offer.organiserId;
  const open = offer.state === 'draft' || offer.state === 'changes-requested';
  return (
    <nav className={css.line} aria-label={t('objects')}>
      <Link to={`/tours/offers/${offer.id}/objects`}>{t('objects')}</Link>
      <OfferPaperLink offerId={offer.id} />
      {mine && open && <Link to={`/tours/offers/${offer.id}/describe`}>{t('describe')}</Link>}
      {mine && offer.state === 'published' && <Link to={`/tours/offers/${offer.id}/matches`}>{t('matches')}</Link>}
    </nav>
  );
}
