import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../parts/empty-state';
import { CohortTable } from './cohort-table';
import { DashboardPage } from './dashboard-page';
import { Figure } from './figure';
import { useDashboardSearch, useFigures } from './figures';
import { workflowOf } from './filters';
import { FunnelTable } from './funnel-table';
import css from './dashboards.module.css';

/** How many get how far, all of them and month by month; what is not decided yet is marked. */
export function FunnelPage() {
  const { t } = useTranslation('dashboards');
  const search = useDashboardSearch();
  const workflow = workflowOf(search);
  const can = workflow !== undefined || Boolean(search.log);
  const [funnel, cohorts] = [useFigures('funnel', {}, can), useFigures('cohorts', {}, can)];
  return (
    <DashboardPage title={t('page.funnel')} lead={t('funnel.lead')}>
      {!can ? (
        <EmptyState icon="info" title={t('funnel.choose')} hint={t('funnel.choose.hint')} />
      ) : (
        <>
          <Figure query={funnel}>{(answer) => (answer.started === 0 ? <EmptyState icon="chart" title={t('empty.title')} hint={t('empty.hint')} /> : <FunnelTable funnel={answer} />)}</Figure>
          <div className={css.section}>
            <Figure query={cohorts}>{(answer) => (answer.cohorts.length === 0 ? null : <CohortTable cohorts={answer} />)}</Figure>
          </div>
        </>
      )}
    </DashboardPage>
  );
}
