import { useQuery } from '@tanstack/react-query';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useActing, useOwnZone } from '../../frame/acting';
import { Link, useGo } from '../../frame/link';
import { Bars } from '../../frame/page-shape';
import { EmptyState } from '../../parts/empty-state';
import { todayIn } from '../../parts/days';
import { Refusal } from '../../parts/refusal';
import { monthFrom, TimeLine, TimeLineLegend, type TimeLineRow } from '../../parts/time-line';
import { readStops, readTours, type Stop, type Tour } from './matters';
import { barOf, inLine, NextOf } from './tour-row';
import css from './home.module.css';

const SHOWN = 5;
const MONTHS = 13;

/** Tours in which one takes part, each as one small time line. */
export function MyTours() {
  const { t } = useTranslation('home');
  const go = useGo();
  const us = useActing().organisation?.id;
  const today = todayIn(useOwnZone());
  const tours = useQuery({ queryKey: ['tours', 'all'], queryFn: readTours });
  const stops = useQuery({ queryKey: ['stops', 'all', us], queryFn: () => (us ? readStops() : []) });
  const failed = tours.data && stops.data ? null : (tours.error ?? stops.error);
  if (failed) return <section className={css.tours}><h2>{t('tours')}</h2><Refusal error={failed} /></section>;
  if (!tours.data || !stops.data) return <section className={css.tours}><Bars rows={3} height={52} /></section>;
  const mine = tours.data.filter((tour) => tour.state === 'planned' && (tour.organiserId === us || stops.data.some((stop) => stop.tourId === tour.id)));
  const shown = mine.slice(0, SHOWN);
  const stopsOf = (tour: Tour) => stops.data.filter((stop) => stop.tourId === tour.id && inLine(stop));
  const from = firstMonth(shown.flatMap(stopsOf), today);
  const rows = shown.map((tour): TimeLineRow => {
    const own = stopsOf(tour);
    const confirmed = own.filter(({ state }) => state === 'confirmed').length;
    const words = own.length === 0 ? t('tours.no-stops') : t('tours.stops', { count: own.length, confirmed });
    return { id: tour.id, name: <Name tour={tour} words={words} />, bars: own.map(barOf), inWords: t('tours.in-words', { title: tour.title, stops: words }) };
  });
  return (
    <section className={css.tours}>
      {shown.length === 0 ? (
        <>
          <h2>{t('tours')}</h2>
          <EmptyState icon="tour" title={t('tours.none')} hint={t('tours.none.hint')}>
            <Button onClick={() => go('/tours')}>{t('tours.browse')}</Button>
          </EmptyState>
        </>
      ) : (
        <TimeLine
          title={t('tours')}
          rows={rows}
          from={from}
          to={monthFrom(from, MONTHS)}
          after={(id) => <NextOf stops={stopsOf(shown.find((tour) => tour.id === id)!)} today={today} />}
          tools={
            <>
              <span className="small dim">{t('tours.of', { shown: shown.length, all: mine.length })}</span>
              <span className={`desk ${css.legend}`}>
                <TimeLineLegend kinds={['install', 'open', 'strike', 'hold']} />
              </span>
            </>
          }
        />
      )}
    </section>
  );
}

/** The month before today, or the one in which the first of their stops begins, where all of them lie far ahead. */
function firstMonth(stops: readonly Stop[], today: string): string {
  const starts = stops.map(({ delivery }) => delivery).toSorted();
  const usual = monthFrom(today, -1);
  const last = stops.map(({ dispatch }) => dispatch).toSorted().at(-1);
  return starts[0] !== undefined && last !== undefined && last > monthFrom(usual, MONTHS) && starts[0] > usual ? monthFrom(starts[0], -1) : usual;
}

function Name({ tour, words }: { tour: Tour; words: string }) {
  return (
    <>
      <Link className={`plain ${css.tourName}`} to={`/tours/${tour.id}`}>
        {tour.title}
      </Link>
      <span className="small dim">{words}</span>
    </>
  );
}
