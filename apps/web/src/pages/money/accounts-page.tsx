import { useTranslation } from 'react-i18next';
import { answerOf, api, type ItemOf } from '../../api/client';
import { useActing } from '../../frame/acting';
import { StateChip, useStateWord } from '../../parts/chip';
import { DataTable, type Column } from '../../parts/data-table';
import { EmptyState } from '../../parts/empty-state';
import { PageHeader } from '../../parts/page-header';
import { useList } from '../../parts/use-list';
import { When } from '../../parts/when';

type Listed = ItemOf<'/api/coproduction/money/accounts'>;

/** The accounts in which one has a part; an administrator sees all of them. */
export function AccountsPage() {
  const { t } = useTranslation('money');
  const { organisation } = useActing();
  const word = useStateWord();
  const list = useList<Listed>({
    queryKey: ['money', 'list', organisation?.id],
    rowKey: ({ id }) => id,
    everyMs: 60_000,
    page: (after, signal) => answerOf(api.GET('/api/coproduction/money/accounts', { params: { query: { limit: 50, after } }, signal })),
  });
  const columns: Column<Listed>[] = [
    { key: 'title', title: t('list.title'), width: 'minmax(0, 2fr)', cell: ({ title }) => title, csv: ({ title }) => title },
    { key: 'currency', title: t('list.currency'), width: '100px', cell: ({ currency }) => currency, csv: ({ currency }) => currency },
    { key: 'state', title: t('list.state'), width: '120px', cell: ({ status }) => <StateChip state={status} />, csv: ({ status }) => word(status) },
    { key: 'opened', title: t('list.opened'), width: '120px', cell: ({ openedAt }) => <When at={openedAt.slice(0, 10)} weekday={false} />, csv: ({ openedAt }) => openedAt },
  ];
  return (
    <div className="read">
      <PageHeader title={t('title')} lead={t('lead')} />
      <DataTable caption={t('title')} columns={columns} list={list} to={({ id }) => `/money/${id}`} comfortable empty={<EmptyState icon="chart" title={t('list.none')} hint={t('list.none.hint')} />} />
    </div>
  );
}
