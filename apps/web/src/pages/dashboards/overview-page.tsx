import { useTranslation } from 'react-i18next';
import { AgeingPanel } from './ageing-panel';
import { DashboardPage } from './dashboard-page';
import { Figure } from './figure';
import { useDashboardSearch, useFigures } from './figures';
import { FlowPanel } from './flow-panel';
import { PartnersPanel } from './partners-panel';
import { Sentences } from './sentences';
import { ThroughputPanel } from './throughput-panel';
import css from './dashboards.module.css';

/** What waits, and with whom: five sentences that open their lists, then where work piles up, what is finished, what is old, between whom it goes. */
export function OverviewPage() {
  const { t } = useTranslation('dashboards');
  const { log } = useDashboardSearch();
  const [overview, flow, throughput, ageing] = [useFigures('overview'), useFigures('flow'), useFigures('throughput'), useFigures('ageing')];
  const flows = useFigures('partner-flows', {}, !log);
  return (
    <DashboardPage title={log ? t('overview.log') : t('overview.title')}>
      <Figure query={overview} rows={5}>
        {(answer) => <Sentences overview={answer} flow={flow.data} ageing={ageing.data} />}
      </Figure>
      <div className={css.charts}>
        <div className={css.eight}>
          <Figure query={flow}>{(answer) => <FlowPanel flow={answer} />}</Figure>
        </div>
        <div className={css.four}>
          <Figure query={throughput}>{(answer) => <ThroughputPanel throughput={answer} />}</Figure>
        </div>
        <div className={log ? css.twelve : css.seven}>
          <Figure query={ageing}>{(answer) => <AgeingPanel ageing={answer} />}</Figure>
        </div>
        {!log && (
          <div className={css.five5}>
            <Figure query={flows}>{(answer) => <PartnersPanel flows={answer} height={220} />}</Figure>
          </div>
        )}
      </div>
    </DashboardPage>
  );
}
