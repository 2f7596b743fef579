import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../../api/client';
import { DataTable, type Column } from '../../parts/data-table';
import { useList } from '../../parts/use-list';
import { When } from '../../parts/when';
import type { FacilityReading } from './venues';

/** Which other houses read a report of this space, or asked whether it fits; its own people do not stand here. */
export function FacilityReaders({ spaceId }: { spaceId: string }) {
  const { t } = useTranslation('venues');
  const list = useList<FacilityReading>({
    queryKey: ['facility', spaceId, 'readings'],
    page: (after, signal) => answerOf(api.GET('/api/touring/spaces/{id}/facility-readings', { params: { path: { id: spaceId }, query: { limit: 50, after } }, signal })),
    rowKey: ({ id }) => String(id),
  });
  const what = ({ reportNumber, offerTitle, times }: FacilityReading) => (reportNumber === null ? t('readers.matched', { offer: offerTitle ?? '', count: times }) : t('readers.read', { number: reportNumber }));
  const columns: Column<FacilityReading>[] = [
    { key: 'who', title: t('readers.who'), width: 'minmax(0, 2fr)', cell: ({ organisationName }) => organisationName ?? '–', csv: ({ organisationName }) => organisationName },
    { key: 'what', title: t('readers.what'), width: 'minmax(0, 3fr)', cell: what, csv: what },
    { key: 'when', title: t('readers.when'), width: '160px', numeric: true, cell: ({ readAt }) => <When at={readAt} />, csv: ({ readAt }) => readAt },
  ];
  return (
    <section>
      <h2>{t('readers')}</h2>
      <DataTable caption={t('readers')} columns={columns} list={list} empty={<p className="dim">{t('readers.none')}</p>} />
    </section>
  );
}
