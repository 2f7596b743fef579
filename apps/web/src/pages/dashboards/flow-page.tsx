import { useTranslation } from 'react-i18next';
import { DashboardPage } from './dashboard-page';
import { Figure } from './figure';
import { useFigures } from './figures';
import { FlowPanel } from './flow-panel';
import { LittlesLaw } from './littles-law';

/** Cumulative flow, and whether its figures can be right at all. */
export function FlowPage() {
  const { t } = useTranslation('dashboards');
  const flow = useFigures('flow');
  const law = useFigures('littles-law');
  return (
    <DashboardPage title={t('page.flow')} lead={t('flow.lead')}>
      <Figure query={flow}>{(answer) => <FlowPanel flow={answer} height={400} />}</Figure>
      <Figure query={law} rows={2}>{(answer) => <LittlesLaw law={answer} />}</Figure>
    </DashboardPage>
  );
}
