import { useTranslation } from 'react-i18next';
import { languageNow } from '../../../texts/i18n';

/** The offer as hosts print it, in the language of the page. */
export function OfferPaperLink({ offerId }: { offerId: string }) {
  const { t } = useTranslation('tours');
  return (
    <a href={`/api/touring/offers/${offerId}/paper?language=${languageNow()}`} download="offer.pdf">
      {t('offer.paper')}
    </a>
  );
}
