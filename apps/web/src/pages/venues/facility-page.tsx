import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ErrorPage } from '../../frame/error-page';
import { Link, useGo } from '../../frame/link';
import { PageShape } from '../../frame/page-shape';
import { EmptyState } from '../../parts/empty-state';
import { ObjectHeader } from '../../parts/object-header';
import { When } from '../../parts/when';
import { spaceQuery } from '../tours/touring';
import { ClimateFacts } from './climate-facts';
import { ClimateUpload } from './climate-upload';
import { FacilityReaders } from './facility-readers';
import { LightPlans } from './light-plans';
import { facilityQuery, reportsQuery } from './venues';
import css from './venues.module.css';

/** Everything a house has written down about its space: versions of its report, climate, light, and who read it. */
export function FacilityPage() {
  const { t } = useTranslation('venues');
  const { id } = useParams({ strict: false }) as { id: string };
  const go = useGo();
  const space = useQuery(spaceQuery(id)).data;
  const reports = useQuery(reportsQuery(id));
  const facility = useQuery({ ...facilityQuery(id), retry: false });
  if (!reports.data) return reports.error ? <ErrorPage error={reports.error} reset={() => void reports.refetch()} /> : <PageShape />;
  const { items } = reports.data;
  const mine = facility.data !== undefined;
  return (
    <div className="wide sheet">
      <ObjectHeader
        crumb={{ to: `/tours/spaces/${id}`, label: space?.name ?? '', note: t('confidential') }}
        title={t('facility')}
        actions={mine && <Button variant="filled" onClick={() => go(`/tours/spaces/${id}/facility/new`)}>{t('report.enter')}</Button>}
      />
      <div className={css.body}>
        <section>
          <h2>{t('reports')}</h2>
          {items.length === 0 && <EmptyState icon="report" title={t('reports.none')} hint={t('reports.none.hint')} />}
          <ul>
            {items.map(({ number, reportDate }) => (
              <li key={number} className={css.line}>
                <Link to={`/tours/spaces/${id}/facility/${number}`}>{t('report.title', { number })}</Link>
                <When at={reportDate} weekday={false} />
              </li>
            ))}
          </ul>
        </section>
        {facility.data && (
          <>
            <section>
              <ClimateFacts log={facility.data.climateLogs[0] ?? null} />
              <ClimateUpload spaceId={id} />
            </section>
            <LightPlans spaceId={id} plans={facility.data.lightPlans} />
            <FacilityReaders spaceId={id} />
          </>
        )}
      </div>
    </div>
  );
}
