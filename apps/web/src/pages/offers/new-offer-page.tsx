import { useTranslation } from 'react-i18next';
import { answerOf, api, commandHeaders } from '../../api/client';
import { useGo } from '../../frame/link';
import { PageHeader } from '../../parts/page-header';
import { languageNow } from '../../texts/i18n';
import { OfferForm } from './offer-form';
import { newOffer } from './offer-values';

/** A new offer begins as a draft, which nobody else sees. */
export function NewOfferPage() {
  const { t } = useTranslation('offers');
  const go = useGo();
  const first = languageNow() === 'zh' ? 'zh-Hans' : languageNow();
  return (
    <div className="read">
      <PageHeader title={t('draft')} lead={t('draft.lead')} />
      <OfferForm
        name="offer.new"
        initial={newOffer(first)}
        submit={t('draft.submit')}
        changes={[['offers']]}
        send={(body, meta) => answerOf(api.POST('/api/touring/offers', { headers: commandHeaders(meta), body }))}
        onDone={({ id }) => go(`/tours/offers/${id}`, { replace: true })}
        cancel={() => go('/tours/offers')}
      />
    </div>
  );
}
