import { SegmentedControl } from '@mantine/core';
import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOwnZone } from '../frame/acting';
import { dayNumber, daysBetween, ticks, todayIn } from './days';
import { Lane } from './lane';
import { dayInWords, monthInWords } from './reading';
import type { TimeLineRow } from './time-line-row';
import { tracksOf } from './tracks';
import css from './time-line.module.css';

export type { LaneBar, LaneCut, LaneSpan, TimeLineRow } from './time-line-row';

export type Zoom = 'month' | 'week' | 'day';

export interface TimeLineProps {
  readonly title: string;
  readonly rows: readonly TimeLineRow[];
  /** First day, and the day after the last one. */
  readonly from: string;
  readonly to: string;
  readonly zoom?: Zoom;
  readonly onZoom?: (zoom: Zoom) => void;
  readonly selected?: string | null;
  readonly onSelect?: (id: string) => void;
  /** Arrows move the chosen row by a day, with Shift by a week; so does dragging its bar. */
  readonly onMove?: (id: string, days: number) => void;
  /** Column right of the line: what comes next. */
  readonly after?: (id: string) => ReactNode;
  readonly tools?: ReactNode;
}

const PIXELS_A_DAY: Record<Zoom, number> = { month: 0, week: 10, day: 32 };

/** Tours and stops over time: one row each, all under one axis, with today as a line through all of them. */
export function TimeLine({ title, rows, from, to, zoom = 'month', onZoom, selected = null, onSelect, onMove, after, tools }: TimeLineProps) {
  const { t } = useTranslation('parts');
  const today = todayIn(useOwnZone());
  const scroll = useRef<HTMLDivElement>(null);
  const days = daysBetween(from, to);
  const place = (day: string) => `${((dayNumber(day) - dayNumber(from)) / days) * 100}%`;
  const marks = useMemo(() => ticks(from, to, zoom), [from, to, zoom]);
  const width = PIXELS_A_DAY[zoom] * days;
  useEffect(() => {
    if (width > 0 && scroll.current) scroll.current.scrollLeft = ((dayNumber(today) - dayNumber(from)) / days) * width - 160;
  }, [width, from, today, days]);

  function hear(event: React.KeyboardEvent, index: number): void {
    const id = rows[index]!.id;
    const days = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const next = { ArrowDown: rows[index + 1], ArrowUp: rows[index - 1] }[event.key];
    if (days !== undefined && onMove) onMove(id, days * (event.shiftKey ? 7 : 1));
    else if (next) {
      onSelect?.(next.id);
      scroll.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(next.id)}"]`)?.focus();
    } else if (event.key === 'Enter') onSelect?.(id);
    else return;
    event.preventDefault();
  }

  return (
    <section className={css.line} aria-label={title}>
      <div className={css.head}>
        <h2>{title}</h2>
        {onMove && (
          <span className="small dim desk">
            <kbd>←</kbd> <kbd>→</kbd> {t('time-line.move')}
          </span>
        )}
        {tools}
        {onZoom && <SegmentedControl size="xs" className={css.zoom} value={zoom} onChange={(value) => onZoom(value as Zoom)} data={(['month', 'week', 'day'] as const).map((value) => ({ value, label: t(`time-line.${value}`) }))} aria-label={t('time-line.zoom')} />}
      </div>
      <div className={`${css.scroll} ${after ? css.withAfter : ''}`} ref={scroll} style={{ ['--line-width' as string]: width > 0 ? `${width}px` : undefined }}>
        <div className={`${css.row} ${css.axis}`}>
          <span className={css.name} />
          <div className={css.lane}>
            {marks.map(({ day, year }) => (
              <span key={day} className={`${css.tick} ${year ? css.year : ''}`} style={{ left: place(day) }}>
                {zoom === 'month' ? year ? <Year day={day} /> : <Month day={day} /> : dayInWords(day, { weekday: false })}
              </span>
            ))}
          </div>
          {after && <span className={css.after}>{t('time-line.next')}</span>}
        </div>
        {rows.map((row, index) => {
          const tracks = tracksOf(row.bars);
          return (
          <div
            key={row.id}
            data-row={row.id}
            role={onSelect ? 'button' : 'group'}
            aria-label={onSelect ? undefined : row.inWords}
            aria-pressed={onSelect ? row.id === selected : undefined}
            tabIndex={onSelect ? (row.id === selected || (selected === null && index === 0) ? 0 : -1) : undefined}
            className={`${css.row} ${row.id === selected ? css.selected : ''}`}
            onClick={onSelect && (() => onSelect(row.id))}
            onKeyDown={onSelect && ((event) => hear(event, index))}
          >
            <div className={css.name}>{row.name}</div>
            <div className={css.lane} style={{ minHeight: tracks.count > 1 ? tracks.count * 22 + 10 : undefined }}>
              {marks.map(({ day, year }) => (
                <span key={day} className={`${css.tick} ${year ? css.year : ''}`} style={{ left: place(day) }} />
              ))}
              {today >= from && today < to && <span className={css.today} style={{ left: place(today) }} />}
              <Lane row={row} tracks={tracks} from={from} to={to} onMove={onMove && ((by) => onMove(row.id, by))} />
            </div>
            {after && <div className={css.after}>{after(row.id)}</div>}
          </div>
          );
        })}
      </div>
    </section>
  );
}

const Month = ({ day }: { day: string }) => (
  <>
    <span className={css.roomy}>{monthInWords(day)}</span>
    <span className={css.tight}>{monthInWords(day, true)}</span>
  </>
);

const Year = ({ day }: { day: string }) => (
  <b>
    <span className={css.roomy}>{day.slice(0, 4)}</span>
    <span className={css.tight}>{monthInWords(day, true)}</span>
  </b>
);

/** Of what the tints and lines of a time line speak. */
export function TimeLineLegend({ kinds = ['install', 'open', 'strike', 'unsigned', 'hold'] }: { kinds?: readonly ('install' | 'open' | 'strike' | 'unsigned' | 'hold' | 'buffer' | 'preview')[] }) {
  const { t } = useTranslation('parts');
  return (
    <p className={css.legend}>
      {kinds.map((kind) => (
        <span key={kind}>
          <i className={css[`key-${kind}`]} />
          {t(`time-line.key.${kind}`)}
        </span>
      ))}
    </p>
  );
}

/** The first day of the month of `day`, some months away. */
export const monthFrom = (day: string, months: number): string => {
  const date = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10);
};
