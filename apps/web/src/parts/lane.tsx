import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { daysBetween } from './days';
import { Icon } from './icon';
import type { LaneBar, LaneCut, LaneSpan, TimeLineRow } from './time-line-row';
import type { Tracks } from './tracks';
import css from './time-line.module.css';

/** What lies on one row of a time line; dragging its first bar moves it by whole days. */
export function Lane({ row, tracks, from, to, onMove }: { row: TimeLineRow; tracks: Tracks; from: string; to: string; onMove?: (days: number) => void }) {
  const days = daysBetween(from, to);
  const [dragged, setDragged] = useState(0);
  const grip = useRef<{ x: number; lane: number } | null>(null);
  const at = ({ start, end }: LaneSpan, by = 0) => ({ left: `${((daysBetween(from, start) + by) / days) * 100}%`, width: `${(daysBetween(start, end) / days) * 100}%` });
  const movedBy = (x: number) => Math.round(((x - grip.current!.x) / grip.current!.lane) * days);
  const hands = onMove && {
    onPointerDown: (event: React.PointerEvent<HTMLElement>) => {
      grip.current = { x: event.clientX, lane: event.currentTarget.parentElement!.clientWidth };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: React.PointerEvent) => void (grip.current && setDragged(movedBy(event.clientX))),
    onPointerUp: (event: React.PointerEvent) => {
      if (grip.current && movedBy(event.clientX) !== 0) onMove(movedBy(event.clientX));
      grip.current = null;
      setDragged(0);
    },
    onPointerCancel: () => ((grip.current = null), setDragged(0)),
  };
  return (
    <>
      <Way row={row} at={at} />
      {row.buffers?.map((span) => <span key={`buffer ${span.start}`} className={css.buffer} style={at(span)} />)}
      {row.bars.map((bar, index) => (
        <Bar key={bar.id} bar={bar} place={{ ...at({ start: bar.delivery, end: bar.dispatch }, index === 0 ? dragged : 0), top: `calc(50% + ${((tracks.of.get(bar.id) ?? 0) - (tracks.count - 1) / 2) * 22}px)` }} hands={index === 0 ? hands : undefined} />
      ))}
      {row.preview && <span className={css.preview} style={at(row.preview)} />}
      {row.cuts?.map((cut) => <Cut key={cut.start} cut={cut} place={at(cut)} />)}
      {row.label && row.bars[0] && <Label text={row.label} bar={row.bars[0]} begins={row.leg?.start ?? row.bars[0].delivery} from={from} days={days} />}
    </>
  );
}

/** The set's way between rows: down from where it leaves, past others, along to where it arrives. */
function Way({ row: { leg, leaves, passes }, at }: { row: TimeLineRow; at: (span: LaneSpan) => { left: string; width: string } }) {
  const left = (day: string) => ({ left: at({ start: day, end: day }).left });
  return (
    <>
      {leaves && <span className={`${css.drop} ${css.leaves}`} style={left(leaves)} />}
      {passes && <span className={css.drop} style={left(passes)} />}
      {leg && <span className={`${css.drop} ${css.arrives} ${leg.bad ? css.bad : ''}`} style={left(leg.start)} />}
      {leg && leg.start < leg.end && <span className={`${css.leg} ${leg.bad ? css.bad : ''}`} style={at(leg)} />}
    </>
  );
}

function Bar({ bar: { delivery, opening, closing, dispatch, kind, rank }, place, hands }: { bar: LaneBar; place: React.CSSProperties; hands?: object }) {
  const whole = Math.max(1, daysBetween(delivery, dispatch));
  const share = (start: string, end: string) => ({ width: `${(Math.max(0, daysBetween(start, end)) / whole) * 100}%` });
  return (
    <span className={`${css.bar} ${css[kind]} ${(rank ?? 1) > 1 ? css.behind : ''} ${hands ? css.movable : ''}`} style={place} {...hands}>
      <i className={css.install} style={share(delivery, opening)} />
      <i className={css.open} style={share(opening, closing)} />
      <i className={css.strike} style={share(closing, dispatch)} />
      {kind === 'hold' && rank != null && <b>{rank}</b>}
    </span>
  );
}

function Cut({ cut, place }: { cut: LaneCut; place: React.CSSProperties }) {
  const { t } = useTranslation('parts');
  return (
    <>
      <span className={css.cut} style={place} title={cut.text ?? t('time-line.cut')} />
      {cut.text && (
        <span className={css.flag} style={{ right: `calc(100% - ${String(place.left)} + 6px)` }}>
          <Icon name="alert" />
          {cut.text}
        </span>
      )}
    </>
  );
}

/** Right of its bar, or left of it and of the way that leads there, where there is more room. */
function Label({ text, bar, begins, from, days }: { text: string; bar: LaneBar; begins: string; from: string; days: number }) {
  const [start, end] = [daysBetween(from, begins) / days, daysBetween(from, bar.dispatch) / days];
  const side = end > 0.66 ? { right: `calc(${(1 - start) * 100}% + 8px)` } : { left: `calc(${end * 100}% + 8px)` };
  return (
    <span className={css.label} style={side}>
      {text}
    </span>
  );
}
