import { Button } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answerOf, api, commandHeaders } from '../../api/client';
import { useGo } from '../../frame/link';
import { csvOf, download } from '../../parts/csv';
import { DraftForm } from '../../parts/draft-form';
import { LinesField } from '../../parts/fields';
import { Icon } from '../../parts/icon';
import { PageHeader } from '../../parts/page-header';
import { COLUMNS, objectOfRow, rowsOf } from './object-values';

const MOST = 500;
const example = ['MR 1', 'Robe with cranes', 'Museum', 'medium', '120000', 'EUR', '2030-06-30', '', '', '150', '130', '', '4', '45', '58', '18', '22'];

/** Many objects from a spreadsheet: all of them, or none and the reason why. */
export function ManyObjectsPage() {
  const { t } = useTranslation('venues');
  const { id } = useParams({ strict: false }) as { id: string };
  const go = useGo();
  const back = () => go(`/tours/offers/${id}/objects`);
  const wrong = (reason: string) => [{ field: 'csv', reason }];
  const check = ({ csv = '' }: { csv?: string }) => {
    const count = rowsOf(csv).length;
    return count === 0 ? wrong(t('many.empty')) : count > MOST ? wrong(t('many.too-many', { count, most: MOST })) : [];
  };
  return (
    <div className="read">
      <PageHeader title={t('many')} lead={t('many.lead', { most: MOST })} actions={<Button leftSection={<Icon name="download" size={13} />} onClick={() => download('objects.csv', csvOf([COLUMNS, example]))}>{t('many.example')}</Button>} />
      <DraftForm<{ csv?: string }>
        name={`objects.many.${id}`}
        initial={{}}
        submit={t('many.send')}
        changes={[['objects', id]]}
        done={t('done.objects')}
        check={check}
        send={({ csv = '' }, meta) => answerOf(api.POST('/api/touring/offers/{id}/objects', { params: { path: { id } }, headers: commandHeaders(meta), body: { objects: rowsOf(csv).map(objectOfRow) } }))}
        onDone={back}
        cancel={back}
      >
        <LinesField name="csv" label={t('many.rows')} hint={COLUMNS.join(', ')} rows={10} maxLength={500_000} required />
      </DraftForm>
    </div>
  );
}
