import { Button } from '@mantine/core';
import { answerOf, api, asMyself } from '../../api/client';
import { useActing } from '../../frame/acting';
import { useGo } from '../../frame/link';
import { nameOf } from '../../frame/organisations';
import { Chip } from '../../parts/chip';
import { countryName, countryOptions } from '../../parts/countries';
import { DataTable, type Column } from '../../parts/data-table';
import { EmptyState } from '../../parts/empty-state';
import { FilterBar, useFilters } from '../../parts/filter-bar';
import { Initial } from '../../parts/initial';
import { PageHeader } from '../../parts/page-header';
import { useList } from '../../parts/use-list';
import { useWords } from '../../texts/use-words';
import { AreaTabs } from './area-tabs';
import { KINDS, type Organisation } from './directory';
import css from './contacts.module.css';

/** The institutions of the directory, closed ones included where they are asked for. */
export function OrganisationsPage() {
  const t = useWords('people');
  const go = useGo();
  const { administrator } = useActing();
  const [{ name, country, partner, kind, status }, change] = useFilters();
  const list = useList<Organisation>({
    queryKey: ['organisations', 'list', name, country, partner, kind, status],
    rowKey: ({ id }) => id,
    page: async (after, signal) => (await answerOf(api.GET('/api/contacts/organisations', { params: { query: { limit: 100, after, name, country, partner, kind: kind as 'museum' | undefined, status: status as 'active' | undefined } }, headers: asMyself, signal }))),
  });
  const columns: Column<Organisation>[] = [
    { key: 'name', title: t('organisation'), width: 'minmax(0, 2fr)', cell: (row) => <Named row={row} />, csv: nameOf },
    { key: 'kind', title: t('kind'), width: '150px', cell: ({ kind: one }) => t(`kind.${one}`), csv: ({ kind: one }) => one },
    { key: 'city', title: t('city'), width: 'minmax(0, 1fr)', cell: ({ city }) => city ?? <span className="dimmer">–</span>, csv: ({ city }) => city },
    { key: 'country', title: t('country'), width: 'minmax(0, 1fr)', desk: true, cell: ({ country: one }) => (one ? countryName(one) : <span className="dimmer">–</span>), csv: ({ country: one }) => one },
    { key: 'state', title: t('state'), width: '120px', cell: ({ status: one }) => (one === 'closed' ? <Chip tone="grey">{t('closed')}</Chip> : null), csv: ({ status: one }) => one },
  ];
  const isFiltered = [name, country, partner, kind, status].some(Boolean);
  return (
    <div className="read">
      <PageHeader title={t('tab.organisations')} lead={t('organisations.lead')} actions={administrator && <Button onClick={() => go('/administration/organisations/new')}>{t('organisation.register')}</Button>} />
      <AreaTabs />
      <FilterBar
        filters={[
          { name: 'name', label: t('organisations.search'), kind: 'text' },
          { name: 'country', label: t('country'), kind: 'choice', options: countryOptions(country) },
          { name: 'kind', label: t('kind'), kind: 'choice', options: KINDS.map((value) => ({ value, label: t(`kind.${value}`) })) },
          { name: 'status', label: t('state'), kind: 'choice', options: ['active', 'closed'].map((value) => ({ value, label: t(`status.${value}`) })) },
        ]}
      />
      <DataTable
        caption={t('tab.organisations')}
        columns={columns}
        list={list}
        to={({ id }) => `/people/organisations/${id}`}
        empty={
          <EmptyState icon="building" title={t(isFiltered ? 'organisations.none-so' : 'organisations.none')} hint={t('organisations.none.hint')}>
            {isFiltered && <Button onClick={() => change({ name: undefined, country: undefined, partner: undefined, kind: undefined, status: undefined })}>{t('show-all')}</Button>}
          </EmptyState>
        }
      />
    </div>
  );
}

const Named = ({ row }: { row: Organisation }) => (
  <span className={css.who}>
    <Initial name={nameOf(row)} id={row.id} size="sm" />
    <span>{nameOf(row)}</span>
  </span>
);
