import { answerOf, api, asMyself, commandHeaders, type ItemOf } from '../../api/client';
import { useMe } from '../../frame/session';
import { DataTable, type Column } from '../../parts/data-table';
import { EmptyState } from '../../parts/empty-state';
import { FilterBar, useFilters } from '../../parts/filter-bar';
import { useList } from '../../parts/use-list';
import { When } from '../../parts/when';
import { useWords } from '../../texts/use-words';
import { RowAction } from '../contacts/row-action';
import { Administration } from './administration-tabs';

type Account = ItemOf<'/api/contacts/accounts'>;

/** Which accounts are whose: to unlink one that is lost or stolen. */
export function AccountsPage() {
  const t = useWords('administration');
  const me = useMe();
  const [{ personRef }] = useFilters();
  const list = useList<Account>({
    queryKey: ['accounts', personRef],
    rowKey: ({ id }) => id,
    page: async (after, signal) => (await answerOf(api.GET('/api/contacts/accounts', { params: { query: { limit: 100, after, personRef: personRef || undefined } }, headers: asMyself, signal }))),
  });
  const columns: Column<Account>[] = [
    { key: 'person', title: t('person'), width: '330px', cell: ({ personRef: ref }) => <><code>{ref}</code>{ref === me.id && ` · ${t('you')}`}</>, csv: ({ personRef: ref }) => ref },
    { key: 'issuer', title: t('issuer'), width: 'minmax(0, 1fr)', cell: ({ issuer }) => issuer, csv: ({ issuer }) => issuer },
    { key: 'linked', title: t('linked'), width: '190px', cell: ({ linkedAt }) => <When at={linkedAt} plain />, csv: ({ linkedAt }) => linkedAt },
    {
      key: 'do', title: t('do'), width: '100px',
      cell: ({ id, personRef: ref }) => <RowAction of={ref.slice(0, 8)} changes={[['accounts']]} action={{ name: 'unlink', label: t('unlink'), danger: true, ask: { text: t(ref === me.id ? 'unlink.own' : 'unlink.ask') }, done: t('done.unlinked'), send: (_, meta) => answerOf(api.POST('/api/contacts/accounts/{id}/unlink', { params: { path: { id } }, headers: { ...commandHeaders(meta), ...asMyself } })) }} />,
    },
  ];
  return (
    <Administration name="accounts">
      <FilterBar filters={[{ name: 'personRef', label: t('person.whole'), kind: 'text' }]} />
      <DataTable caption={t('tab.accounts')} columns={columns} list={list} comfortable empty={<EmptyState icon="user" title={t('accounts.none')} hint={t('accounts.none.hint')} />} />
    </Administration>
  );
}
