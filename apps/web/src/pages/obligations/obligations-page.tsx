import { answerOf, api } from '../../api/client';
import { useActing } from '../../frame/acting';
import { Link } from '../../frame/link';
import { StateChip, useStateWord } from '../../parts/chip';
import { DataTable, type Column } from '../../parts/data-table';
import { EmptyState } from '../../parts/empty-state';
import { FilterBar, useFilters } from '../../parts/filter-bar';
import { PageHeader } from '../../parts/page-header';
import { useList } from '../../parts/use-list';
import { When } from '../../parts/when';
import { useWords } from '../../texts/use-words';
import { MonthOfObligations } from './month-of-obligations';
import type { Owed } from './owed';

const STATES = ['pending', 'due', 'breached', 'met', 'waived'] as const;

/** What is owed by which day, as a list or as a month. */
export function ObligationsPage() {
  const t = useWords('obligations');
  const word = useStateWord();
  const { organisation } = useActing();
  const [{ state, whose, view }] = useFilters();
  const party = whose === 'ours' ? organisation?.id : undefined;
  return (
    <div className="read">
      <PageHeader title={t('title')} lead={t('lead')} actions={<Link to="/productions">{t('productions')}</Link>} />
      <FilterBar
        filters={[
          { name: 'view', label: t('list'), kind: 'choice', none: t('list'), options: [{ value: 'calendar', label: t('calendar') }] },
          { name: 'state', label: t('state'), kind: 'choice', options: STATES.map((value) => ({ value, label: word(value) })) },
          { name: 'whose', label: t('who'), kind: 'choice', options: [{ value: 'ours', label: t('ours') }] },
        ]}
      />
      {view === 'calendar' ? <MonthOfObligations party={party} state={state} /> : <ListOfObligations party={party} state={state} />}
    </div>
  );
}

function ListOfObligations({ party, state }: { party: string | undefined; state: string | undefined }) {
  const t = useWords('obligations');
  const { organisation } = useActing();
  const list = useList<Owed>({
    queryKey: ['obligations', organisation?.id, party, state],
    rowKey: ({ id }) => id,
    page: async (after, signal) => answerOf(api.GET('/api/coproduction/obligations', { params: { query: { limit: 50, after, party, state: state as 'due' | undefined } }, signal })),
  });
  const columns: Column<Owed>[] = [
    { key: 'day', title: t('day'), width: '132px', cell: ({ dueOn }) => <When at={dueOn} weekday={false} />, csv: ({ dueOn }) => dueOn },
    { key: 'what', title: t('what'), width: 'minmax(0, 2fr)', cell: ({ matter, key }) => <>{t(`matter.${matter}`)} <span className="small dim">{key}</span></>, csv: ({ key }) => key },
    { key: 'who', title: t('who'), width: 'minmax(0, 1fr)', cell: ({ partyName }) => partyName, csv: ({ partyName }) => partyName },
    { key: 'production', title: t('production'), width: 'minmax(0, 2fr)', desk: true, cell: ({ title }) => title, csv: ({ title }) => title },
    { key: 'state', title: t('state'), width: '140px', cell: (row) => <StateChip state={row.state} tone={toneOf(row.state)} />, csv: (row) => row.state },
  ];
  return <DataTable caption={t('title')} columns={columns} list={list} to={({ productionId }) => `/productions/${productionId}`} empty={<EmptyState icon="check" title={t('none')} hint={t('none.hint')} />} />;
}

const toneOf = (state: string) => (state === 'met' ? 'jade' : state === 'breached' ? 'madder' : state === 'due' ? 'us' : 'grey');
