import { useMediaQuery } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { nameOf } from '../../frame/organisations';
import { WorldMap, type MapLeg, type MapPlace } from '../../parts/world-map';
import type { NumberedStop } from './itinerary';
import type { Bench } from './use-bench';
import { useStopWord } from './stop-word';
import css from './tours.module.css';

const DEGREE = 1_000_000;
const KINDS: Readonly<Record<string, MapPlace['kind']>> = { confirmed: 'signed', concluded: 'signed', reserved: 'unsigned' };
const HOME = 'home';

/** The way of the set: stops by number, legs as it travels, the one that can't be kept in red. */
export function TourMap({ bench }: { bench: Bench }) {
  const { t } = useTranslation('tours');
  const word = useStopWord();
  // On a phone there is room for names alone.
  const narrow = useMediaQuery('(max-width: 760px)', false, { getInitialValueInEffect: false });
  const { order, organisations, tour, selected, select, placeOf, collisions } = bench;
  const main = order.filter(({ rivalOf }) => rivalOf === null);
  const short = (id: string) => collisions.find(({ after }) => after.id === id)?.shortDays;
  const stops = order.flatMap((one) => placed(one, bench, narrow ? null : (stop) => (short(stop.id) === undefined ? word(stop) : t('map.short', { count: short(stop.id) }))));
  // Several stops of one host stand in one place: the one in the order of travel is drawn for all of them.
  const hostOf = (id: string) => order.find(({ stop }) => stop.id === id)?.stop.hostId;
  const sorted = stops.toSorted((left, right) => Number(left.kind === 'rival') - Number(right.kind === 'rival'));
  const shown = sorted.filter(({ id }, index) => sorted.findIndex((one) => hostOf(one.id) === hostOf(id)) === index || main.some(({ stop }) => stop.id === id));
  const chosen = shown.find(({ id }) => id === selected?.stop.id) ?? shown.find(({ id }) => hostOf(id) === selected?.stop.hostId);
  const home = organisations.get(tour.organiserId ?? '');
  const places: MapPlace[] = home?.latitudeMicrodegrees == null || home.longitudeMicrodegrees == null ? shown : [{ id: HOME, longitude: home.longitudeMicrodegrees / DEGREE, latitude: home.latitudeMicrodegrees / DEGREE, label: narrow ? (home.city ?? nameOf(home)) : t('map.home', { place: home.city ?? nameOf(home) }) }, ...shown];
  const legs = [HOME, ...main.map(({ stop }) => stop.id)].slice(0, -1).map((from, index): MapLeg => {
    const { stop } = main[index]!;
    const bad = collisions.find(({ before, after }) => before.id === from && after.id === stop.id);
    return { from, to: stop.id, broken: bad !== undefined };
  });
  const back: MapLeg[] = main.length > 0 ? [{ from: main.at(-1)!.stop.id, to: HOME, mode: 'air', width: 1.25 }] : [];
  const way = main.map(({ mark, stop }) => `${mark} ${placeOf(stop)}`).join(', ');
  return (
    <>
      <WorldMap title={main.length > 0 ? t('map.title', { way }) : t('map.empty')} places={places} legs={[...legs, ...back]} height={narrow ? 200 : 300} selected={chosen?.id ?? null} onSelect={(id) => id !== HOME && select(id)} />
      <p className={css.mapLegend}>
        <Key title={t('map.leg')} />
        <Key title={t('map.back')} dash="12 3 2 3" />
        <span className={`desk ${css.turnaround}`}>{t('map.turnaround', { count: bench.turnaroundDays })}</span>
      </p>
    </>
  );
}

function placed({ stop, mark, rivalOf }: NumberedStop, { organisations, placeOf, selected }: Bench, word: ((stop: NumberedStop['stop']) => string) | null): MapPlace[] {
  const host = organisations.get(stop.hostId);
  if (host?.latitudeMicrodegrees == null || host.longitudeMicrodegrees == null) return [];
  const kind = rivalOf !== null ? 'rival' : (KINDS[stop.state] ?? 'hold');
  const label = word !== null && (stop.id === selected?.stop.id || kind !== 'signed') ? `${placeOf(stop)}, ${word(stop).toLocaleLowerCase()}` : placeOf(stop);
  return [{ id: stop.id, mark, label, kind, longitude: host.longitudeMicrodegrees / DEGREE, latitude: host.latitudeMicrodegrees / DEGREE }];
}

const Key = ({ title, dash }: { title: string; dash?: string }) => (
  <span>
    <svg width="34" height="8" aria-hidden="true">
      <line x1="1" x2="33" y1="4" y2="4" stroke="currentColor" strokeWidth="1.75" strokeDasharray={dash} />
    </svg>
    {title}
  </span>
);
