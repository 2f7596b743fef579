import { useTranslation } from 'react-i18next';
import { Link } from '../../frame/link';
import { AgeingPanel } from './ageing-panel';
import { BandTable } from './band-table';
import { CalendarsLine } from './calendars-line';
import { DashboardPage } from './dashboard-page';
import { Figure } from './figure';
import { useDashboardSearch, useFigures } from './figures';
import { listPath } from './filters';
import css from './dashboards.module.css';

/** How old open ones are, by state, against the finished ones. */
export function AgeingPage() {
  const { t } = useTranslation('dashboards');
  const search = useDashboardSearch();
  const ageing = useFigures('ageing');
  return (
    <DashboardPage title={t('page.ageing')} lead={t('ageing.lead')}>
      <Figure query={ageing}>
        {(answer) => (
          <>
            <AgeingPanel ageing={answer} height={400} />
            {answer.open > 0 && (
              <section className={css.section}>
                <h2>{t('ageing.by-state')}</h2>
                <BandTable ageing={answer} />
                <CalendarsLine calendars={answer.calendars} />
                <p className="small dim">
                  <Link to={listPath(search, { band: '3', standing: 'open' })}>{t('ageing.all-beyond')}</Link>
                </p>
              </section>
            )}
          </>
        )}
      </Figure>
    </DashboardPage>
  );
}
