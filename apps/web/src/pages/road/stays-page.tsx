import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../../api/client';
import { Chip } from '../../parts/chip';
import { DataTable, type Column } from '../../parts/data-table';
import { EmptyState } from '../../parts/empty-state';
import { PageHeader } from '../../parts/page-header';
import { useList } from '../../parts/use-list';
import { Range, When } from '../../parts/when';
import { AreaTabs } from '../tours/area-tabs';
import type { StayListed } from './road';
import { toneOfStay } from './stay-chip';

/** Every stay of whom one acts for, the newest first. */
export function StaysPage() {
  const { t } = useTranslation('road');
  const list = useList<StayListed>({
    queryKey: ['stays'],
    page: (after, signal) => answerOf(api.GET('/api/touring/stays', { params: { query: { limit: 100, after } }, signal })),
    rowKey: ({ id }) => id,
  });
  const columns: Column<StayListed>[] = [
    { key: 'stop', title: t('column.stop'), width: 'minmax(0, 3fr)', cell: ({ title }) => <b>{title}</b>, csv: ({ title }) => title },
    { key: 'state', title: t('column.state'), width: '208px', cell: ({ state }) => <Chip tone={toneOfStay(state)}>{t(`state.${state}`)}</Chip>, csv: ({ state }) => state },
    { key: 'delivery', title: t('column.delivery'), width: '128px', numeric: true, desk: true, cell: ({ delivery }) => <When at={delivery} weekday={false} />, csv: ({ delivery }) => delivery },
    { key: 'opening', title: t('column.opening'), width: '224px', desk: true, cell: ({ opening, closing }) => <Range start={opening} end={closing} />, csv: ({ opening }) => opening },
  ];
  return (
    <div className="read">
      <PageHeader title={t('title')} lead={t('lead')} />
      <AreaTabs />
      <DataTable caption={t('title')} columns={columns} list={list} to={({ id }) => `/tours/stays/${id}`} comfortable empty={<EmptyState icon="tour" title={t('none')} hint={t('none.hint')} />} />
    </div>
  );
}
