import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answerOf, api, commandHeaders } from '../../api/client';
import { ErrorPage } from '../../frame/error-page';
import { useGo } from '../../frame/link';
import { PageShape } from '../../frame/page-shape';
import { todayIn } from '../../parts/days';
import { DraftForm } from '../../parts/draft-form';
import { PageHeader } from '../../parts/page-header';
import { spaceQuery } from '../tours/touring';
import { ReportFields } from './report-form';
import { reportBodyOf, type ReportValues } from './report-values';
import { reportQuery, reportsQuery } from './venues';

/** A new version of a facility report, which begins with what the last one says. */
export function NewReportPage() {
  const { t } = useTranslation('venues');
  const { id } = useParams({ strict: false }) as { id: string };
  const go = useGo();
  const space = useQuery(spaceQuery(id));
  const reports = useQuery(reportsQuery(id));
  const number = reports.data?.items[0]?.number;
  const last = useQuery({ ...reportQuery(id, number ?? 0), enabled: number !== undefined });
  const error = space.error ?? reports.error ?? last.error;
  if (error) return <ErrorPage error={error} reset={() => void reports.refetch()} />;
  if (!space.data || !reports.data || (number !== undefined && !last.data)) return <PageShape />;
  const today = todayIn(space.data.zone);
  const back = () => go(`/tours/spaces/${id}/facility`);
  return (
    <div className="read">
      <PageHeader title={t('report.new', { space: space.data.name })} lead={t('report.new.lead')} />
      <DraftForm<ReportValues>
        name={`facility.${id}`}
        initial={{ reportDate: today, facts: (last.data?.facts ?? {}) as ReportValues['facts'] }}
        submit={t('report.keep')}
        changes={[['facility', id]]}
        done={t('done.report')}
        check={({ reportDate }) => (reportDate ? [] : [{ field: 'reportDate', reason: t('missing') }])}
        send={(values, meta) => answerOf(api.POST('/api/touring/spaces/{id}/facility-reports', { params: { path: { id } }, headers: commandHeaders(meta), body: reportBodyOf(values) }))}
        onDone={back}
        cancel={back}
      >
        <ReportFields today={today} />
      </DraftForm>
    </div>
  );
}
