import type { AgeingCase, AgeingState } from '../figure-types';
import { axisUnit, unitMs } from '../durations';
import { apart, categoryAxis, type ChartOption, tooltip, valueAxis } from './option';
import type { Palette } from './palette';

export interface AgeingPicture {
  readonly states: readonly AgeingState[];
  readonly cases: readonly AgeingCase[];
  readonly name: (state: AgeingState) => string;
  /** "16 now". */
  readonly count: (open: number) => string;
  readonly unit: (unit: ReturnType<typeof axisUnit>) => string;
  readonly told: (one: AgeingCase) => string;
  readonly late: (count: number) => string;
}

export const STATES_MAX = 6;
const keyOf = ({ workflow, state }: { readonly workflow: string; readonly state: string }): string => `${workflow} ${state}`;

/** Dots over bands: where in its state each open case stands, and where 50, 85 and 95 of 100 finished ones were by then. */
export const ageingChart =
  ({ states, cases, name, count, unit, told, late }: AgeingPicture) =>
  (palette: Palette, width: number): ChartOption => {
    const shown = states.slice(0, STATES_MAX);
    const places = new Map(shown.map((state, index) => [keyOf(state), index]));
    const dots = cases.filter((one) => places.has(keyOf(one)));
    const most = Math.max(1_000, ...dots.map(({ ageInStateMs }) => ageInStateMs), ...shown.map(({ p95 }) => p95 ?? 0));
    const scale = axisUnit(most);
    const size = unitMs(scale);
    const point = (one: AgeingCase, index: number) => ({ name: `${one.workflow} ${one.caseName}`, value: [places.get(keyOf(one))! + spread(index), one.ageInStateMs / size], one });
    const beyond = dots.filter(({ band }) => band === 3);
    return {
      grid: { left: 44, right: width < 420 ? 16 : 76, top: 30, bottom: 44 },
      xAxis: [
        { type: 'value', min: -0.5, max: shown.length - 0.5, show: false },
        categoryAxis(palette, shown.map((state) => `${name(state)}\n${count(state.open)}`), { position: 'bottom', axisLabel: { interval: 0, color: palette.of('ink'), fontSize: 12, lineHeight: 16, width: Math.max(48, (width - 120) / Math.max(1, shown.length) - 8), overflow: 'truncate' } }),
      ],
      yAxis: valueAxis(palette, { name: unit(scale), nameLocation: 'end', nameGap: 12, nameTextStyle: { color: palette.of('ink-3'), fontSize: 12, align: 'right' }, min: 0 }),
      tooltip: tooltip(palette, (of: never) => told((of as { data: { one: AgeingCase } }).data.one)),
      series: [
        bandSeries(shown, size, palette, width >= 420),
        { type: 'scatter', symbolSize: 7, data: dots.filter(({ band }) => band < 3).map(point), itemStyle: { color: palette.of('open'), borderColor: palette.of('surface'), borderWidth: 1 } },
        { type: 'scatter', symbol: 'triangle', symbolSize: 10, data: beyond.map(point), itemStyle: { color: palette.of('madder') } },
        lateSeries(shown, beyond, size, late, palette),
      ],
    };
  };

/** Side by side within a state, so that equal ages do not hide each other; the same places each time. */
const spread = (index: number): number => (((index * 7) % 11) - 5) / 16;

interface Drawing {
  readonly coord: (point: readonly [number, number]) => readonly [number, number];
  readonly size: (of: readonly [number, number]) => readonly [number, number];
}

const BANDS = [
  ['p50', 'install', 1],
  ['p85', 'install', 0.55],
  ['p95', 'sunken', 1],
] as const;

function bandSeries(states: readonly AgeingState[], size: number, palette: Palette, named: boolean): object {
  return {
    type: 'custom',
    silent: true,
    tooltip: { show: false },
    clip: false,
    data: states.map((state, index) => [index, (state.p95 ?? 0) / size]),
    renderItem: ({ dataIndex }: { readonly dataIndex: number }, api: Drawing) => {
      const state = states[dataIndex]!;
      const [middle] = api.coord([dataIndex, 0]);
      const wide = api.size([1, 0])[0] * 0.86;
      const y = (ms: number) => api.coord([dataIndex, ms / size])[1];
      let below = 0;
      const heights = apart(BANDS.map(([band]) => y(state[band] ?? 0)), 14, 0, y(0) - 4);
      const children = BANDS.flatMap(([band, token, opacity], index) => {
        const limit = state[band];
        if (limit === null) return [];
        const [top, bottom] = [y(limit), y(below)];
        below = limit;
        const text = named && dataIndex === states.length - 1 ? [{ type: 'text', style: { x: middle + wide / 2 + 6, y: heights[index]!, text: ['50', '85', '95 / 100'][index], font: `400 12px ${palette.sans}`, fill: palette.of('ink-2'), verticalAlign: 'middle' } }] : [];
        return [
          { type: 'rect', shape: { x: middle - wide / 2, y: top, width: wide, height: Math.max(0, bottom - top) }, style: { fill: palette.of(token), opacity } },
          { type: 'line', shape: { x1: middle - wide / 2, x2: middle + wide / 2, y1: top, y2: top }, style: { stroke: palette.of('line-strong'), lineWidth: 1 } },
          ...text,
        ];
      });
      return { type: 'group', children };
    },
  };
}

/** How many of a state are beyond the usual, in words above their triangles. */
function lateSeries(states: readonly AgeingState[], beyond: readonly AgeingCase[], size: number, late: (count: number) => string, palette: Palette): object {
  const marks = states.flatMap((state, index) => {
    const own = beyond.filter((one) => keyOf(one) === keyOf(state));
    return own.length === 0 ? [] : [{ index, top: Math.max(...own.map(({ ageInStateMs }) => ageInStateMs)) / size, text: late(own.length) }];
  });
  return {
    type: 'custom',
    silent: true,
    tooltip: { show: false },
    clip: false,
    data: marks.map(({ index, top }) => [index, top]),
    renderItem: ({ dataIndex }: { readonly dataIndex: number }, api: Drawing) => {
      const { index, top, text } = marks[dataIndex]!;
      const [x, y] = api.coord([index, top]);
      return { type: 'text', style: { x, y: y - 16, text, align: 'center', verticalAlign: 'middle', font: `600 12px ${palette.sans}`, fill: palette.of('madder'), stroke: palette.of('surface'), lineWidth: 3 } };
    },
  };
}
