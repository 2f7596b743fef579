import { useTranslation } from 'react-i18next';
import { nameOf } from '../../frame/organisations';
import { StopChip } from './stop-word';
import type { Bench } from './use-bench';
import { wholeStay } from './words';
import css from './tours.module.css';

/** Who asked and did not come, folded away: worth knowing, but not in the way. */
export function EndedStops({ bench: { ended, organisations, sideOf, select } }: { bench: Bench }) {
  const { t } = useTranslation('tours');
  if (ended.length === 0) return null;
  return (
    <details className={css.alt}>
      <summary>{t('ended', { count: ended.length })}</summary>
      <ul className={css.ended}>
        {ended.map((stop) => {
          const host = organisations.get(stop.hostId);
          return (
            <li key={stop.id}>
              <button type="button" className={css.asLink} onClick={() => select(stop.id)}>
                {host ? nameOf(host) : '…'}
              </button>
              <span className="small dim num">{wholeStay(stop)}</span>
              <StopChip stop={stop} side={sideOf(stop)} />
            </li>
          );
        })}
      </ul>
    </details>
  );
}
