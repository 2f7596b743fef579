import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@mantine/core';
import { DataTable } from '../../parts/data-table';
import { EmptyState } from '../../parts/empty-state';
import { useFilters } from '../../parts/filter-bar';
import { numberInWords } from '../../parts/reading';
import { useList } from '../../parts/use-list';
import { BehindChips } from './behind-chips';
import { DashboardPage } from './dashboard-page';
import { Exports } from './exports';
import { STEPS_KEY } from './figures';
import { storyPath } from './filters';
import { BEHIND, type Instance, instancePage } from './instances';
import { useInstanceColumns } from './instance-columns';

const PAGE = 100;

/** The list behind every number: what is counted, with the number's own filters in the address. */
export function InstancesPage() {
  const { t } = useTranslation('dashboards');
  const [search, change] = useFilters();
  const counted = useRef<number | null>(null);
  const key = ['dashboard-instances', search] as const;
  const list = useList<Instance>({
    queryKey: key,
    rowKey: ({ workflow, id }) => `${workflow} ${id}`,
    page: async (after, signal) => {
      const answer = await instancePage(search, PAGE, after, signal);
      if (after === undefined) counted.current = answer.count;
      return answer;
    },
  });
  // News changes this number only; the rows stay until they are asked for.
  const now = useQuery({ queryKey: [STEPS_KEY, 'count', search], queryFn: ({ signal }) => instancePage(search, 1, undefined, signal), placeholderData: keepPreviousData });
  const fresh = list.isPending || counted.current === null || now.isPlaceholderData ? 0 : Math.max(0, (now.data?.count ?? 0) - counted.current);
  const columns = useInstanceColumns(Boolean(search.log));
  const set = BEHIND.filter((name) => search[name]);
  const count = now.data?.count;
  return (
    <DashboardPage title={count === undefined ? t('page.instances') : t('instances.title', { count, number: numberInWords(count) })} lead={set.length > 0 ? <BehindChips /> : t('instances.lead')} actions={<Exports />}>
      <DataTable
        key={JSON.stringify(search)}
        caption={t('page.instances')}
        columns={columns}
        list={{ ...list, fresh }}
        to={search.log ? undefined : ({ workflow, id }) => storyPath(workflow, id)}
        empty={
          <EmptyState icon="info" title={t('instances.empty')} hint={t('empty.hint')}>
            {set.length > 0 && <Button onClick={() => change(Object.fromEntries(set.map((name) => [name, undefined])))}>{t('instances.all')}</Button>}
          </EmptyState>
        }
      />
    </DashboardPage>
  );
}
