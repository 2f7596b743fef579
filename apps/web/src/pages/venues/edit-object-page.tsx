import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answerOf, api, commandHeaders } from '../../api/client';
import { ErrorPage } from '../../frame/error-page';
import { useGo } from '../../frame/link';
import { PageShape } from '../../frame/page-shape';
import { DraftForm } from '../../parts/draft-form';
import { PageHeader } from '../../parts/page-header';
import { ObjectFields } from './object-fields';
import { missingIn, objectBodyOf, objectValuesOf, type ObjectValues } from './object-values';
import { objectQuery } from './venues';

export function EditObjectPage() {
  const { t } = useTranslation('venues');
  const { id } = useParams({ strict: false }) as { id: string };
  const go = useGo();
  const object = useQuery(objectQuery(id));
  if (!object.data) return object.error ? <ErrorPage error={object.error} reset={() => void object.refetch()} /> : <PageShape />;
  const back = () => go(`/tours/objects/${id}`);
  return (
    <div className="read">
      <PageHeader title={object.data.title} />
      <DraftForm<ObjectValues>
        name={`object.${id}`}
        initial={objectValuesOf(object.data)}
        submit={t('object.keep')}
        version={object.data.version}
        changes={[['object', id], ['objects', object.data.offerId]]}
        done={t('done.object')}
        check={(values) => missingIn(values).map((field) => ({ field, reason: t('missing') }))}
        send={(values, meta) => answerOf(api.PUT('/api/touring/objects/{id}', { params: { path: { id } }, headers: commandHeaders(meta), body: objectBodyOf(values) }))}
        onDone={back}
        cancel={back}
      >
        <ObjectFields />
      </DraftForm>
    </div>
  );
}
