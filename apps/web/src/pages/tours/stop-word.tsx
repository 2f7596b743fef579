import { useTranslation } from 'react-i18next';
import { Chip, useStateWord, toneOf, type Tone } from '../../parts/chip';
import { Icon } from '../../parts/icon';
import { askOf } from './stop-asks';
import type { Side } from './stop-actions';
import type { Stop } from './touring';
import { useLeft } from './words';
import css from './tours.module.css';

/** The state of a stop as one reads it in passing: "Hold 1", "Facility check", "Contract sent". */
export function useStopWord(): (stop: Stop) => string {
  const { t } = useTranslation('tours');
  const word = useStateWord();
  return (stop) => (stop.state === 'hold' || stop.state === 'challenged' ? t(`stop.${stop.state}`, { rank: stop.rank ?? 1 }) : word(stop.state));
}

const toneFor = (stop: Stop, side: Side | null): Tone => {
  const { who } = askOf(stop, side);
  return toneOf(stop.state, who === 'us' ? 'us' : 'them');
};

export function StopChip({ stop, side }: { stop: Stop; side: Side | null }) {
  return <Chip tone={toneFor(stop, side)}>{useStopWord()(stop)}</Chip>;
}

/** Below the name of a stop: its state by whose turn it is, and how long that lasts. */
export function StopLine({ stop, side, now }: { stop: Stop; side: Side | null; now: Date }) {
  const word = useStopWord();
  const left = useLeft();
  const tone = toneFor(stop, side);
  const due = stop.state === 'reserved' ? stop.signBy : stop.state === 'hold' ? stop.expiresAt : null;
  const colour = { jade: 't-jade', us: 't-saffron', them: 't-them', madder: 't-madder', grey: 'dim' }[tone];
  return (
    <span className={`${css.stopLine} ${colour}`}>
      <Icon name={tone === 'jade' ? 'check' : tone === 'us' ? 'glass' : tone === 'madder' ? 'alert' : 'clock'} size={13} />
      <span>
        {word(stop)}
        {due && `, ${left(due, now)}`}
      </span>
    </span>
  );
}

/** The number of a stop in its circle, drawn by how firm the stop is. */
export function StopMark({ mark, stop, rival }: { mark: string; stop: Stop; rival: boolean }) {
  const kind = rival ? css.rival : stop.state === 'confirmed' ? css.firm : stop.state === 'reserved' ? css.soft : css.hold;
  return (
    <span className={`${css.mark} ${kind}`} aria-hidden="true">
      {mark}
    </span>
  );
}
