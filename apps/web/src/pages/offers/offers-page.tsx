import { Button, SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../frame/acting';
import { useGo } from '../../frame/link';
import { nameOf } from '../../frame/organisations';
import { StateChip } from '../../parts/chip';
import { DataTable, type Column } from '../../parts/data-table';
import { EmptyState } from '../../parts/empty-state';
import { FilterBar, useFilters, type Filter } from '../../parts/filter-bar';
import { Money } from '../../parts/money';
import { PageHeader } from '../../parts/page-header';
import { dayInWords } from '../../parts/reading';
import { AreaTabs } from '../tours/area-tabs';
import type { Offer } from '../tours/touring';
import { Organiser } from '../tours/tours-page';
import { useOrganisations } from '../tours/use-bench';
import { OffersMap } from './offers-map';
import { roleIn } from './offer-actions';
import { useOffers } from './use-offers';
import css from './offers.module.css';

const STATES = ['draft', 'submitted', 'changes-requested', 'published', 'closed', 'rejected', 'withdrawn'] as const;
const KINDS = ['exhibition', 'performance', 'literary', 'audiovisual'] as const;

/** What may go on the road: all that is published, and one's own in whatever state. */
export function OffersPage() {
  const { t } = useTranslation('offers');
  const go = useGo();
  const { organisation, powers } = useActing();
  const us = organisation?.id ?? null;
  const list = useOffers(us);
  const [{ view, ...filters }, change] = useFilters();
  const may = powers.includes('manage-tours');
  const filtered = Object.values(filters).some(Boolean);
  const create = organisation !== null && (
    <Button variant="filled" disabled={!may} title={may ? undefined : t('because.no-power')} onClick={() => go('/tours/offers/new')}>
      {t('draft')}
    </Button>
  );
  const empty = <EmptyState icon="tour" title={t(filtered ? 'none-fits' : 'none')} hint={t(filtered ? 'none-fits.hint' : 'none.hint')} />;
  return (
    <div className="read">
      <PageHeader title={t('title')} lead={t('lead')} actions={create} />
      <AreaTabs>
        <SegmentedControl size="xs" value={view === 'map' ? 'map' : 'list'} onChange={(value) => change({ view: value === 'map' ? 'map' : undefined })} data={[{ value: 'list', label: t('view.list') }, { value: 'map', label: t('view.map') }]} aria-label={t('view')} />
      </AreaTabs>
      <FilterBar filters={useFilterList(list.rows, us)} />
      {view === 'map' && <OffersMap offers={list.rows} chosen={filters.organiser ?? null} choose={(organiser) => change({ organiser: organiser === filters.organiser ? undefined : organiser })} />}
      <DataTable caption={t('title')} columns={useColumns(us, powers)} list={list} to={({ id }) => `/tours/offers/${id}`} comfortable empty={empty} />
    </div>
  );
}

/** Organisers are chosen among those whose offers are in sight, and the one that the address names. */
function useFilterList(rows: readonly Offer[], us: string | null): Filter[] {
  const { t } = useTranslation('offers');
  const [{ organiser }] = useFilters();
  const ids = rows.map(({ organiserId }) => organiserId);
  const known = useOrganisations(organiser && organiser !== 'ours' ? [...ids, organiser] : ids);
  const organisers = [...known.values()].map((one) => ({ value: one.id, label: nameOf(one) })).toSorted((left, right) => left.label.localeCompare(right.label));
  return [
    { name: 'words', label: t('filter.words'), kind: 'text' },
    { name: 'state', label: t('filter.state'), kind: 'choice', options: STATES.map((value) => ({ value, label: t(`state.${value}`) })) },
    { name: 'kind', label: t('filter.kind'), kind: 'choice', options: KINDS.map((value) => ({ value, label: t(`kind.${value}`, { ns: 'tours' }) })) },
    { name: 'organiser', label: t('filter.organiser'), kind: 'choice', options: [...(us ? [{ value: 'ours', label: t('filter.ours') }] : []), ...organisers] },
    { name: 'fee', label: t('filter.fee'), kind: 'choice', options: [{ value: 'free', label: t('filter.free') }, { value: 'paid', label: t('filter.paid') }] },
    { name: 'from', label: t('filter.from'), kind: 'day' },
    { name: 'until', label: t('filter.until'), kind: 'day' },
  ];
}

function useColumns(us: string | null, powers: readonly string[]): Column<Offer>[] {
  const { t } = useTranslation('offers');
  const day = (value: string) => dayInWords(value, { weekday: false });
  const turn = (offer: Offer) => (offer.state === 'submitted' ? (roleIn(offer, { organisationId: us, powers }) === 'editor' ? 'us' : 'them') : offer.organiserId === us ? 'us' : 'them');
  return [
    { key: 'title', title: t('column.title'), width: 'minmax(0, 3fr)', cell: ({ title, kind }) => <span className={css.title}><b>{title}</b><small>{t(`kind.${kind}`, { ns: 'tours' })}</small></span>, csv: ({ title }) => title },
    { key: 'organiser', title: t('column.organiser'), width: 'minmax(0, 2fr)', cell: ({ organiserId }) => <Organiser id={organiserId} />, csv: ({ organiserId }) => organiserId },
    { key: 'available', title: t('column.available'), width: '176px', desk: true, cell: ({ availableFrom, availableTo }) => <span className="num">{availableTo ? `${day(availableFrom)} – ${day(availableTo)}` : t('from', { day: day(availableFrom) })}</span>, csv: ({ availableFrom }) => availableFrom },
    { key: 'weeks', title: t('column.weeks'), width: '80px', numeric: true, desk: true, cell: ({ minWeeks, maxWeeks }) => `${minWeeks}–${maxWeeks}`, csv: ({ minWeeks, maxWeeks }) => `${minWeeks}-${maxWeeks}` },
    { key: 'fee', title: t('column.fee'), width: '120px', numeric: true, cell: ({ fee }) => (fee ? <Money amount={fee.base} /> : t('free')), csv: ({ fee }) => fee?.base.minor ?? 0 },
    { key: 'state', title: t('column.state'), width: '136px', cell: (offer) => <StateChip state={offer.state} mustAct={turn(offer)} />, csv: ({ state }) => state },
  ];
}
