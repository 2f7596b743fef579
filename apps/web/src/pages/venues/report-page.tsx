import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ErrorPage } from '../../frame/error-page';
import { PageShape } from '../../frame/page-shape';
import { ObjectHeader } from '../../parts/object-header';
import { When } from '../../parts/when';
import { spaceQuery } from '../tours/touring';
import { ClimateFacts } from './climate-facts';
import { ReportFacts } from './report-facts';
import { reportQuery } from './venues';
import css from './venues.module.css';

/** One version of a facility report, for its house and for the organiser to whom it was handed in. */
export function ReportPage() {
  const { t } = useTranslation('venues');
  const { id, number } = useParams({ strict: false }) as { id: string; number: string };
  const report = useQuery(reportQuery(id, Number(number)));
  const space = useQuery(spaceQuery(id)).data;
  if (!report.data) return report.error ? <ErrorPage error={report.error} reset={() => void report.refetch()} /> : <PageShape />;
  return (
    <div className="wide sheet">
      <ObjectHeader crumb={{ to: `/tours/spaces/${id}`, label: space?.name ?? '', note: t('confidential') }} title={t('report.title', { number })} />
      <p className="small dim">
        {t('report.date')} <When at={report.data.reportDate} weekday={false} />
        {report.data.facts.house?.copyingAllowed !== true && ` · ${t('no-copies')}`}
      </p>
      <ReportFacts facts={report.data.facts} />
      <section className={css.body}>
        <ClimateFacts log={report.data.climate} />
      </section>
    </div>
  );
}
