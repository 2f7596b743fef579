import { useTranslation } from 'react-i18next';
import { Link } from '../../frame/link';
import { Chip } from '../../parts/chip';
import { EmptyState } from '../../parts/empty-state';
import { numberInWords } from '../../parts/reading';
import { DashboardPage } from './dashboard-page';
import { DefinedTable } from './defined-table';
import { Figure } from './figure';
import { useDashboardSearch, useFigures } from './figures';
import { listPath, workflowOf } from './filters';
import { useWords } from './words';
import css from './dashboards.module.css';

/** In which states time goes by, the worst first, and which of them take in more than they let go. */
export function BottlenecksPage() {
  const { t } = useTranslation('dashboards');
  const words = useWords();
  const search = useDashboardSearch();
  const query = useFigures('bottlenecks');
  const several = workflowOf(search) === undefined && !search.log;
  return (
    <DashboardPage title={t('page.bottlenecks')} lead={t('bottlenecks.lead')}>
      <Figure query={query}>
        {({ states, definition }) =>
          states.length === 0 ? (
            <EmptyState icon="check" title={t('bottlenecks.empty')} hint={t('empty.hint')} />
          ) : (
            <DefinedTable
              title={t('bottlenecks.title')}
              definition={definition}
              columns={[t('column.state'), t('bottlenecks.waiting'), t('bottlenecks.share'), t('column.open'), t('bottlenecks.in'), t('bottlenecks.out'), t('column.note')]}
              numeric={[1, 3, 4, 5]}
              rows={states.map(({ workflow, state, waitingMs, share, open, arrivals, departures, clogs }) => [
                <Link to={listPath({ ...search, ...(several && { workflow }) }, { state, standing: 'open' })}>{words.state(state, several ? workflow : undefined)}</Link>,
                words.duration(waitingMs),
                <span className={css.track} title={words.percent(share)}>
                  <span className={css.bar} style={{ width: `${Math.max(1, share * 100)}%` }} />
                </span>,
                numberInWords(open),
                arrivals.join(' · '),
                departures.join(' · '),
                clogs ? <Chip tone="madder">{t('bottlenecks.clogs')}</Chip> : '',
              ])}
              csv={states.map(({ workflow, state, waitingMs, share, open, arrivals, departures, clogs }) => [`${workflow} ${state}`, Math.round(waitingMs / 1000), share, open, arrivals.join(' '), departures.join(' '), clogs ? t('bottlenecks.clogs') : ''])}
            />
          )
        }
      </Figure>
    </DashboardPage>
  );
}
