import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { answerOf, api, type ItemOf } from '../../api/client';
import { useActing } from '../../frame/acting';
import { useGo } from '../../frame/link';
import { nameOf, useOrganisation } from '../../frame/organisations';
import { StateChip, useStateWord } from '../../parts/chip';
import { DataTable, type Column } from '../../parts/data-table';
import { EmptyState } from '../../parts/empty-state';
import { FilterBar, useFilters } from '../../parts/filter-bar';
import { Initial } from '../../parts/initial';
import { PageHeader } from '../../parts/page-header';
import { useList } from '../../parts/use-list';
import { When } from '../../parts/when';
import { IN_NEGOTIATION } from './agreement';
import css from './agreements.module.css';

type Listed = ItemOf<'/api/coproduction/agreements'>;

const STATES = ['negotiating', 'text-agreed', 'signing', 'executed', 'declined', 'withdrawn', 'lapsed'];

/** Agreements in which one takes part; an administrator sees all of them. */
export function AgreementsPage() {
  const { t } = useTranslation('agreements');
  const { organisation } = useActing();
  const word = useStateWord();
  const go = useGo();
  const [{ status, stopId }, change] = useFilters();
  const list = useList<Listed>({
    queryKey: ['agreements', organisation?.id, status, stopId],
    rowKey: ({ id }) => id,
    everyMs: 20_000,
    page: async (after, signal) => (await answerOf(api.GET('/api/coproduction/agreements', { params: { query: { limit: 50, after, status: status as 'signing' | undefined, stopId } }, signal }))),
  });
  const other = (row: Listed) => (row.organiserId === organisation?.id ? { id: row.hostId, name: row.hostName } : { id: row.organiserId, name: row.organiserName });
  const isOurs = ({ organiserId, hostId }: Listed) => [organiserId, hostId].includes(organisation?.id ?? '');
  const columns: Column<Listed>[] = [
    { key: 'title', title: t('list.title'), width: 'minmax(0, 2fr)', cell: ({ title }) => title, csv: ({ title }) => title },
    { key: 'with', title: t('list.with'), width: 'minmax(0, 1.4fr)', cell: (row) => <Who {...(isOurs(row) ? other(row) : { id: row.organiserId, name: `${row.organiserName}, ${row.hostName}` })} />, csv: (row) => `${row.organiserName}; ${row.hostName}` },
    { key: 'role', title: t('list.role'), width: '100px', desk: true, cell: (row) => (isOurs(row) ? t(row.hostId === organisation?.id ? 'role.host' : 'role.organiser') : '–') },
    { key: 'state', title: t('list.state'), width: '140px', cell: ({ status: state }) => <StateChip state={state} />, csv: ({ status: state }) => word(state) },
    { key: 'sign-by', title: t('list.sign-by'), width: '150px', cell: ({ status: state, signBy }) => (IN_NEGOTIATION.includes(state) ? <When at={signBy} plain /> : <span className="dimmer">–</span>), csv: ({ signBy }) => signBy },
    { key: 'drafted', title: t('list.drafted'), width: '80px', desk: true, cell: ({ draftedAt }) => <When at={draftedAt.slice(0, 10)} weekday={false} />, csv: ({ draftedAt }) => draftedAt },
  ];
  const isFiltered = Boolean(status ?? stopId);
  return (
    <div className="read">
      <PageHeader title={t('title')} lead={t('lead')} />
      <FilterBar filters={[{ name: 'status', label: t('list.state'), kind: 'choice', options: STATES.map((state) => ({ value: state, label: word(state) })) }]} />
      <DataTable
        caption={t('title')}
        columns={columns}
        list={list}
        to={({ id }) => `/agreements/${id}`}
        comfortable
        empty={
          isFiltered ? (
            <EmptyState icon="search" title={t('list.none-so')} hint={t('list.none-so.hint')}>
              <Button onClick={() => change({ status: undefined, stopId: undefined })}>{t('list.show-all')}</Button>
            </EmptyState>
          ) : (
            <EmptyState icon="agree" title={t('list.none')} hint={t('list.none.hint')}>
              <Button onClick={() => go('/tours')}>{t('list.to-tours')}</Button>
            </EmptyState>
          )
        }
      />
    </div>
  );
}

/** As the reader's language has it, and until that is known as the text calls it. */
function Who({ id, name }: { id: string; name: string }) {
  const known = useOrganisation(id);
  const words = known && !name.includes(', ') ? nameOf(known) : name;
  return (
    <span className={css.who}>
      <Initial id={id} name={words} size="sm" />
      <span>{words}</span>
    </span>
  );
}
