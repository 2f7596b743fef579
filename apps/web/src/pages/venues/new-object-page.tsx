import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answerOf, api, commandHeaders } from '../../api/client';
import { useGo } from '../../frame/link';
import { DraftForm } from '../../parts/draft-form';
import { PageHeader } from '../../parts/page-header';
import { ObjectFields } from './object-fields';
import { missingIn, objectBodyOf, type ObjectValues } from './object-values';

export function NewObjectPage() {
  const { t } = useTranslation('venues');
  const { id } = useParams({ strict: false }) as { id: string };
  const go = useGo();
  const back = () => go(`/tours/offers/${id}/objects`);
  return (
    <div className="read">
      <PageHeader title={t('object.add')} />
      <DraftForm<ObjectValues>
        name={`object.new.${id}`}
        initial={{ needs: undefined, details: {} }}
        submit={t('object.add')}
        changes={[['objects', id]]}
        done={t('done.object')}
        check={(values) => missingIn(values).map((field) => ({ field, reason: t('missing') }))}
        send={(values, meta) => answerOf(api.POST('/api/touring/offers/{id}/objects', { params: { path: { id } }, headers: commandHeaders(meta), body: { objects: [objectBodyOf(values)] } }))}
        onDone={back}
        cancel={back}
      >
        <ObjectFields />
      </DraftForm>
    </div>
  );
}
