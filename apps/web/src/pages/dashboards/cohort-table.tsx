import { useTranslation } from 'react-i18next';
import { ChartFrame } from '../../parts/chart-frame';
import { monthInWords, numberInWords } from '../../parts/reading';
import { Scrolled } from '../../parts/scrolled';
import type { Answer } from './figure-types';
import { useWords } from './words';
import css from './dashboards.module.css';

/** Months by states, the darker the more of a month's beginners have been there; months with open ones have dashed cells. */
export function CohortTable({ cohorts: { stages, cohorts, definition } }: { cohorts: Answer<'cohorts'> }) {
  const { t } = useTranslation('dashboards');
  const words = useWords();
  const month = (name: string) => `${monthInWords(`${name}-01`)} ${name.slice(0, 4)}`;
  const shown = cohorts.slice(-24);
  const used = stages.map((stage, index) => ({ stage, index })).filter(({ index }) => cohorts.some(({ reached }) => (reached[index] ?? 0) > 0));
  return (
    <ChartFrame
      title={t('cohorts.title')}
      definition={definition}
      finding={t('cohorts.finding', { count: cohorts.filter(({ complete }) => !complete).length })}
      file={t('cohorts.file')}
      png={null}
      table={{ columns: [t('cohorts.month'), t('cohorts.started'), t('column.open'), ...used.map(({ stage }) => words.state(stage))], rows: cohorts.map(({ month: name, started, open, reached }) => [month(name), started, open, ...used.map(({ index }) => reached[index] ?? 0)]) }}
    >
      <Scrolled label={t('cohorts.title')}>
        <table className={css.cohort}>
          <thead>
            <tr>
              <th scope="col">{t('cohorts.month')}</th>
              <th scope="col">{t('cohorts.started')}</th>
              {used.map(({ stage }) => (
                <th key={stage} scope="col">
                  {words.state(stage)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ month: name, started, open, complete, reached }) => (
              <tr key={name}>
                <th scope="row">
                  {month(name)} {!complete && <span className="dimmer">{t('cohorts.open', { count: open })}</span>}
                </th>
                <td>{numberInWords(started)}</td>
                {used.map(({ index }) => (
                  <Cell key={index} share={started === 0 ? 0 : (reached[index] ?? 0) / started} complete={complete} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolled>
    </ChartFrame>
  );
}

function Cell({ share, complete }: { share: number; complete: boolean }) {
  const words = useWords();
  const strong = share > 0.55;
  return (
    <td className={`${complete ? '' : css.censored} ${strong ? css.strong : ''}`} style={{ background: share === 0 ? undefined : strong ? 'var(--open)' : `color-mix(in srgb, var(--install) ${Math.round(30 + share * 120)}%, var(--surface))` }}>
      {share === 0 ? <span className="dimmer">–</span> : words.percent(share)}
    </td>
  );
}
