import { useTranslation } from 'react-i18next';
import { Link } from '../../frame/link';
import { numberInWords } from '../../parts/reading';
import { Scrolled } from '../../parts/scrolled';
import type { Answer } from './figure-types';
import { listPath, workflowOf } from './filters';
import { useDashboardSearch } from './figures';
import { useWords } from './words';

/** Open ones of each state by where they stand against finished ones; every number leads to its list. */
export function BandTable({ ageing: { states } }: { ageing: Answer<'ageing'> }) {
  const { t } = useTranslation('dashboards');
  const words = useWords();
  const search = useDashboardSearch();
  const several = workflowOf(search) === undefined && !search.log;
  return (
    <Scrolled label={t('ageing.by-state')}>
      <table className="t">
        <thead>
          <tr>
            <th scope="col">{t('column.state')}</th>
            {(['0', '1', '2', '3'] as const).map((band) => (
              <th key={band} scope="col" className="r">
                {t(`ageing.band.${band}`)}
              </th>
            ))}
            <th scope="col" className="r">p50</th>
            <th scope="col" className="r">p85</th>
            <th scope="col" className="r">p95</th>
          </tr>
        </thead>
        <tbody>
          {states.map(({ workflow, state, bands, p50, p85, p95, working }) => (
            <tr key={`${workflow} ${state}`}>
              <td>{words.state(state, several ? workflow : undefined)}</td>
              {bands.map((count, band) => (
                <td key={band} className="r">
                  {count === 0 ? <span className="dimmer">0</span> : <Link className={band === 3 ? 't-madder' : undefined} to={listPath({ ...search, ...(several && { workflow }) }, { state, band: String(band), standing: 'open' })}>{numberInWords(count)}</Link>}
                </td>
              ))}
              {([[p50, working?.p50], [p85, working?.p85], [p95, working?.p95]] as const).map(([limit, worked], at) => (
                <td key={at} className="r dim nowrap">
                  {limit === null ? '–' : words.duration(limit)}
                  {worked != null && <div className="small">{t('ageing.worked', { age: words.short(worked) })}</div>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolled>
  );
}
