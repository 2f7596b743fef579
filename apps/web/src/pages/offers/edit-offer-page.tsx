import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answerOf, api, commandHeaders } from '../../api/client';
import { ErrorPage } from '../../frame/error-page';
import { useGo } from '../../frame/link';
import { PageShape } from '../../frame/page-shape';
import { PageHeader } from '../../parts/page-header';
import { offerQuery, offerStepsQuery } from '../tours/touring';
import { LastRemark } from './last-remark';
import { OfferForm } from './offer-form';
import { valuesOf } from './offer-values';

/** A draft, or an offer that came back, is revised whole; what the editor asked for stands above. */
export function EditOfferPage() {
  const { t } = useTranslation('offers');
  const { id } = useParams({ strict: false }) as { id: string };
  const go = useGo();
  const offer = useQuery(offerQuery(id));
  const steps = useQuery(offerStepsQuery(id)).data ?? [];
  if (!offer.data) return offer.error ? <ErrorPage error={offer.error} reset={() => void offer.refetch()} /> : <PageShape />;
  const back = () => go(`/tours/offers/${id}`);
  return (
    <div className="read">
      <PageHeader title={t('revise.title', { title: offer.data.title })} lead={t('revise.lead')} />
      {offer.data.state === 'changes-requested' && <LastRemark steps={steps} />}
      <OfferForm
        name={`offer.${id}`}
        initial={valuesOf(offer.data)}
        submit={t('revise.submit')}
        version={offer.data.version}
        changes={[['offer', id], ['offers']]}
        send={(body, meta) => answerOf(api.PUT('/api/touring/offers/{id}', { params: { path: { id } }, headers: commandHeaders(meta), body }))}
        onDone={back}
        cancel={back}
      />
    </div>
  );
}
