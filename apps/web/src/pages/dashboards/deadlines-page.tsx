import { useTranslation } from 'react-i18next';
import { Link } from '../../frame/link';
import { Chip } from '../../parts/chip';
import { EmptyState } from '../../parts/empty-state';
import { numberInWords } from '../../parts/reading';
import { When } from '../../parts/when';
import { DashboardPage } from './dashboard-page';
import { DefinedTable } from './defined-table';
import { Figure } from './figure';
import type { Answer } from './figure-types';
import { useDashboardSearch, useFigures } from './figures';
import { listPath, storyPath, workflowOf } from './filters';
import { shortId, useInstancesBehind } from './instances';
import { useWords } from './words';

const SHOWN = 50;
const TONES = { breached: 'madder', 'at-risk': 'us', 'on-track': 'jade' } as const;

/** Dates until when a state should be left: kept, missed, likely to be missed. */
export function DeadlinesPage() {
  const { t } = useTranslation('dashboards');
  const query = useFigures('deadlines');
  return (
    <DashboardPage title={t('page.deadlines')} lead={t('deadlines.lead')}>
      <Figure query={query}>{(answer) => (answer.states.length === 0 ? <EmptyState icon="cal" title={t('deadlines.empty')} hint={t('deadlines.empty.hint')} /> : <><ByState deadlines={answer} /><Dated deadlines={answer} /></>)}</Figure>
    </DashboardPage>
  );
}

function ByState({ deadlines: { states, definition } }: { deadlines: Answer<'deadlines'> }) {
  const { t } = useTranslation('dashboards');
  const words = useWords();
  const search = useDashboardSearch();
  const several = workflowOf(search) === undefined && !search.log;
  const counted = (count: number, standing: string | null, of: { workflow: string; state: string }, tone?: string) =>
    count === 0 ? <span className="dimmer">0</span> : standing === null ? numberInWords(count) : <Link className={tone} to={listPath({ ...search, ...(several && { workflow: of.workflow }) }, { state: of.state, standing })}>{numberInWords(count)}</Link>;
  return (
    <DefinedTable
      title={t('deadlines.by-state')}
      definition={definition}
      columns={[t('column.state'), t('deadlines.met'), t('deadlines.breached'), t('deadlines.breached-open'), t('deadlines.at-risk'), t('deadlines.on-track'), t('deadlines.kept')]}
      numeric={[1, 2, 3, 4, 5, 6]}
      rows={states.map((one) => [
        words.state(one.state, several ? one.workflow : undefined),
        counted(one.met, null, one),
        counted(one.breached, null, one),
        counted(one.breachedOpen, 'breached', one, 't-madder'),
        counted(one.atRisk, 'at-risk', one, 't-saffron'),
        counted(one.onTrack, 'on-track', one),
        one.met + one.breached === 0 ? '–' : words.percent(one.met / (one.met + one.breached)),
      ])}
      csv={states.map(({ workflow, state, met, breached, breachedOpen, atRisk, onTrack }) => [`${workflow} ${state}`, met, breached, breachedOpen, atRisk, onTrack, met + breached === 0 ? null : met / (met + breached)])}
    />
  );
}

function Dated({ deadlines: { cases, definition } }: { deadlines: Answer<'deadlines'> }) {
  const { t } = useTranslation('dashboards');
  const words = useWords();
  const search = useDashboardSearch();
  const behind = useInstancesBehind({ ...search, standing: 'open' }, cases.length > 0);
  if (cases.length === 0) return null;
  return (
    <DefinedTable
      title={t('deadlines.next')}
      definition={definition}
      columns={[t('column.what'), t('column.state'), t('column.due'), t('column.standing'), t('deadlines.left'), t('deadlines.risk')]}
      numeric={[4, 5]}
      rows={cases.slice(0, SHOWN).map(({ workflow, caseName, state, due, standing, risk, workingLeftMs, calendarOf }) => [
        <Link to={storyPath(workflow, caseName)}>{behind.get(`${workflow} ${caseName}`)?.title ?? shortId(caseName)}</Link>,
        words.state(state),
        <When at={new Date(due).toISOString()} plain />,
        // Alone in a cell of a phone's grid a chip would be as wide as the cell.
        <div>
          <Chip tone={TONES[standing]}>{t(`deadlines.${standing}`)}</Chip>
        </div>,
        workingLeftMs === null ? '–' : `${words.duration(workingLeftMs)}${calendarOf === null ? '' : ` (${calendarOf})`}`,
        risk === null ? t('deadlines.unknown') : words.percent(risk),
      ])}
      csv={cases.map(({ workflow, caseName, state, due, standing, risk, workingLeftMs }) => [`${workflow} ${caseName}`, state, new Date(due).toISOString(), standing, workingLeftMs, risk])}
    />
  );
}
