import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answerOf, api, commandHeaders, type BodyOf } from '../../api/client';
import { ErrorPage } from '../../frame/error-page';
import { useGo } from '../../frame/link';
import { PageShape } from '../../frame/page-shape';
import { DraftForm } from '../../parts/draft-form';
import { PageHeader } from '../../parts/page-header';
import { offerQuery } from '../tours/touring';
import { DescriptionFields } from './description-fields';
import { saidOf } from './report-values';
import { descriptionQuery } from './venues';

type Body = BodyOf<'/api/touring/offers/{id}/description', 'put'>;

/** What an offer says besides its terms, while it is a draft or has come back. */
export function DescribePage() {
  const { t } = useTranslation('venues');
  const { id } = useParams({ strict: false }) as { id: string };
  const go = useGo();
  const offer = useQuery(offerQuery(id));
  const description = useQuery(descriptionQuery(id));
  const error = offer.error ?? description.error;
  if (error) return <ErrorPage error={error} reset={() => void offer.refetch()} />;
  if (!offer.data || !description.data) return <PageShape />;
  const back = () => go(`/tours/offers/${id}`);
  return (
    <div className="read">
      <PageHeader title={t('describe.title', { title: offer.data.title })} lead={t('describe.lead')} />
      <DraftForm<object>
        name={`describe.${id}`}
        initial={description.data}
        submit={t('describe.keep')}
        version={offer.data.version}
        changes={[['offer', id]]}
        done={t('done.described')}
        send={(values, meta) => answerOf(api.PUT('/api/touring/offers/{id}/description', { params: { path: { id } }, headers: commandHeaders(meta), body: saidOf<Body>(values) }))}
        onDone={back}
        cancel={back}
      >
        <DescriptionFields />
      </DraftForm>
    </div>
  );
}
