import { useTranslation } from 'react-i18next';
import { Link } from '../../frame/link';
import { EmptyState } from '../../parts/empty-state';
import { numberInWords } from '../../parts/reading';
import { DashboardPage } from './dashboard-page';
import { DefinedTable } from './defined-table';
import { Figure } from './figure';
import type { Answer } from './figure-types';
import { useDashboardSearch, useFigures } from './figures';
import { listPath, workflowOf } from './filters';
import { Sequence } from './sequence';
import { useWords } from './words';
import css from './dashboards.module.css';

const SHOWN = 20;

/** Which ways are taken how often, and what is done twice. */
export function VariantsPage() {
  const { t } = useTranslation('dashboards');
  const query = useFigures('variants');
  return (
    <DashboardPage title={t('page.variants')} lead={t('variants.lead')}>
      <Figure query={query}>{(answer) => (answer.cases === 0 ? <EmptyState icon="chart" title={t('empty.title')} hint={t('empty.hint')} /> : <><VariantTable variants={answer} /><ReworkTable variants={answer} /></>)}</Figure>
    </DashboardPage>
  );
}

function VariantTable({ variants: { variants, count, definition } }: { variants: Answer<'variants'> }) {
  const { t } = useTranslation('dashboards');
  const words = useWords();
  const search = useDashboardSearch();
  const most = variants[0]?.share ?? 1;
  const several = workflowOf(search) === undefined && !search.log;
  return (
    <DefinedTable
      title={t('variants.title', { count, shown: Math.min(SHOWN, count) })}
      definition={definition}
      columns={[t('variants.cases'), t('variants.share'), t('variants.way'), t('times.middle'), 'p95']}
      numeric={[0, 3, 4]}
      rows={variants.slice(0, SHOWN).map(({ activities, workflow, cases, share, medianMs, p95Ms }) => [
        <Link to={listPath({ ...search, ...(several && { workflow }) }, { variant: activities.join(',') })}>{numberInWords(cases)}</Link>,
        <span className={css.track} title={words.percent(share)}>
          <span className={css.bar} style={{ width: `${(share / most) * 100}%` }} />
        </span>,
        <Sequence activities={activities} />,
        words.duration(medianMs),
        words.duration(p95Ms),
      ])}
      csv={variants.map(({ activities, cases, share, medianMs, p95Ms }) => [cases, share, activities.join(' > '), Math.round(medianMs / 1000), Math.round(p95Ms / 1000)])}
    />
  );
}

function ReworkTable({ variants: { rework, definition } }: { variants: Answer<'variants'> }) {
  const { t } = useTranslation('dashboards');
  const words = useWords();
  const search = useDashboardSearch();
  if (rework.activities.length === 0) return <p className={`dim ${css.section}`}>{t('rework.none')}</p>;
  return (
    <DefinedTable
      title={t('rework.title', { share: words.percent(rework.casesWithRework / Math.max(1, rework.cases)) })}
      definition={definition}
      columns={[t('rework.activity'), t('rework.cases'), t('rework.loops'), t('rework.returns'), t('rework.events')]}
      numeric={[1, 2, 3, 4]}
      rows={rework.activities.map(({ activity, events, selfLoops, returns, cases }) => [words.activity(activity), <Link to={listPath(search, { activity })}>{numberInWords(cases)}</Link>, numberInWords(selfLoops), numberInWords(returns), numberInWords(events)])}
      csv={rework.activities.map(({ activity, events, selfLoops, returns, cases }) => [activity, cases, selfLoops, returns, events])}
    />
  );
}
