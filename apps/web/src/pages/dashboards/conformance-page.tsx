import { useTranslation } from 'react-i18next';
import { Link } from '../../frame/link';
import { Icon } from '../../parts/icon';
import { numberInWords } from '../../parts/reading';
import { When } from '../../parts/when';
import { DashboardPage } from './dashboard-page';
import { DefinedTable } from './defined-table';
import { Figure } from './figure';
import type { Answer } from './figure-types';
import { useDashboardSearch, useFigures } from './figures';
import { listPath, storyPath } from './filters';
import { shortId } from './instances';
import { useWords } from './words';
import css from './dashboards.module.css';

/** Steps that the table of their workflow forbids: each is an alarm. */
export function ConformancePage() {
  const { t } = useTranslation('dashboards');
  const { log } = useDashboardSearch();
  const query = useFigures('conformance');
  return (
    <DashboardPage title={t('page.conformance')} lead={log ? t('conformance.log') : t('conformance.lead')}>
      <Figure query={query} rows={3}>
        {(answer) =>
          answer.forbidden === 0 ? (
            <p className={css.good} role="status">
              <Icon name="check" />
              <span>{t('conformance.good', { count: answer.steps, number: numberInWords(answer.steps) })}</span>
            </p>
          ) : (
            <Alarms conformance={answer} />
          )
        }
      </Figure>
    </DashboardPage>
  );
}

function Alarms({ conformance: { kinds, forbidden, steps, definition } }: { conformance: Answer<'conformance'> }) {
  const { t } = useTranslation('dashboards');
  const words = useWords();
  const search = useDashboardSearch();
  return (
    <>
      <div className={css.alarm} role="alert">
        <Icon name="alert" />
        <div>
          <b>{t('conformance.alarm', { count: forbidden, number: numberInWords(forbidden), steps: numberInWords(steps) })}</b>
          <p>{t('conformance.todo')}</p>
        </div>
      </div>
      <DefinedTable
        title={t('conformance.title')}
        definition={definition}
        columns={[t('conformance.step'), t('conformance.from'), t('conformance.steps'), t('column.count'), t('conformance.last'), t('conformance.examples')]}
        numeric={[2, 3]}
        rows={kinds.map(({ workflow, from, activity, steps: some, cases, lastAt, examples }) => [
          <b className={`t-madder ${css.plain}`}>
            <Icon name="alert" />
            {words.activity(activity)}
          </b>,
          from === null ? t('conformance.beginning') : words.state(from, workflow),
          numberInWords(some),
          <Link to={listPath({ ...search, workflow }, { activity, standing: 'forbidden' })}>{numberInWords(cases)}</Link>,
          <When at={new Date(lastAt).toISOString()} plain />,
          <span className={css.acts}>
            {examples.slice(-3).map((id) => (
              <Link key={id} to={storyPath(workflow, id)}>
                {shortId(id)}
              </Link>
            ))}
          </span>,
        ])}
        csv={kinds.map(({ workflow, from, activity, steps: some, cases, lastAt, examples }) => [`${workflow} ${activity}`, from, some, cases, new Date(lastAt).toISOString(), examples.join(' ')])}
      />
    </>
  );
}
