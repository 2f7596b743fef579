import type { Band } from './flow-series';
import { apart, type ChartOption, tooltip, valueAxis } from './option';
import type { Palette } from './palette';

export interface FlowPicture {
  readonly times: readonly number[];
  readonly bands: readonly Band[];
  readonly name: (band: Band) => string;
  readonly day: (at: number) => string;
  readonly number: (count: number) => string;
  /** Key of the band that the finding speaks of. */
  readonly marked: string | null;
}

const DAY_MS = 86_400_000;
const LABEL_PX = 16;
const BOTTOM_PX = 24;
const TOP_PX = 12;

/** Stacked bands whose names and present counts stand at their right ends. */
export const flowChart =
  ({ times, bands, name, day, number, marked }: FlowPicture) =>
  (palette: Palette, width: number): ChartOption => {
    const narrow = width < 480;
    const right = narrow ? 112 : 150;
    const colours = coloursOf(bands, palette);
    const series = bands.map((band, index) => ({
      type: 'line',
      stack: 'all',
      name: name(band),
      data: band.counts.map((count, at) => [times[at], count]),
      symbol: 'none',
      lineStyle: { width: 0.5, color: palette.of('surface') },
      areaStyle: { color: colours[index], opacity: 1 },
      itemStyle: { color: colours[index] },
      emphasis: { disabled: true },
    }));
    return {
      grid: { left: 40, right, top: TOP_PX, bottom: BOTTOM_PX },
      xAxis: { type: 'time', axisLine: { lineStyle: { color: palette.of('line-strong') } }, axisTick: { show: false }, splitLine: { show: false }, splitNumber: narrow ? 2 : 5, minInterval: DAY_MS, axisLabel: { color: palette.of('ink-2'), fontSize: 12, hideOverlap: true, showMinLabel: true, alignMinLabel: 'left', formatter: day } },
      yAxis: valueAxis(palette, { minInterval: 1 }),
      tooltip: tooltip(palette, (points: never) => told(points as readonly Point[], day, number), 'axis'),
      series: [...series, labels({ bands, colours, name, number, marked, palette, last: times.at(-1) ?? 0 })],
    };
  };

interface Point {
  readonly seriesName: string;
  readonly value: readonly [number, number];
}

function told(points: readonly Point[], day: (at: number) => string, number: (count: number) => string): string {
  const lines = points.filter(({ value }) => Array.isArray(value) && value.length === 2).toReversed();
  return [day(lines[0]?.value[0] ?? 0), ...lines.map(({ seriesName, value }) => `${seriesName}  ${number(value[1])}`)].join('\n');
}

function coloursOf(bands: readonly Band[], palette: Palette): string[] {
  // By the order of the work, the first state first, whatever stands below it.
  const order = bands.filter(({ kind }) => kind === 'state').toReversed();
  return bands.map((band) => (band.kind === 'over' ? palette.of('grey-soft') : band.kind === 'other' ? palette.of('c7') : palette.categories[order.indexOf(band)]!));
}

interface Labelled {
  readonly bands: readonly Band[];
  readonly colours: readonly string[];
  readonly name: (band: Band) => string;
  readonly number: (count: number) => string;
  readonly marked: string | null;
  readonly palette: Palette;
  readonly last: number;
}

interface Drawing {
  readonly coord: (point: readonly [number, number]) => readonly [number, number];
  readonly getHeight: () => number;
}

/** A key at the end of the bands, each entry at the height of its own as far as there is room. */
function labels({ bands, colours, name, number, marked, palette, last }: Labelled): object {
  const tops = bands.map((_, index) => bands.slice(0, index + 1).reduce((sum, { counts }) => sum + (counts.at(-1) ?? 0), 0));
  const shown = bands.map((band, index) => ({ band, colour: colours[index]!, count: band.counts.at(-1) ?? 0, middle: tops[index]! - (band.counts.at(-1) ?? 0) / 2 }));
  return {
    type: 'custom',
    data: [[last, 0, 0]],
    silent: true,
    tooltip: { show: false },
    clip: false,
    renderItem: (_: object, api: Drawing) => {
      const points = shown.map(({ middle }) => api.coord([last, middle]));
      const heights = apart(points.map(([, y]) => y), LABEL_PX, TOP_PX + 6, api.getHeight() - BOTTOM_PX - 8);
      return { type: 'group', children: shown.flatMap(({ band, colour, count }, index) => entry(points[index]![0] + 6, heights[index]!, colour, `${shortened(name(band))} ${number(count)}`, band.key !== null && band.key === marked, palette)) };
    },
  };
}

const NAME_MOST = 16;
/** The number behind a name is never cut; the whole name stands in the table. */
const shortened = (name: string): string => (name.length > NAME_MOST ? `${name.slice(0, NAME_MOST - 1).trimEnd()}…` : name);

function entry(x: number, y: number, colour: string, text: string, strong: boolean, palette: Palette): object[] {
  return [
    { type: 'rect', shape: { x, y: y - 5, width: 8, height: 10, r: 1.5 }, style: { fill: colour, stroke: palette.of('line-strong'), lineWidth: 0.5 } },
    { type: 'text', style: { x: x + 13, y, text, width: 132, overflow: 'truncate', font: `${strong ? 600 : 400} 12px ${palette.sans}`, fill: palette.of(strong ? 'ink' : 'ink-2'), verticalAlign: 'middle' } },
  ];
}
