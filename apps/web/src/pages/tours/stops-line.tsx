import { useTranslation } from 'react-i18next';
import { addDaysTo } from '../../parts/days';
import { useFilters } from '../../parts/filter-bar';
import { dayInWords } from '../../parts/reading';
import { monthFrom, TimeLine, TimeLineLegend, type LaneBar, type TimeLineRow, type Zoom } from '../../parts/time-line';
import type { Collision, NumberedStop } from './itinerary';
import { StopLine, StopMark, useStopWord } from './stop-word';
import type { Stay } from './touring';
import { todayAt, type Bench } from './use-bench';
import { openDays, useWeeks } from './words';
import css from './tours.module.css';

const ZOOMS: readonly string[] = ['month', 'week', 'day'];
const MONTHS_LEAST = 13;
export const NEW = 'new';

/** Dates that are not yet asked for, as a row of their own. */
export interface Candidate {
  readonly stay: Stay;
  readonly name: string;
  readonly move: (days: number) => void;
}

/** The stops of a tour over time, with the way of the set between them; arrows and dragging try other dates. */
export function StopsLine({ bench, candidate }: { bench: Bench; candidate: Candidate | null }) {
  const { t } = useTranslation('tours');
  const [{ zoom: asked }, change] = useFilters();
  const zoom = (ZOOMS.includes(asked ?? '') ? asked : 'month') as Zoom;
  const { order, selected, select, tryDays, tried } = bench;
  const rowOf = useRow(bench);
  const rows = order.map(rowOf);
  if (candidate) rows.push(candidateRow(candidate, t('hold.row'), openDays(candidate.stay)));
  const { from, to } = shownMonths([...order.map(({ stop }) => stop), ...(candidate ? [candidate.stay] : [])], bench);
  const move = (id: string, days: number) => (id === NEW ? candidate?.move(days) : tryDays(id, days));
  return (
    <div className={css.line}>
      <TimeLine title={t('line')} rows={rows} from={from} to={to} zoom={zoom} onZoom={(value) => change({ zoom: value === 'month' ? undefined : value })} selected={candidate ? NEW : (selected?.stop.id ?? null)} onSelect={(id) => id !== NEW && select(id)} onMove={move} />
      <TimeLineLegend kinds={['install', 'open', 'strike', 'unsigned', 'hold', 'buffer', ...(tried || candidate ? (['preview'] as const) : [])]} />
    </div>
  );
}

function useRow(bench: Bench): (one: NumberedStop) => TimeLineRow {
  const { t } = useTranslation('tours');
  const word = useStopWord();
  const weeks = useWeeks();
  const { order, collisions, tried, turnaroundDays, placeOf, sideOf, now } = bench;
  const main = order.filter(({ rivalOf }) => rivalOf === null);
  return ({ stop, mark, rivalOf }) => {
    const before = rivalOf === null ? main[main.findIndex((one) => one.stop.id === stop.id) - 1]?.stop : undefined;
    const next = main[main.findIndex((one) => one.stop.id === (rivalOf ?? stop.id)) + 1]?.stop;
    const short = collisions.find(({ after }) => after.id === stop.id);
    const moved = tried?.stop.id === stop.id ? tried.stop : tried?.others.find((move) => move.stop.id === stop.id);
    const label = t(rivalOf === null ? 'line.open' : 'line.instead', { days: openDays(stop), weeks: weeks(stop), of: placeOf(order.find((one) => one.stop.id === rivalOf)?.stop ?? stop) });
    const buffer = before && { start: max(before.dispatch, addDaysTo(stop.delivery, -turnaroundDays)), end: stop.delivery };
    return {
      id: stop.id,
      name: <Name one={{ stop, mark, rivalOf }} place={placeOf(stop)} side={sideOf(stop)} now={now} />,
      bars: [barOf(stop)],
      buffers: buffer && buffer.start < buffer.end ? [buffer] : [],
      leg: before && buffer ? { start: before.dispatch, end: buffer.start, bad: short !== undefined } : null,
      leaves: next && rivalOf === null ? stop.dispatch : null,
      passes: next && rivalOf !== null ? (main.find((one) => one.stop.id === rivalOf)?.stop.dispatch ?? null) : null,
      cuts: short ? [cutOf(short, t('line.short', { count: short.shortDays, arrives: dayInWords(addDaysTo(short.before.dispatch, turnaroundDays), { weekday: false }), agreed: dayInWords(stop.delivery, { weekday: false }) }))] : [],
      preview: moved ? spanOf('days' in moved ? shifted(moved.stop, moved.days) : moved) : null,
      label: short || moved ? undefined : label,
      inWords: t('line.in-words', { mark, place: placeOf(stop), state: word(stop), days: openDays(stop) }),
    };
  };
}

function Name({ one: { stop, mark, rivalOf }, place, side, now }: { one: NumberedStop; place: string; side: ReturnType<Bench['sideOf']>; now: Date }) {
  return (
    <span className={css.name}>
      <StopMark mark={mark} stop={stop} rival={rivalOf !== null} />
      <span>
        <b>{place}</b>
        <StopLine stop={stop} side={side} now={now} />
      </span>
    </span>
  );
}

const min = (left: string, right: string): string => (left < right ? left : right);
const max = (left: string, right: string): string => (left > right ? left : right);
const spanOf = ({ delivery, dispatch }: Stay) => ({ start: delivery, end: dispatch });
const shifted = (stay: Stay, days: number): Stay => ({ ...stay, delivery: addDaysTo(stay.delivery, days), dispatch: addDaysTo(stay.dispatch, days) });
const cutOf = ({ after, shortDays }: Collision, text: string) => ({ start: after.delivery, end: min(addDaysTo(after.delivery, shortDays), after.dispatch), text });
const barOf = ({ id, state, rank, delivery, opening, closing, dispatch }: NumberedStop['stop']): LaneBar => ({ id, rank, delivery, opening, closing, dispatch, kind: state === 'confirmed' ? 'signed' : state === 'reserved' ? 'unsigned' : 'hold' });

function candidateRow({ stay, name }: Candidate, words: string, days: string): TimeLineRow {
  return {
    id: NEW,
    name: (
      <span className={css.name}>
        <span className={`${css.mark} ${css.rival}`} aria-hidden="true">
          ?
        </span>
        <span>
          <b>{name}</b>
          <span className="small dim">{words}</span>
        </span>
      </span>
    ),
    bars: [{ id: NEW, ...stay, kind: 'hold' }],
    preview: spanOf(stay),
    label: days,
    inWords: `${words}: ${days}`,
  };
}

/** From a month before the first day, or before today, to a month after the last one; a year at least. */
function shownMonths(stays: readonly Stay[], { now, tour }: Bench): { from: string; to: string } {
  const today = todayAt({ zone: tour.stops[0]?.zone ?? 'UTC' }, now);
  const first = stays.reduce((least, { delivery }) => min(least, delivery), stays[0]?.delivery ?? today);
  const last = stays.reduce((most, { dispatch }) => max(most, dispatch), today);
  const isFar = first > monthFrom(today, MONTHS_LEAST);
  const from = monthFrom(isFar ? first : min(first, today), -1);
  return { from, to: max(monthFrom(last, 2), monthFrom(from, MONTHS_LEAST)) };
}
