import { useTranslation } from 'react-i18next';
import { daysBetween } from '../../parts/days';
import { Icon } from '../../parts/icon';
import { StopChip, StopMark } from './stop-word';
import type { Bench } from './use-bench';
import { wholeStay } from './words';
import css from './tours.module.css';

/** On a phone the time line becomes the stops in their order, with what lies between them. */
export function StopsAndLegs({ bench }: { bench: Bench }) {
  const { t } = useTranslation('tours');
  const { order, collisions, selected, select, placeOf, sideOf } = bench;
  return (
    <section className={`phone ${css.legs}`}>
      <h2>{t('legs')}</h2>
      <ul>
        {order.map(({ stop, mark, rivalOf }, index) => {
          const before = order.slice(0, index).findLast((one) => one.rivalOf === null)?.stop;
          const short = collisions.find(({ after }) => after.id === stop.id);
          return [
            rivalOf === null && before && (
              <li key={`to ${stop.id}`} className={`${css.gap} ${short ? css.badGap : ''}`}>
                {short && <Icon name="alert" size={13} />}
                {short ? t('legs.short', { given: short.givenDays, count: short.shortDays }) : t('legs.between', { count: daysBetween(before.dispatch, stop.delivery) })}
              </li>
            ),
            <li key={stop.id}>
              <button type="button" className={css.legStop} aria-pressed={stop.id === selected?.stop.id} onClick={() => select(stop.id)}>
                <StopMark mark={mark} stop={stop} rival={rivalOf !== null} />
                <span>
                  <b>{placeOf(stop)}</b>
                  <span className={css.legDays}>{wholeStay(stop)}</span>
                </span>
                <StopChip stop={stop} side={sideOf(stop)} />
              </button>
            </li>,
          ];
        })}
      </ul>
    </section>
  );
}
