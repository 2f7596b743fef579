import { useTranslation } from 'react-i18next';
import { Link } from '../../frame/link';
import { numberInWords } from '../../parts/reading';
import { DefinedTable } from './defined-table';
import type { Answer } from './figure-types';
import { useDashboardSearch } from './figures';
import { listPath } from './filters';
import { useWords } from './words';
import css from './dashboards.module.css';

/** For each state a bar: who has been there, who may yet come (hatched); the rest ended without. */
export function FunnelTable({ funnel: { stages, started, open, definition } }: { funnel: Answer<'funnel'> }) {
  const { t } = useTranslation('dashboards');
  const words = useWords();
  const search = useDashboardSearch();
  const share = (low: number, high: number) => (low === high ? words.percent(low) : `${words.percent(low)} – ${words.percent(high)}`);
  return (
    <>
      <DefinedTable
        title={t('funnel.title')}
        definition={definition}
        columns={[t('column.state'), t('funnel.bar'), t('funnel.reached'), t('funnel.undecided'), t('funnel.missed'), t('funnel.share')]}
        numeric={[2, 3, 4, 5]}
        rows={stages.map(({ state, reached, undecided, missed, share: low, shareMost }) => [
          words.state(state),
          <span className={css.track} style={{ width: 220 }} aria-hidden="true">
            <span className={css.bar} style={{ width: `${low * 100}%` }} />
            <span className={css.undecided} style={{ width: `${(shareMost - low) * 100}%` }} />
          </span>,
          reached === 0 ? <span className="dimmer">0</span> : <Link to={listPath(search, { reached: state })}>{numberInWords(reached)}</Link>,
          numberInWords(undecided),
          numberInWords(missed),
          share(low, shareMost),
        ])}
        csv={stages.map(({ state, reached, undecided, missed, share: low, shareMost }) => [state, `${low}`, reached, undecided, missed, shareMost])}
      />
      <p className="small dim">{t('funnel.key', { started: numberInWords(started), open: numberInWords(open) })}</p>
    </>
  );
}
