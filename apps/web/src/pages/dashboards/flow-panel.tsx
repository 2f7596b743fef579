import { useCallback, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ChartFrame } from '../../parts/chart-frame';
import { EmptyState } from '../../parts/empty-state';
import { dayInWords, numberInWords } from '../../parts/reading';
import { type Band, bandsOf, grownMost, withBeginning } from './charts/flow-series';
import { flowChart } from './charts/flow-chart';
import { Chart } from './charts/chart';
import type { Answer } from './figure-types';
import { workflowOf } from './filters';
import { useDashboardSearch } from './figures';
import { useWords } from './words';

const shortDay = (at: number): string => dayInWords(new Date(at).toISOString(), { weekday: false, zone: 'UTC' });

/** Where does work pile up? */
export function FlowPanel({ flow: answered, height = 270 }: { flow: Answer<'flow'>; height?: number }) {
  const { t } = useTranslation('dashboards');
  const words = useWords();
  const search = useDashboardSearch();
  const picture = useRef<(() => Promise<Blob>) | null>(null);
  const flow = useMemo(() => withBeginning(answered), [answered]);
  const bands = bandsOf(flow);
  const several = workflowOf(search) === undefined;
  const name = (band: Band) => (band.kind === 'state' ? words.state(band.state, several ? band.workflow : undefined) : t(`flow.${band.kind}`));
  const growth = grownMost(bands);
  // Made anew only when there are other figures: a chart that is drawn again loses what is pointed at.
  const option = useCallback(flowChart({ times: flow.times, bands, name, day: shortDay, number: numberInWords, marked: growth?.band.key ?? null }), [flow, t]);
  const isEmpty = flow.times.length === 0 || bands.every(({ counts }) => counts.every((count) => count === 0));
  return (
    <ChartFrame
      title={t('flow.title')}
      definition={flow.definition}
      finding={isEmpty ? undefined : growth ? t('flow.finding', { state: name(growth.band), first: numberInWords(growth.first), last: numberInWords(growth.last), day: shortDay(flow.times[0]!) }) : t('flow.finding.none')}
      file={t('flow.file')}
      png={() => picture.current!()}
      table={{ columns: [t('column.day'), ...bands.map(name), t('flow.arrivals')], rows: flow.times.map((at, index) => [shortDay(at), ...bands.map(({ counts }) => counts[index] ?? 0), flow.arrivals[index] ?? 0]) }}
    >
      {isEmpty ? <EmptyState icon="chart" title={t('empty.title')} hint={t('empty.hint')} /> : <Chart label={t('flow.label')} height={height} option={option} picture={picture} />}
    </ChartFrame>
  );
}
