import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Bars } from '../../frame/page-shape';
import { EmptyState } from '../../parts/empty-state';
import { useFilters } from '../../parts/filter-bar';
import { Refusal } from '../../parts/refusal';
import { monthFrom, TimeLine, TimeLineLegend, type TimeLineRow, type Zoom } from '../../parts/time-line';
import { EntryState, EntryTitle, idOf, useEntryLabel } from './calendar-entry';
import { calendarQuery, type CalendarEntry, type Space } from './touring';
import { wholeStay } from './words';
import css from './tours.module.css';

const MONTHS = 25;
const kindOf = ({ state, isConfirmed }: CalendarEntry): TimeLineRow['bars'][number]['kind'] => (isConfirmed ? 'signed' : state === 'hold' || state === 'challenged' ? 'hold' : 'unsigned');

/** What stands in the calendar of a space: confirmed stops and performances, contracts that are out, holds by rank. */
export function SpaceCalendar({ space, from: today }: { space: Space; from: string }) {
  const { t } = useTranslation('tours');
  const label = useEntryLabel();
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
        <TimeLine title={t('space.calendar')} rows={entries.map((entry) => rowOf(entry, label(entry)))} from={from} to={last > usual ? monthFrom(last, 1) : usual} zoom={(zoom as Zoom | undefined) ?? 'month'} onZoom={(value) => change({ zoom: value === 'month' ? undefined : value })} />
        <TimeLineLegend kinds={['install', 'open', 'strike', 'unsigned', 'hold']} />
      </div>
      <ul className={`phone ${css.ended}`}>
        {entries.map((entry) => (
          <li key={idOf(entry)}>
            <EntryTitle entry={entry} />
            <span className="small dim num">{entry.kind === 'stop' ? wholeStay(entry) : label(entry)}</span>
            <EntryState entry={entry} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function rowOf(entry: CalendarEntry, label: string): TimeLineRow {
  const { title, rank, delivery, opening, closing, dispatch } = entry;
  return {
    id: idOf(entry),
    name: (
      <span className={css.calendarName}>
        <EntryTitle entry={entry} />
        <EntryState entry={entry} />
      </span>
    ),
    bars: [{ id: idOf(entry), delivery, opening, closing, dispatch, rank, kind: kindOf(entry) }],
    label,
    inWords: `${title}, ${wholeStay(entry)}`,
  };
}
