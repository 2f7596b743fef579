import { SegmentedControl, Slider } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Bars } from '../../../frame/page-shape';
import { ChartFrame } from '../../../parts/chart-frame';
import { EmptyState } from '../../../parts/empty-state';
import { useFilters } from '../../../parts/filter-bar';
import { numberInWords } from '../../../parts/reading';
import { DashboardPage } from '../dashboard-page';
import { Figure } from '../figure';
import type { Answer } from '../figure-types';
import { useFigures } from '../figures';
import { listPath, workflowOf } from '../filters';
import { useWords } from '../words';
import { workflowsQuery } from '../workflows';
import { COLOURS } from './drawing';
import { type By, graphOf } from './graph';
import { StoryPlayer } from './story-player';
import css from './process-map.module.css';

const Drawn = lazy(() => import('./process-map-drawn'));

/** The ways that cases took, as they took them: how often, and how long it took from one step to the next. */
export function ProcessMapPage() {
  const { t } = useTranslation('dashboards');
  const [search] = useFilters();
  const by: By = search.by === 'state' ? 'state' : 'activity';
  const query = useFigures('process-map', { by });
  return (
    <DashboardPage title={t('page.process-map')} lead={t('map.lead')}>
      <Figure query={query} rows={10}>
        {(answer) => (answer.nodes.length === 0 ? <EmptyState icon="chart" title={t('empty.title')} hint={t('empty.hint')} /> : <Explorer map={answer} by={by} />)}
      </Figure>
    </DashboardPage>
  );
}

function Explorer({ map, by }: { map: Answer<'process-map'>; by: By }) {
  const { t } = useTranslation('dashboards');
  const words = useWords();
  const [search, change] = useFilters();
  const colour = COLOURS.find((one) => one === search.colour) ?? 'count';
  // Few ways at first where there are many: a picture in which everything is drawn shows nothing.
  const usual = map.edges.length <= 16 ? 100 : map.edges.length <= 40 ? 60 : 25;
  const [typed, setTyped] = useState(Number(search.paths) || usual);
  const [paths] = useDebouncedValue(typed, 150);
  const { data } = useQuery({ ...workflowsQuery, enabled: !search.log });
  const graph = useMemo(() => graphOf({ map, by, workflows: search.log ? [] : (data?.items ?? []), share: paths / 100 }), [map, by, data, paths, search.log]);
  const [at, setAt] = useState<readonly (string | null)[]>([]);
  const several = workflowOf(search) === undefined && !search.log;
  const called = ({ name, workflow }: { name: string; workflow: string }) => (by === 'state' ? words.state(name, several ? workflow : undefined) : `${several ? `${words.workflow(workflow)}: ` : ''}${words.activity(name)}`);
  const leadsTo = (from: number, to: number) => listPath(search, by === 'activity' ? { activity: map.nodes[from]!.name, next: map.nodes[to]!.name } : { reached: map.nodes[to]!.name });
  const forbidden = graph.edges.filter((edge) => edge.forbidden).length;
  return (
    <ChartFrame
      title={t('map.title')}
      definition={map.definition}
      finding={`${t('map.finding', { cases: numberInWords(map.cases), events: numberInWords(map.events), ways: numberInWords(map.edges.length) })} ${graph.hidden > 0 ? t('map.hidden', { count: graph.hidden }) : ''} ${graph.hiddenNodes > 0 ? t('map.hidden-nodes', { count: graph.hiddenNodes }) : ''} ${forbidden > 0 ? t('map.forbidden', { count: forbidden }) : ''}`}
      file={t('map.file')}
      table={{
        columns: [t('map.from'), t('map.to'), t('map.times'), t('map.median'), 'p95', t('column.note')],
        rows: map.edges.map(({ from, to, count, medianMs, p95Ms }) => [called(map.nodes[from]!), called(map.nodes[to]!), count, words.duration(medianMs), words.duration(p95Ms), graph.edges.find(({ id }) => id === `n${from}-n${to}`)?.forbidden ? t('map.forbidden-way') : '']),
        links: map.edges.map(({ from, to }) => leadsTo(from, to)),
      }}
    >
      <div className={css.tools}>
        <SegmentedControl size="xs" value={by} onChange={(value) => change({ by: value === 'state' ? value : undefined })} data={[{ value: 'activity', label: t('map.by.activity') }, { value: 'state', label: t('map.by.state') }]} aria-label={t('map.by')} />
        <SegmentedControl size="xs" value={colour} onChange={(value) => change({ colour: value === 'count' ? undefined : value })} data={COLOURS.map((value) => ({ value, label: t(`map.colour.${value}`) }))} aria-label={t('map.colour')} />
        <label className={css.slider}>
          <span className="small">{t('map.paths', { share: typed })}</span>
          <Slider value={typed} onChange={setTyped} onChangeEnd={(value) => change({ paths: value === usual ? undefined : String(value) })} min={0} max={100} step={5} label={null} thumbLabel={t('map.paths', { share: typed })} size={4} />
        </label>
      </div>
      {search.story && !search.log && <StoryPlayer graph={graph} by={by} story={search.story} onStep={setAt} />}
      <Suspense fallback={<Bars rows={10} />}>
        <Drawn graph={graph} colour={colour} called={called} leadsTo={(edge) => leadTo(edge, leadsTo)} nodeTo={(node) => listPath({ ...search, ...(several && { workflow: node.workflow }) }, by === 'activity' ? { activity: node.name } : { reached: node.name })} at={at} />
      </Suspense>
      <p className={css.key}>
        <span className={css.keyThick} /> {t('map.key.width')} {colour !== 'count' && <><span className={css.keyTime} /> {t('map.key.time')}</>} <span className="t-madder">{t('map.key.forbidden')}</span>
      </p>
    </ChartFrame>
  );
}

/** An edge between two steps leads to the cases that went there; those of the borders lead nowhere. */
function leadTo(id: string, leadsTo: (from: number, to: number) => string): string | null {
  const found = /^n(\d+)-n(\d+)$/.exec(id);
  return found ? leadsTo(Number(found[1]), Number(found[2])) : null;
}
