import { useCallback, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useGo } from '../../frame/link';
import { ChartFrame } from '../../parts/chart-frame';
import { EmptyState } from '../../parts/empty-state';
import { ageingChart, STATES_MAX } from './charts/ageing-chart';
import { Chart } from './charts/chart';
import type { AgeingCase, Answer } from './figure-types';
import { listPath, storyPath, workflowOf } from './filters';
import { useDashboardSearch } from './figures';
import { shortId, useInstancesBehind } from './instances';
import { useWords } from './words';

/** Which are unusually old? Each open one as a dot over where finished ones were. */
export function AgeingPanel({ ageing, height = 290 }: { ageing: Answer<'ageing'>; height?: number }) {
  const { t } = useTranslation('dashboards');
  const words = useWords();
  const go = useGo();
  const search = useDashboardSearch();
  const picture = useRef<(() => Promise<Blob>) | null>(null);
  const several = workflowOf(search) === undefined && !search.log;
  const behind = useInstancesBehind({ ...search, standing: 'open' }, ageing.open > 0);
  const titled = ({ workflow, caseName }: AgeingCase) => behind.get(`${workflow} ${caseName}`)?.title ?? shortId(caseName);
  const stateOf = ({ state, workflow }: { state: string; workflow: string }) => words.state(state, several ? workflow : undefined);
  const picturing = {
    states: ageing.states,
    cases: ageing.cases,
    name: stateOf,
    count: (count: number) => t('ageing.now', { count }),
    unit: (unit: 'days' | 'hours' | 'minutes' | 'seconds') => t(`unit.${unit}`),
    told: (one: AgeingCase) => `${titled(one)}\n${t('ageing.told', { state: stateOf(one), age: words.duration(one.ageInStateMs), working: words.duration(one.workingInStateMs) })}`,
    late: (count: number) => t('ageing.late', { count }),
  };
  const option = useCallback(ageingChart(picturing), [ageing, behind.size, t]);
  const beyond = ageing.cases.filter(({ band }) => band === 3).length;
  const limit = (ms: number | null) => (ms === null ? null : words.duration(ms));
  return (
    <ChartFrame
      title={t('ageing.title')}
      definition={ageing.definition}
      finding={ageing.open === 0 ? undefined : `${t('ageing.finding')} ${t('ageing.beyond', { count: beyond })} ${ageing.states.length > STATES_MAX ? t('ageing.some', { shown: STATES_MAX, count: ageing.states.length }) : ''}`}
      file={t('ageing.file')}
      png={() => picture.current!()}
      table={{
        columns: [t('column.state'), t('column.open'), t('ageing.beyond-95'), t('column.finished'), 'p50', 'p85', 'p95'],
        rows: ageing.states.map((state) => [stateOf(state), state.open, state.bands[3] ?? 0, state.finishedVisits, limit(state.p50), limit(state.p85), limit(state.p95)]),
        links: ageing.states.map(({ workflow, state }) => listPath({ ...search, ...(several && { workflow }) }, { state, standing: 'open' })),
      }}
    >
      {ageing.open === 0 ? (
        <EmptyState icon="check" title={t('ageing.empty')} hint={t('empty.hint')} />
      ) : (
        <Chart label={t('ageing.label')} height={height} option={option} picture={picture} onPress={(name) => !search.log && go(storyPath(...(name.split(' ') as [string, string])))} />
      )}
    </ChartFrame>
  );
}
