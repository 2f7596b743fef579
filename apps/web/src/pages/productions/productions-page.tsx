import { Button } from '@mantine/core';
import { answerOf, api } from '../../api/client';
import { useActing } from '../../frame/acting';
import { Link, useGo } from '../../frame/link';
import { StateChip, useStateWord } from '../../parts/chip';
import { DataTable, type Column } from '../../parts/data-table';
import { EmptyState } from '../../parts/empty-state';
import { FilterBar, useFilters } from '../../parts/filter-bar';
import { PageHeader } from '../../parts/page-header';
import { useList } from '../../parts/use-list';
import { When } from '../../parts/when';
import { useWords } from '../../texts/use-words';
import { KINDS, type Listed } from './production';

const STATES = ['drafting', 'negotiating', 'deadlock', 'text-agreed', 'signing', 'executed', 'in-force', 'suspended', 'lapsed', 'withdrawn', 'abandoned', 'terminated', 'expired', 'completed'];

/** Productions at whose table one sits. */
export function ProductionsPage() {
  const t = useWords('productions');
  const ofObligations = useWords('obligations');
  const { organisation, powers } = useActing();
  const word = useStateWord();
  const go = useGo();
  const [{ status, kind }, change] = useFilters();
  const list = useList<Listed>({
    queryKey: ['productions', organisation?.id, status, kind],
    rowKey: ({ id }) => id,
    everyMs: 20_000,
    page: async (after, signal) => answerOf(api.GET('/api/coproduction/productions', { params: { query: { limit: 50, after, status: status as 'signing' | undefined, kind: kind as 'film' | undefined } }, signal })),
  });
  const columns: Column<Listed>[] = [
    { key: 'title', title: t('list.title'), width: 'minmax(0, 2fr)', cell: ({ title }) => title, csv: ({ title }) => title },
    { key: 'kind', title: t('list.kind'), width: '140px', desk: true, cell: (row) => t(`kind.${row.kind}`), csv: (row) => row.kind },
    { key: 'parties', title: t('list.parties'), width: 'minmax(0, 2fr)', desk: true, cell: ({ parties }) => namesOf(parties), csv: ({ parties }) => namesOf(parties) },
    { key: 'agreed', title: t('list.agreed'), width: '120px', desk: true, numeric: true, cell: ({ agreed, clauses }) => t('list.of', { agreed, clauses }), csv: ({ agreed }) => agreed },
    { key: 'state', title: t('list.state'), width: '150px', cell: (row) => <StateChip state={row.status} />, csv: (row) => row.status },
    { key: 'created', title: t('list.created'), width: '120px', desk: true, cell: ({ createdAt }) => <When at={createdAt.slice(0, 10)} weekday={false} />, csv: ({ createdAt }) => createdAt },
  ];
  const mayBegin = powers.includes('negotiate');
  return (
    <div className="read">
      <PageHeader title={t('title')} lead={t('lead')} actions={<><Link to="/obligations">{ofObligations('title')}</Link> {mayBegin && <Button component={Link} to="/productions/new" variant="filled">{t('begin')}</Button>}</>} />
      <FilterBar
        filters={[
          { name: 'status', label: t('list.state'), kind: 'choice', options: STATES.map((state) => ({ value: state, label: word(state) })) },
          { name: 'kind', label: t('list.kind'), kind: 'choice', options: KINDS.map((one) => ({ value: one, label: t(`kind.${one}`) })) },
        ]}
      />
      <DataTable
        caption={t('title')}
        columns={columns}
        list={list}
        to={({ id }) => `/productions/${id}`}
        comfortable
        empty={
          status || kind ? (
            <EmptyState icon="search" title={t('list.none-so')} hint={t('list.none-so.hint')}>
              <Button onClick={() => change({ status: undefined, kind: undefined })}>{t('list.show-all')}</Button>
            </EmptyState>
          ) : (
            <EmptyState icon="agree" title={t('list.none')} hint={t('list.none.hint')}>
              {mayBegin && <Button onClick={() => go('/productions/new')}>{t('begin')}</Button>}
            </EmptyState>
          )
        }
      />
    </div>
  );
}

const namesOf = (parties: Listed['parties']): string => parties.filter(({ standing }) => standing !== 'declined').map(({ name }) => name).join(', ');
