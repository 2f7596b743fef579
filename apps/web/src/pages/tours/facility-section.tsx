import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from '../../frame/link';
import { When } from '../../parts/when';
import { needsMet } from './facility-gaps';
import { NeedsList } from './needs-list';
import type { Side } from './stop-actions';
import { spaceQuery, type StopInFull } from './touring';
import type { Bench } from './use-bench';
import css from './tours.module.css';

/** The venue for this work: what it gives of what is needed, how it was judged, and on which conditions. */
export function FacilitySection({ stop, side, bench }: { stop: StopInFull; side: Side | null; bench: Bench }) {
  const { t } = useTranslation(['tours', 'venues']);
  const space = useQuery(spaceQuery(stop.spaceId)).data;
  const [latest] = stop.assessments;
  const known = space?.securityLevel !== undefined && bench.offer;
  return (
    <section>
      <h3>
        {t('facility')} <span>{t(`facility.${stop.facility}`)}</span>
      </h3>
      <p className="small dim">
        {space?.name ?? '…'}
        {space?.reportDate && (
          <>
            {' '}
            · {t('assess.report')} <When at={space.reportDate} weekday={false} />
          </>
        )}
      </p>
      {side !== null && (
        <p className="small">
          <Link to={`/tours/stops/${stop.id}/objects`}>{t('stop.objects', { ns: 'venues' })}</Link>
        </p>
      )}
      {known && <NeedsList needs={needsMet(bench.offer!.needs, space)} />}
      {!known && side === null && <p className="small dim">{t('facility.closed')}</p>}
      {latest?.measures && (
        <div className={css.conditions}>
          <b>{t('facility.conditions')}</b>
          <p>{latest.measures}</p>
          <p className="small dim">
            {t(latest.measuresBy === 'organiser' ? 'party.organiser' : 'party.host')}
            {latest.measuresDue && (
              <>
                {', '}
                {t('facility.until')} <When at={latest.measuresDue} weekday={false} />
              </>
            )}
          </p>
        </div>
      )}
    </section>
  );
}
