import { useTranslation } from 'react-i18next';
import { DashboardPage } from './dashboard-page';
import { Figure } from './figure';
import { useFigures } from './figures';
import { LittlesLaw } from './littles-law';
import { ThroughputPanel } from './throughput-panel';

/** What is finished by week, with the limits between which chance alone moves it. */
export function ThroughputPage() {
  const { t } = useTranslation('dashboards');
  const throughput = useFigures('throughput');
  const law = useFigures('littles-law');
  return (
    <DashboardPage title={t('page.throughput')} lead={t('throughput.lead')}>
      <Figure query={throughput}>{(answer) => <ThroughputPanel throughput={answer} limits height={360} />}</Figure>
      <Figure query={law} rows={2}>{(answer) => <LittlesLaw law={answer} />}</Figure>
    </DashboardPage>
  );
}
