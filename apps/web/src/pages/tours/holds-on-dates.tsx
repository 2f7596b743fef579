import { useTranslation } from 'react-i18next';
import { nameOf } from '../../frame/organisations';
import { When } from '../../parts/when';
import { isFirm, lineOf } from './itinerary';
import type { Stop } from './touring';
import type { Bench } from './use-bench';
import { useLeft, wholeStay } from './words';
import css from './tours.module.css';

/** Who wants these dates, by rank, each with how long its hold still runs. A host sees its own alone. */
export function HoldsOnDates({ bench, stop }: { bench: Bench; stop: Stop }) {
  const { t } = useTranslation('tours');
  const held = lineOf(stop, bench.tour.stops, bench.turnaroundDays);
  const before = (stop.rank ?? 1) - 1;
  const hidden = before - held.filter((one) => (one.rank ?? 1) < (stop.rank ?? 1)).length;
  return (
    <section>
      <h3>
        {t('holds')} <span>{t('holds.count', { count: held.length })}</span>
      </h3>
      <ul className={css.holds}>
        {held.map((one) => (
          <HoldLine key={one.id} stop={one} bench={bench} chosen={one.id === stop.id} />
        ))}
      </ul>
      {hidden > 0 && <p className={`small dim ${css.note}`}>{t(bench.sideOf(stop) === 'organiser' ? 'holds.elsewhere' : 'holds.hidden', { count: hidden })}</p>}
    </section>
  );
}

function HoldLine({ stop, bench: { organisations, now, select }, chosen }: { stop: Stop; bench: Bench; chosen: boolean }) {
  const { t } = useTranslation('tours');
  const left = useLeft();
  const host = organisations.get(stop.hostId);
  const due = stop.state === 'reserved' ? stop.signBy : stop.expiresAt;
  const runs = due && !['confirmed', 'contract-lapsed'].includes(stop.state) ? due : null;
  const share = runs ? Math.min(1, Math.max(0, (Date.parse(runs) - now.getTime()) / Math.max(1, Date.parse(runs) - Date.parse(stop.placedAt)))) : 0;
  const soon = runs !== null && Date.parse(runs) - now.getTime() < 4 * 86_400_000;
  return (
    <li>
      <span className={`${css.rank} ${isFirm(stop) ? css.rankFirm : ''}`}>{stop.rank ?? '–'}</span>
      <div>
        {chosen ? (
          <b>{host ? nameOf(host) : '…'}</b>
        ) : (
          <button type="button" className={css.asLink} onClick={() => select(stop.id)}>
            {host ? nameOf(host) : '…'}
          </button>
        )}
        <p className="small dim">{wholeStay(stop)}</p>
      </div>
      <div className={css.expires}>
        {runs ? (
          <>
            <b className={soon ? 't-saffron' : undefined}>{left(runs, now)}</b>
            <small>
              <When at={runs} plain />
            </small>
          </>
        ) : (
          <span className="small dim">{t(stop.state === 'confirmed' ? 'holds.confirmed' : 'holds.free')}</span>
        )}
      </div>
      {runs && (
        <span className={`${css.runs} ${soon ? css.soon : ''}`} aria-hidden="true">
          <i style={{ width: `${share * 100}%` }} />
        </span>
      )}
    </li>
  );
}
