import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from '../../frame/link';
import { Bars } from '../../frame/page-shape';
import { EmptyState } from '../../parts/empty-state';
import { useFilters } from '../../parts/filter-bar';
import { Refusal } from '../../parts/refusal';
import { StateChip } from '../../parts/chip';
import { monthFrom, TimeLine, TimeLineLegend, type TimeLineRow, type Zoom } from '../../parts/time-line';
import { calendarQuery, type CalendarEntry, type Space } from './touring';
import { openDays, wholeStay } from './words';
import css from './tours.module.css';

const MONTHS = 25;
const KINDS = { confirmed: 'signed', reserved: 'unsigned' } as const;

/** What stands in the calendar of a space: confirmed stops, contracts that are out, holds by rank. */
export function SpaceCalendar({ space, from: today }: { space: Space; from: string }) {
  const { t } = useTranslation('tours');
  const [{ zoom }, change] = useFilters();
  const from = monthFrom(today, -1);
  const calendar = useQuery(calendarQuery(space.id, from));
  if (calendar.error && !calendar.data) return <Refusal error={calendar.error} />;
  if (!calendar.data) return <Bars rows={3} height={52} />;
  const entries = calendar.data.items;
  if (entries.length === 0) return <EmptyState icon="cal" title={t('space.calendar.empty')} hint={t('space.calendar.empty.hint')} />;
  const last = entries.map(({ dispatch }) => dispatch).toSorted().at(-1)!;
  const usual = monthFrom(from, MONTHS);
  return (
    <div className={css.calendar}>
      <div className="desk">
        <TimeLine title={t('space.calendar')} rows={entries.map((entry) => rowOf(entry, t('line.open', { days: openDays(entry), weeks: '' }).replace(/ · $/, '')))} from={from} to={last > usual ? monthFrom(last, 1) : usual} zoom={(zoom as Zoom | undefined) ?? 'month'} onZoom={(value) => change({ zoom: value === 'month' ? undefined : value })} />
        <TimeLineLegend kinds={['install', 'open', 'strike', 'unsigned', 'hold']} />
      </div>
      <ul className={`phone ${css.ended}`}>
        {entries.map((entry) => (
          <li key={entry.stopId}>
            <Link to={`/tours/${entry.tourId}?stop=${entry.stopId}`}>{entry.title}</Link>
            <span className="small dim num">{wholeStay(entry)}</span>
            <StateChip state={entry.state} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function rowOf(entry: CalendarEntry, label: string): TimeLineRow {
  const { stopId, tourId, title, state, rank, delivery, opening, closing, dispatch } = entry;
  return {
    id: stopId,
    name: (
      <span className={css.calendarName}>
        <Link className="plain" to={`/tours/${tourId}?stop=${stopId}`}>
          <b>{title}</b>
        </Link>
        <StateChip state={state} />
      </span>
    ),
    bars: [{ id: stopId, delivery, opening, closing, dispatch, rank, kind: KINDS[state as 'confirmed'] ?? 'hold' }],
    label,
    inWords: `${title}, ${wholeStay(entry)}`,
  };
}
