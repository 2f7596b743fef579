import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answerOf, api, commandHeaders } from '../../api/client';
import { useActing } from '../../frame/acting';
import { useOrganisationName } from '../../frame/organisations';
import { say } from '../../frame/toasts';
import { ActionBar, opensForm, type ObjectAction } from '../../parts/action-bar';
import { Chip, StateChip } from '../../parts/chip';
import { useFilters } from '../../parts/filter-bar';
import { LifecycleTrack } from '../../parts/lifecycle-track';
import { ObjectHeader } from '../../parts/object-header';
import { dayInWords } from '../../parts/reading';
import { ExportMenu } from './paper/export-menu';
import { askOf, otherOf, type StopAsk } from './stop-asks';
import { spacesOfQuery, stopQuery, type Stop } from './touring';
import { phaseOf } from './tour-phase';
import { todayAt, type Bench } from './use-bench';
import css from './tours.module.css';

/** What the tour is, what it waits for, what can be done with the whole of it, how far it has come. */
export function TourHead({ bench }: { bench: Bench }) {
  const { t } = useTranslation('tours');
  const { tour, offer, collisions } = bench;
  const today = todayAt({ zone: tour.stops[0]?.zone ?? 'UTC' }, bench.now);
  const phase = phaseOf(tour, tour.stops, today);
  const due = (day: string | null, key: 'track.from' | 'track.until') => (day ? t(key, { day: dayInWords(day, { weekday: false }) }) : undefined);
  const track = [
    { state: 'offer', at: offer?.createdAt, label: t('track.offer') },
    { state: 'planned', at: tour.createdAt, label: t('track.booking') },
    { state: 'on-the-road', at: phase.now === 'on-the-road' ? phase.leaves : null, note: due(phase.leaves, 'track.from'), label: t('track.road') },
    { state: 'ended', note: due(phase.returns, 'track.until'), label: t('track.home') },
  ];
  const ask = useFirstAsk(bench);
  return (
    <ObjectHeader
      crumb={{ to: '/tours', label: t('title'), note: <Crumb bench={bench} /> }}
      title={tour.title}
      state={
        <>
          {collisions.length > 0 ? <Chip tone="madder">{t('collisions', { count: collisions.length })}</Chip> : <StateChip state={tour.state} tone={tour.state === 'planned' ? 'jade' : 'grey'} />}
        </>
      }
      must={ask}
      actions={<TourActions bench={bench} />}
      track={<LifecycleTrack steps={track} now={phase.now} mustAct={ask?.who === 'us' ? 'us' : 'them'} />}
    />
  );
}

function Crumb({ bench: { tour, offer } }: { bench: Bench }) {
  const { t } = useTranslation('tours');
  const organiser = useOrganisationName(tour.organiserId);
  return <>{[tour.kind && t(`kind.${tour.kind}`), organiser, offer && t('offer.weeks', { min: offer.minWeeks, max: offer.maxWeeks })].filter(Boolean).join(' · ')}</>;
}

const FIRST = { us: 0, them: 1, none: 2 } as const;

/** Of all stops, the one that has to be acted upon first; ours before theirs. */
function useFirstAsk({ order, sideOf, placeOf, tour }: Bench) {
  const { t } = useTranslation('tours');
  const asks = order.map(({ stop }) => ({ stop, ask: askOf(stop, sideOf(stop)) })).filter(({ ask }) => ask.who !== 'none');
  const [first] = asks.toSorted((left, right) => FIRST[left.ask.who] - FIRST[right.ask.who] || (left.ask.by ?? '9').localeCompare(right.ask.by ?? '9'));
  // Only the stop in full says by when a challenge has to be answered.
  const detail = useQuery({ ...stopQuery(first?.stop.id ?? ''), enabled: first?.ask.what === 'answer' }).data;
  const name = useOrganisationName(first ? otherOf(first.stop, sideOf(first.stop), first.ask.what) : null);
  if (!first) return order.length === 0 || tour.state !== 'planned' ? null : ({ who: 'none', what: t('ask.tour-nothing') } as const);
  return mustOf(detail ? { stop: first.stop, ask: askOf(detail, sideOf(first.stop)) } : first, name, t('ask.at', { what: t(`ask.${first.ask.what}`), place: placeOf(first.stop) }), sideOf(first.stop) === 'organiser');
}

const mustOf = ({ stop, ask }: { stop: Stop; ask: StopAsk }, name: string, what: string, far: boolean) => ({ who: ask.who, name, what, by: ask.by, zone: far ? stop.zone : null });

function TourActions({ bench: { tour, order, sideOf } }: { bench: Bench }) {
  const { t } = useTranslation('tours');
  const { organisation, powers } = useActing();
  const [, change] = useFilters();
  const own = tour.organiserId === organisation?.id;
  const spaces = useQuery({ ...spacesOfQuery(organisation?.id ?? ''), enabled: organisation !== null && !own }).data ?? [];
  const isHost = order.some(({ stop }) => sideOf(stop) === 'host');
  const because = powers.includes('manage-tours') ? null : t('because.no-power');
  const share = () => void navigator.clipboard.writeText(location.href).then(() => say(t('shared')));
  const end: ObjectAction = {
    name: 'end-tour',
    label: t('do.end-tour'),
    danger: true,
    because,
    ask: { text: t('sure.end-tour') },
    done: t('done.end-tour'),
    send: (_, meta) => answerOf(api.POST('/api/touring/tours/{id}/end', { params: { path: { id: tour.id } }, headers: commandHeaders(meta) })),
  };
  const hold: ObjectAction = { name: 'place-hold', label: t('do.hold'), primary: !isHost && spaces.length > 0, because, ...opensForm(() => change({ hold: 'new', from: undefined, shift: undefined })) };
  const shown = tour.state !== 'planned' ? [] : own ? [end] : organisation ? [hold] : [];
  return (
    <div className={css.headActs}>
      <ExportMenu tourId={tour.id} />
      <Button onClick={share}>{t('share')}</Button>
      <ActionBar actions={shown} version={tour.version} changes={[['tour', tour.id], ['tours']]} />
    </div>
  );
}
