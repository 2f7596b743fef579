import type { EChartsCoreOption } from 'echarts/core';
import type { Palette } from './palette';

export type ChartOption = EChartsCoreOption;

/** Axes as all charts have them: thin lines, words in grey, no ticks. */
export function valueAxis(palette: Palette, more: object = {}): object {
  return {
    type: 'value',
    splitLine: { lineStyle: { color: palette.of('line') } },
    axisLine: { show: false, onZero: false },
    axisTick: { show: false },
    axisLabel: { color: palette.of('ink-2'), fontSize: 12 },
    splitNumber: 4,
    ...more,
  };
}

export function categoryAxis(palette: Palette, names: readonly string[], more: object = {}): object {
  return {
    type: 'category',
    data: [...names],
    axisLine: { lineStyle: { color: palette.of('line-strong') } },
    axisTick: { show: false },
    axisLabel: { color: palette.of('ink-2'), fontSize: 12, hideOverlap: true },
    ...more,
  };
}

/** Said on the canvas itself: a tooltip made of mark-up would carry styles that the page's policy refuses. */
export function tooltip(palette: Palette, formatter: (of: never) => string, trigger: 'item' | 'axis' = 'item'): object {
  return {
    trigger,
    renderMode: 'richText',
    confine: true,
    transitionDuration: 0,
    backgroundColor: palette.of('surface'),
    borderColor: palette.of('line-strong'),
    textStyle: { color: palette.of('ink'), fontSize: 12, fontFamily: palette.sans },
    axisPointer: { type: 'line', lineStyle: { color: palette.of('line-strong') }, animation: false },
    formatter,
  };
}

/** Where labels of these heights can stand without touching: each as near to its own place as those above allow. */
export function apart(places: readonly number[], least: number, from: number, to: number): number[] {
  const order = places.map((_, index) => index).toSorted((left, right) => places[left]! - places[right]!);
  const placed = [...places];
  let before = from - least;
  for (const index of order) placed[index] = before = Math.max(places[index]!, before + least);
  let after = to + least;
  for (const index of order.toReversed()) placed[index] = after = Math.min(placed[index]!, after - least);
  return placed;
}
