import { useTranslation } from 'react-i18next';
import { DashboardPage } from './dashboard-page';
import { Figure } from './figure';
import { useFigures } from './figures';
import { PartnersPanel } from './partners-panel';

/** Between which partners works travel, and whether something comes back. */
export function PartnersPage() {
  const { t } = useTranslation('dashboards');
  const flows = useFigures('partner-flows');
  return (
    <DashboardPage title={t('page.partners')} lead={t('partners.lead')}>
      <Figure query={flows}>{(answer) => <PartnersPanel flows={answer} height={480} />}</Figure>
    </DashboardPage>
  );
}
