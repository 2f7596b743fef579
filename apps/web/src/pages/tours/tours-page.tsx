import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../../api/client';
import { useActing } from '../../frame/acting';
import { useGo } from '../../frame/link';
import { useOrganisationName } from '../../frame/organisations';
import { StateChip } from '../../parts/chip';
import { DataTable, type Column } from '../../parts/data-table';
import { EmptyState } from '../../parts/empty-state';
import { FilterBar, useFilters } from '../../parts/filter-bar';
import { Initial } from '../../parts/initial';
import { PageHeader } from '../../parts/page-header';
import { useList, type Page } from '../../parts/use-list';
import { When } from '../../parts/when';
import { AreaTabs } from './area-tabs';
import { holdsWords, matchingPage } from './matching-page';
import type { TourListed } from './touring';
import css from './tours.module.css';

const STATES = ['planned', 'ended', 'recorded'] as const;
const PAGE = 100;

/** Every tour, under way or of the past, newest first. */
export function ToursPage() {
  const { t } = useTranslation('tours');
  const go = useGo();
  const us = useActing().organisation?.id ?? null;
  const list = useTours(us);
  const [{ words, state, whose, kind }] = useFilters();
  return (
    <div className="read">
      <PageHeader title={t('title')} lead={t('lead')} actions={<Button onClick={() => go('/tours/offers')}>{t('tours.plan')}</Button>} />
      <AreaTabs />
      <FilterBar
        filters={[
          { name: 'words', label: t('filter.words'), kind: 'text' },
          { name: 'state', label: t('filter.state'), kind: 'choice', options: STATES.map((value) => ({ value, label: t(`tours.state.${value}`) })) },
          { name: 'kind', label: t('filter.kind'), kind: 'choice', options: (['exhibition', 'performance', 'literary', 'audiovisual'] as const).map((value) => ({ value, label: t(`kind.${value}`) })) },
          ...(us ? [{ name: 'whose', label: t('filter.organiser'), kind: 'choice' as const, options: [{ value: 'ours', label: t('filter.ours') }] }] : []),
        ]}
      />
      <DataTable
        caption={t('title')}
        columns={useColumns()}
        list={list}
        to={({ id }) => `/tours/${id}`}
        comfortable
        empty={
          <EmptyState icon="tour" title={t(words || state || whose || kind ? 'tours.none-fits' : 'tours.none')} hint={t(words || state || whose || kind ? 'tours.none-fits.hint' : 'tours.none.hint')}>
            <Button onClick={() => go('/tours/offers')}>{t('tab.offers')}</Button>
          </EmptyState>
        }
      />
    </div>
  );
}

function useTours(us: string | null) {
  const [{ state, words, whose, kind }] = useFilters();
  const fits = (tour: TourListed) => (!words || holdsWords(tour.title, words)) && (whose !== 'ours' || tour.organiserId === us) && (!kind || tour.kind === kind);
  const read = async (after: string | undefined, signal: AbortSignal): Promise<Page<TourListed>> =>
    (await answerOf(api.GET('/api/touring/tours', { params: { query: { limit: PAGE, after, state: state as 'planned' | undefined } }, signal })));
  return useList<TourListed>({ queryKey: ['tours', 'list', state, words, whose, kind, us], page: (after, signal) => matchingPage((cursor) => read(cursor, signal), fits, after), rowKey: ({ id }) => id, everyMs: 60_000 });
}

function useColumns(): Column<TourListed>[] {
  const { t } = useTranslation('tours');
  return [
    { key: 'title', title: t('column.title'), width: 'minmax(0, 3fr)', cell: ({ title }) => <b className={css.cellTitle}>{title}</b>, csv: ({ title }) => title },
    { key: 'organiser', title: t('column.organiser'), width: 'minmax(0, 2fr)', cell: ({ organiserId }) => (organiserId ? <Organiser id={organiserId} /> : <span className="dimmer">–</span>), csv: ({ organiserId }) => organiserId },
    { key: 'kind', title: t('column.kind'), width: '112px', cell: ({ kind }) => (kind ? t(`kind.${kind}`) : '–'), csv: ({ kind }) => kind },
    { key: 'state', title: t('column.state'), width: '128px', cell: ({ state }) => <StateChip state={state} tone={state === 'planned' ? 'jade' : 'grey'} />, csv: ({ state }) => state },
    { key: 'since', title: t('column.since'), width: '112px', desk: true, numeric: true, cell: ({ createdAt }) => <When at={createdAt.slice(0, 10)} weekday={false} />, csv: ({ createdAt }) => createdAt },
  ];
}

export function Organiser({ id }: { id: string }) {
  const name = useOrganisationName(id);
  return (
    <span className={css.organiser}>
      <Initial name={name} id={id} size="sm" />
      <span>{name}</span>
    </span>
  );
}
