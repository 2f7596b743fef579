import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../parts/empty-state';
import { DashboardPage } from '../dashboard-page';
import { Figure } from '../figure';
import { logsQuery } from '../logs';
import { LogTable } from './log-table';
import { UploadForm } from './upload-form';
import css from '../dashboards.module.css';

/** The workspace: logs from elsewhere, looked at with the same pages as the platform's own workflows. */
export function LogsPage() {
  const { t } = useTranslation('dashboards');
  const logs = useQuery(logsQuery);
  return (
    <DashboardPage title={t('page.logs')} lead={t('logs.lead')} unfiltered>
      <UploadForm />
      <div className={css.section}>
        <Figure query={logs} rows={3}>{({ items }) => (items.length === 0 ? <EmptyState icon="report" title={t('logs.empty')} hint={t('logs.empty.hint')} /> : <LogTable logs={items} />)}</Figure>
      </div>
    </DashboardPage>
  );
}
