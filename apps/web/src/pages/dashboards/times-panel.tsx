import { useCallback, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ChartFrame } from '../../parts/chart-frame';
import { boxChart, type BoxRow } from './charts/box-chart';
import { Chart } from './charts/chart';
import { useWords } from './words';

const ROW_PX = 34;

/** Sets of durations, each as one line, with their numbers as a table. */
export function TimesPanel({ title, file, rows, definition }: { title: string; file: string; rows: readonly BoxRow[]; definition: string }) {
  const { t } = useTranslation('dashboards');
  const words = useWords();
  const picture = useRef<(() => Promise<Blob>) | null>(null);
  const told = ({ name, spread }: BoxRow) => `${name}\n${t('times.told', { count: spread.count, p50: words.duration(spread.p50), p85: words.duration(spread.p85), p95: words.duration(spread.p95), mean: words.duration(spread.mean), max: words.duration(spread.max) })}`;
  const key = JSON.stringify(rows);
  const option = useCallback(boxChart({ rows, unit: (unit) => t(`unit.${unit}`), told }), [key, t]);
  return (
    <ChartFrame
      title={title}
      definition={definition}
      finding={t('times.key')}
      file={file}
      png={() => picture.current!()}
      table={{
        columns: [t('column.what'), t('column.count'), t('times.min'), 'p50', 'p85', 'p95', t('times.mean'), t('times.max')],
        rows: rows.map(({ name, spread: { count, min, p50, p85, p95, mean, max } }) => [name, count, ...[min, p50, p85, p95, mean, max].map(words.duration)]),
      }}
    >
      <Chart label={title} height={rows.length * ROW_PX + 52} option={option} picture={picture} />
    </ChartFrame>
  );
}
