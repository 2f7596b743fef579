import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';
import { useActing } from '../../frame/acting';
import { useMe } from '../../frame/session';
import { StateChip, useStateWord } from '../../parts/chip';
import { DataTable, type Column } from '../../parts/data-table';
import { EmptyState } from '../../parts/empty-state';
import { FilterBar, useFilters } from '../../parts/filter-bar';
import { PageHeader } from '../../parts/page-header';
import { useList } from '../../parts/use-list';
import { When } from '../../parts/when';
import { useWords } from '../../texts/use-words';
import { AreaTabs } from './area-tabs';
import { officesQuery, partnerName, partnersQuery, shortRef, type DesignationListed } from './directory';

const STATES = ['submitted', 'verifying', 'returned', 'confirmed', 'active', 'suspended', 'rejected', 'cancelled', 'ended'];

/** What waits for verification, who is in office, who was: for an authority those of its partner, for administrators all. */
export function DesignationsPage() {
  const t = useWords('people');
  const word = useStateWord();
  const me = useMe();
  const { organisation } = useActing();
  const [{ status }] = useFilters();
  const offices = useQuery(officesQuery()).data ?? [];
  const partners = useQuery(partnersQuery).data ?? [];
  const list = useList<DesignationListed>({
    queryKey: ['designations', 'list', organisation?.id, status],
    rowKey: ({ id }) => id,
    everyMs: 30_000,
    page: async (after, signal) => (await answerOf(api.GET('/api/contacts/designations', { params: { query: { limit: 100, after, status: status as 'active' | undefined } }, signal }))),
  });
  const partnerOf = ({ officeId }: DesignationListed) => {
    const office = offices.find(({ id }) => id === officeId);
    const partner = partners.find(({ code }) => code === office?.partner);
    return partner ? [partnerName(partner), office?.theme].filter(Boolean).join(', ') : '…';
  };
  const columns: Column<DesignationListed>[] = [
    { key: 'partner', title: t('office'), width: 'minmax(0, 1.4fr)', cell: partnerOf, csv: partnerOf },
    { key: 'seat', title: t('seat'), width: 'minmax(0, 1fr)', cell: ({ rank }) => t(rank === 0 ? 'rank.principal' : 'rank.alternate', { rank }), csv: ({ rank }) => rank },
    { key: 'person', title: t('mandates.person'), width: '110px', cell: ({ personRef }) => (personRef === me.id ? t('you') : <code>{shortRef(personRef)}</code>) },
    { key: 'state', title: t('state'), width: '150px', cell: ({ status: one }) => <StateChip state={one} />, csv: ({ status: one }) => word(one) },
    { key: 'from', title: t('from'), width: '130px', desk: true, cell: ({ validFrom }) => <When at={validFrom.slice(0, 10)} weekday={false} />, csv: ({ validFrom }) => validFrom },
    { key: 'submitted', title: t('submitted'), width: '130px', desk: true, cell: ({ submittedAt }) => <When at={submittedAt.slice(0, 10)} weekday={false} />, csv: ({ submittedAt }) => submittedAt },
  ];
  return (
    <div className="read">
      <PageHeader title={t('tab.designations')} lead={t('designations.lead')} />
      <AreaTabs />
      <FilterBar filters={[{ name: 'status', label: t('state'), kind: 'choice', options: STATES.map((value) => ({ value, label: word(value) })) }]} />
      <DataTable caption={t('tab.designations')} columns={columns} list={list} to={({ id }) => `/people/designations/${id}`} comfortable empty={<EmptyState icon="people" title={t('designations.none')} hint={t('designations.none.hint')} />} />
    </div>
  );
}
