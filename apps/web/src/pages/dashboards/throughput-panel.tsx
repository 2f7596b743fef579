import { useCallback, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ChartFrame } from '../../parts/chart-frame';
import { EmptyState } from '../../parts/empty-state';
import { dayInWords, numberInWords } from '../../parts/reading';
import { Chart } from './charts/chart';
import { medianOf, throughputChart } from './charts/throughput-chart';
import type { Answer } from './figure-types';

const shortDay = (at: number): string => dayInWords(new Date(at).toISOString(), { weekday: false, zone: 'UTC' });
const WEEKS_SHOWN = 26;

/** Do we finish as much as before? With natural limits where there is room to explain them. */
export function ThroughputPanel({ throughput, limits = false, height = 270 }: { throughput: Answer<'throughput'>; limits?: boolean; height?: number }) {
  const { t } = useTranslation('dashboards');
  const picture = useRef<(() => Promise<Blob>) | null>(null);
  const weeks = limits ? throughput.weeks : throughput.weeks.slice(-WEEKS_SHOWN);
  const median = medianOf(weeks);
  const outside = weeks.filter(({ outsideLimits }) => outsideLimits).length;
  const number = (count: number) => numberInWords(count, { maximumFractionDigits: 1 });
  const words = {
    median: t('throughput.median', { count: median ?? 0, number: number(median ?? 0) }),
    running: t('throughput.running'),
    upper: t('throughput.upper', { number: number(throughput.limits?.upper ?? 0) }),
    lower: t('throughput.lower', { number: number(throughput.limits?.lower ?? 0) }),
    closed: (count: number) => t('throughput.closed', { count }),
  };
  const option = useCallback(throughputChart({ weeks, median, limits: limits ? throughput.limits : null, day: shortDay, words }), [throughput, limits, t]);
  const finding = median === null ? t('throughput.finding.none', { count: weeks.at(-1)?.closed ?? 0 }) : t('throughput.finding', { count: median, number: number(median), running: weeks.at(-1)?.complete === false ? weeks.at(-1)!.closed : 0 });
  return (
    <ChartFrame
      title={t('throughput.title')}
      definition={throughput.definition}
      finding={weeks.length === 0 ? undefined : limits && throughput.limits ? `${finding} ${t('throughput.outside', { count: outside })}` : finding}
      file={t('throughput.file')}
      png={() => picture.current!()}
      table={{ columns: [t('column.week'), t('column.from'), t('throughput.column'), t('column.note')], rows: weeks.map(({ week, from, closed, complete, outsideLimits }) => [week, shortDay(from), closed, !complete ? t('throughput.running') : outsideLimits ? t('throughput.unusual') : '']) }}
    >
      {weeks.length === 0 ? <EmptyState icon="chart" title={t('throughput.empty')} hint={t('empty.hint')} /> : <Chart label={t('throughput.label')} height={height} option={option} picture={picture} />}
    </ChartFrame>
  );
}
