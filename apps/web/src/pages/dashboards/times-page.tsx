import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../parts/empty-state';
import { useFilters } from '../../parts/filter-bar';
import { numberInWords } from '../../parts/reading';
import { CalendarsLine } from './calendars-line';
import { DashboardPage } from './dashboard-page';
import type { Answer, Distribution } from './figure-types';
import { Figure } from './figure';
import { useFigures } from './figures';
import { workflowOf } from './filters';
import { TimesPanel } from './times-panel';
import { useWords } from './words';
import css from './dashboards.module.css';

const PHASES = ['lead', 'waiting', 'touch'] as const;

/** How long it takes: from begin to end, waiting and worked on, and in each state; in calendar or in working time. */
export function TimesPage() {
  const { t } = useTranslation('dashboards');
  const words = useWords();
  const [search, change] = useFilters();
  const times = useFigures('times');
  const by = search.by === 'working' ? 'working' : 'calendar';
  const several = workflowOf(search) === undefined && !search.log;
  const kept = <T extends { readonly spread: Distribution | null }>(rows: readonly T[]) => rows.filter((row): row is T & { spread: Distribution } => row.spread !== null);
  return (
    <DashboardPage
      title={t('page.times')}
      lead={t('times.page')}
      actions={<SegmentedControl size="xs" value={by} onChange={(value) => change({ by: value === 'working' ? value : undefined })} data={[{ value: 'calendar', label: t('times.calendar') }, { value: 'working', label: t('times.working') }]} />}
    >
      <Figure query={times}>
        {(answer) => {
          const phases = kept(PHASES.map((phase) => ({ name: t(`times.${phase}`), spread: answer[phase][by] })));
          const states = kept(answer.byState.map((one) => ({ name: words.state(one.state, several ? one.workflow : undefined), spread: one[by] })));
          if (phases.length === 0 && states.length === 0) return <EmptyState icon="clock" title={t('times.empty')} hint={t('empty.hint')} />;
          return (
            <div className={css.stack}>
              {phases.length > 0 && (
                <div>
                  <TimesPanel title={t('times.phases')} file="times" rows={phases} definition={answer.definition} />
                  <TouchLine times={answer} />
                  {by === 'working' && <CalendarsLine calendars={answer.calendars} />}
                </div>
              )}
              {states.length > 0 && <TimesPanel title={t('times.states')} file="states" rows={states.slice(0, 20)} definition={answer.definition} />}
            </div>
          );
        }}
      </Figure>
    </DashboardPage>
  );
}

/** Why work is a dash, or of how many cases it is known: no service says when somebody works. */
function TouchLine({ times: { lead, touch, touchUnknown } }: { times: Answer<'times'> }) {
  const { t } = useTranslation('dashboards');
  const imported = Boolean(useFilters()[0].log);
  if (touchUnknown === 0) return null;
  const known = { known: numberInWords(touch.calendar?.count ?? 0), count: lead.calendar?.count ?? 0 };
  return (
    <p className={`small dim ${css.note}`}>
      <b>{t('times.touch')}:</b> {touch.calendar === null ? '–' : t('times.touch.known', known)} {t(imported ? 'times.touch.log' : 'times.touch.why')}
    </p>
  );
}
