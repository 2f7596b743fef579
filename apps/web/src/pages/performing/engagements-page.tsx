import { Button } from '@mantine/core';
import { useState } from 'react';
import { answerOf, api } from '../../api/client';
import { useActing } from '../../frame/acting';
import { Chip } from '../../parts/chip';
import { DataTable, type Column } from '../../parts/data-table';
import { EmptyState } from '../../parts/empty-state';
import { PageHeader } from '../../parts/page-header';
import { useList } from '../../parts/use-list';
import { When } from '../../parts/when';
import { useWords } from '../../texts/use-words';
import { AreaTabs } from '../tours/area-tabs';
import { EnquiryForm } from './enquiry-form';
import { type EngagementListed, toneOf } from './performing';

/** Every engagement of whom one acts for, the newest first. */
export function EngagementsPage() {
  const t = useWords('performing');
  const { organisation, powers } = useActing();
  const [asking, ask] = useState(false);
  const list = useList<EngagementListed>({
    queryKey: ['engagements'],
    page: (after, signal) => answerOf(api.GET('/api/touring/engagements', { params: { query: { limit: 100, after } }, signal })),
    rowKey: ({ id }) => id,
  });
  const columns: Column<EngagementListed>[] = [
    { key: 'title', title: t('column.title'), width: 'minmax(0, 3fr)', cell: ({ title, company }) => <><b>{title}</b> <span className="dim">{company}</span></>, csv: ({ title }) => title },
    { key: 'state', title: t('column.state'), width: '208px', cell: ({ state }) => <Chip tone={toneOf(state)}>{t(`state.${state}`)}</Chip>, csv: ({ state }) => state },
    { key: 'stage', title: t('column.stage'), width: 'minmax(0, 1fr)', desk: true, cell: ({ spaceName }) => spaceName, csv: ({ spaceName }) => spaceName },
    { key: 'day', title: t('column.day'), width: '144px', numeric: true, cell: ({ firstDay }) => <When at={firstDay} weekday={false} />, csv: ({ firstDay }) => firstDay },
    { key: 'shows', title: t('column.shows'), width: '96px', numeric: true, desk: true, cell: ({ shows, showsPlayed }) => `${showsPlayed}/${shows.length}`, csv: ({ shows }) => shows.length },
  ];
  return (
    <div className="read">
      <PageHeader title={t('title')} lead={t('lead')} />
      <AreaTabs>{organisation !== null && powers.includes('manage-tours') && <Button variant="filled" onClick={() => ask(true)}>{t('enquire')}</Button>}</AreaTabs>
      <DataTable caption={t('title')} columns={columns} list={list} to={({ id }) => `/tours/engagements/${id}`} comfortable empty={<EmptyState icon="tour" title={t('none')} hint={t('none.hint')} />} />
      {asking && <EnquiryForm close={() => ask(false)} />}
    </div>
  );
}
