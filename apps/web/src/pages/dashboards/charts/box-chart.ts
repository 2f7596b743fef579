import type { Distribution } from '../figure-types';
import { axisUnit, unitMs } from '../durations';
import { categoryAxis, type ChartOption, tooltip, valueAxis } from './option';
import type { Palette } from './palette';

export interface BoxRow {
  readonly name: string;
  readonly spread: Distribution;
}

export interface BoxPicture {
  readonly rows: readonly BoxRow[];
  readonly unit: (unit: ReturnType<typeof axisUnit>) => string;
  readonly told: (row: BoxRow) => string;
}

interface Drawing {
  readonly coord: (point: readonly [number, number]) => readonly [number, number];
}

/** One line for each set of durations: least to p95, half of them thick, the middle and the mean marked. The longest ones are said, not drawn. */
export const boxChart =
  ({ rows, unit, told }: BoxPicture) =>
  (palette: Palette, width: number): ChartOption => {
    const most = Math.max(1_000, ...rows.map(({ spread }) => Math.max(spread.p95, spread.mean)));
    const scale = axisUnit(most);
    const size = unitMs(scale);
    const label = Math.min(180, Math.round(width * 0.32));
    return {
      grid: { left: label + 12, right: 24, top: 8, bottom: 40 },
      yAxis: categoryAxis(palette, rows.map(({ name }) => name), { inverse: true, axisLine: { show: false }, axisLabel: { color: palette.of('ink'), fontSize: 12, width: label, overflow: 'truncate', interval: 0 } }),
      xAxis: valueAxis(palette, { name: unit(scale), nameLocation: 'middle', nameGap: 26, nameTextStyle: { color: palette.of('ink-3'), fontSize: 12 }, min: 0, max: (most / size) * 1.04, axisLabel: { color: palette.of('ink-2'), fontSize: 12, showMaxLabel: false } }),
      tooltip: tooltip(palette, (of: never) => told(rows[(of as { dataIndex: number }).dataIndex]!)),
      series: [
        {
          type: 'custom',
          data: rows.map(({ spread }, index) => [spread.p50 / size, index]),
          renderItem: ({ dataIndex }: { readonly dataIndex: number }, api: Drawing) => box(rows[dataIndex]!.spread, (ms) => api.coord([ms / size, dataIndex]), palette),
        },
      ],
    };
  };

function box({ min, p50, p85, p95, mean }: Distribution, at: (ms: number) => readonly [number, number], palette: Palette): object {
  const [[x0, y], [x50], [x85], [x95], [xMean]] = [at(min), at(p50), at(p85), at(p95), at(mean)] as const;
  const bar = (from: number, to: number, height: number, fill: string) => ({ type: 'rect', shape: { x: from, y: y - height / 2, width: Math.max(1, to - from), height }, style: { fill } });
  return {
    type: 'group',
    children: [
      // Something to point at over the whole line.
      { type: 'rect', shape: { x: x0, y: y - 12, width: Math.max(8, x95 - x0), height: 24 }, style: { fill: 'transparent' } },
      bar(x0, x95, 2, palette.of('line-strong')),
      bar(x0, x85, 10, palette.of('install')),
      bar(x0, x50, 14, palette.of('open')),
      { type: 'line', shape: { x1: x95, x2: x95, y1: y - 6, y2: y + 6 }, style: { stroke: palette.of('line-strong'), lineWidth: 2 } },
      { type: 'circle', shape: { cx: xMean, cy: y, r: 4 }, style: { fill: palette.of('surface'), stroke: palette.of('ink'), lineWidth: 1.5 } },
    ],
  };
}
