import type { Week } from '../figure-types';
import { categoryAxis, type ChartOption, tooltip, valueAxis } from './option';
import type { Palette } from './palette';

export interface ThroughputPicture {
  readonly weeks: readonly Week[];
  readonly median: number | null;
  readonly limits: { readonly mean: number; readonly lower: number; readonly upper: number } | null;
  readonly day: (at: number) => string;
  readonly words: { readonly median: string; readonly running: string; readonly upper: string; readonly lower: string; readonly closed: (count: number) => string };
}

/** A bar for each week; a week that is not over is drawn by its outline. */
export const throughputChart =
  ({ weeks, median, limits, day, words }: ThroughputPicture) =>
  (palette: Palette): ChartOption => {
    const lines = [
      ...(median === null ? [] : [{ at: median, text: words.median, colour: palette.of('ink'), dash: [4, 3] }]),
      ...(limits === null ? [] : [{ at: limits.upper, text: words.upper, colour: palette.of('ink-2'), dash: [1, 3] }, { at: limits.lower, text: words.lower, colour: palette.of('ink-2'), dash: [1, 3] }]),
    ];
    const data = weeks.map(({ week, closed, complete, outsideLimits }) => ({
      name: week,
      value: closed,
      itemStyle: complete ? { color: palette.of(outsideLimits ? 'saffron-line' : 'open') } : { color: 'transparent', borderColor: palette.of('open'), borderType: 'dotted', borderWidth: 1 },
    }));
    const last = weeks.length - 1;
    const [fullest, highest] = [Math.max(1, ...weeks.map(({ closed }) => closed)), Math.max(0, ...lines.map(({ at }) => at))];
    return {
      grid: { left: 34, right: 60, top: 14, bottom: 24 },
      xAxis: categoryAxis(palette, weeks.map(({ from }) => day(from)), { axisLabel: { color: palette.of('ink-2'), fontSize: 12, interval: (index: number) => index === 0 || index === last, showMinLabel: true, showMaxLabel: true, alignMinLabel: 'left', alignMaxLabel: 'right', formatter: (text: string, index: number) => (index === last && weeks[last]?.complete === false ? words.running : text) } }),
      yAxis: valueAxis(palette, { minInterval: 1, ...(highest > fullest && { max: roundUp(highest) }), splitNumber: 3 }),
      tooltip: tooltip(palette, (point: never) => toldOf(point as { dataIndex: number }, weeks, day, words.closed)),
      series: [{ type: 'bar', data, barCategoryGap: '22%' }, ruled(lines, last, palette)],
    };
  };

/** The next number that an axis can end with. */
export function roundUp(most: number): number {
  const size = 10 ** Math.floor(Math.log10(most));
  return size * [1, 2, 3, 4, 6, 8, 10].find((step) => step * size >= most)!;
}

const toldOf = ({ dataIndex }: { readonly dataIndex: number }, weeks: readonly Week[], day: (at: number) => string, closed: (count: number) => string): string => {
  const week = weeks[dataIndex];
  return week ? `${day(week.from)} (${week.week})\n${closed(week.closed)}` : '';
};

interface Line {
  readonly at: number;
  readonly text: string;
  readonly colour: string;
  readonly dash: readonly number[];
}

interface Drawing {
  readonly coord: (point: readonly [number, number]) => readonly [number, number];
  readonly getWidth: () => number;
}

/** Lines across the whole picture, each named at its right end. */
function ruled(lines: readonly Line[], last: number, palette: Palette): object {
  return {
    type: 'custom',
    silent: true,
    tooltip: { show: false },
    clip: false,
    data: [[last, 0]],
    renderItem: (params: { readonly coordSys: { readonly x: number; readonly width: number } }, api: Drawing) => ({
      type: 'group',
      children: lines.flatMap(({ at, text, colour, dash }) => {
        const [, y] = api.coord([last, at]);
        const { x, width } = params.coordSys;
        return [
          { type: 'line', shape: { x1: x, x2: x + width, y1: y, y2: y }, style: { stroke: colour, lineDash: [...dash], lineWidth: 1.25 } },
          { type: 'text', style: { x: x + width + 4, y, text: text.replace(/ (?=\S+$)/, '\n'), font: `600 12px ${palette.sans}`, fill: colour, verticalAlign: 'middle', lineHeight: 14 } },
        ];
      }),
    }),
  };
}

/** The middle one of complete weeks; null where there is none. */
export function medianOf(weeks: readonly Week[]): number | null {
  const counts = weeks.filter(({ complete }) => complete).map(({ closed }) => closed).toSorted((left, right) => left - right);
  if (counts.length === 0) return null;
  const middle = (counts.length - 1) / 2;
  return (counts[Math.floor(middle)]! + counts[Math.ceil(middle)]!) / 2;
}
