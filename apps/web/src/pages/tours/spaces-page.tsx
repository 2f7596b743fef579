import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../../api/client';
import { useActing } from '../../frame/acting';
import { useGo } from '../../frame/link';
import { DataTable, type Column } from '../../parts/data-table';
import { EmptyState } from '../../parts/empty-state';
import { FilterBar, useFilters } from '../../parts/filter-bar';
import { PageHeader } from '../../parts/page-header';
import { cityOf, numberInWords } from '../../parts/reading';
import { useList } from '../../parts/use-list';
import { When } from '../../parts/when';
import { AreaTabs } from './area-tabs';
import { holdsWords, matchingPage } from './matching-page';
import type { Space } from './touring';
import { Organiser } from './tours-page';
import css from './tours.module.css';

const PAGE = 100;

/** One's own spaces, or all that are in the directory; measures are shown to whom they concern. */
export function SpacesPage() {
  const { t } = useTranslation('tours');
  const go = useGo();
  const { organisation, powers } = useActing();
  const [{ whose, words }] = useFilters();
  const all = whose === 'all';
  const may = powers.some((power) => power === 'manage-tours' || power === 'administer-organisation');
  const list = useSpaces(all ? undefined : organisation?.id, words);
  const register = (
    <Button variant="filled" disabled={!may} title={may ? undefined : t('because.no-power')} onClick={() => go('/tours/spaces/new')}>
      {t('spaces.register')}
    </Button>
  );
  return (
    <div className="read">
      <PageHeader title={t('spaces')} lead={t('spaces.lead')} actions={register} />
      <AreaTabs />
      <FilterBar
        filters={[
          { name: 'words', label: t('filter.space'), kind: 'text' },
          { name: 'whose', label: t('filter.whose'), kind: 'choice', options: [{ value: 'all', label: t('filter.everybody') }] },
        ]}
      />
      <DataTable caption={t('spaces')} columns={useColumns(all)} list={list} to={({ id }) => `/tours/spaces/${id}`} comfortable empty={<EmptyState icon="building" title={t(words ? 'spaces.none-fits' : 'spaces.none')} hint={t('spaces.none.hint')} />} />
    </div>
  );
}

function useSpaces(organisationId: string | undefined, words = '') {
  const read = async (after: string | undefined, signal: AbortSignal) => (await answerOf(api.GET('/api/touring/spaces', { params: { query: { organisationId, limit: PAGE, after } }, signal })));
  return useList<Space>({ queryKey: ['spaces', organisationId, words], page: (after, signal) => matchingPage((cursor) => read(cursor, signal), ({ name }) => holdsWords(name, words), after), rowKey: ({ id }) => id });
}

function useColumns(all: boolean): Column<Space>[] {
  const { t } = useTranslation('tours');
  const size = (key: 'need.floor-area-m2.value' | 'need.clear-height-cm.value', value: number | null | undefined) => (value == null ? <span className="dimmer">–</span> : t(key, { amount: numberInWords(value) }));
  return [
    { key: 'name', title: t('space.name'), width: 'minmax(0, 2fr)', cell: ({ name }) => <b className={css.cellTitle}>{name}</b>, csv: ({ name }) => name },
    ...(all ? [{ key: 'host', title: t('space.host'), width: 'minmax(0, 2fr)', cell: ({ organisationId }: Space) => <Organiser id={organisationId} /> }] : []),
    { key: 'zone', title: t('space.zone'), width: '128px', desk: true, cell: ({ zone }) => cityOf(zone), csv: ({ zone }) => zone },
    { key: 'area', title: t('need.floor-area-m2'), width: '112px', numeric: true, cell: ({ floorAreaM2 }) => size('need.floor-area-m2.value', floorAreaM2), csv: ({ floorAreaM2 }) => floorAreaM2 ?? null },
    { key: 'height', title: t('need.clear-height-cm'), width: '112px', desk: true, numeric: true, cell: ({ clearHeightCm }) => size('need.clear-height-cm.value', clearHeightCm), csv: ({ clearHeightCm }) => clearHeightCm ?? null },
    { key: 'security', title: t('need.security-level'), width: '112px', cell: ({ securityLevel }) => (securityLevel ? t(`security.${securityLevel}`) : <span className="dimmer">–</span>), csv: ({ securityLevel }) => securityLevel ?? null },
    { key: 'report', title: t('space.report'), width: '128px', desk: true, numeric: true, cell: ({ reportDate }) => (reportDate ? <When at={reportDate} weekday={false} /> : <span className="dimmer">–</span>), csv: ({ reportDate }) => reportDate ?? null },
  ];
}
