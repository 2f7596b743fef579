import { type ChartOption, tooltip, valueAxis } from '../dashboards/charts/option';
import type { Palette } from '../dashboards/charts/palette';
import type { PlannedRoute } from './route-plans';

interface ParetoPicture {
  readonly routes: readonly PlannedRoute[];
  readonly chosen: number;
  readonly kilometres: string;
  readonly days: string;
  readonly told: (route: PlannedRoute) => string;
}

/** Each best compromise as a dot: the way against the days; whoever goes left pays in height. */
export const paretoChart =
  ({ routes, chosen, kilometres, days, told }: ParetoPicture) =>
  (palette: Palette): ChartOption => ({
    grid: { left: 64, right: 24, top: 30, bottom: 44 },
    xAxis: valueAxis(palette, { name: kilometres, nameLocation: 'middle', nameGap: 28, scale: true, nameTextStyle: { color: palette.of('ink-3') } }),
    yAxis: valueAxis(palette, { name: days, scale: true, nameTextStyle: { color: palette.of('ink-3') } }),
    tooltip: tooltip(palette, (of: never) => told(routes[Number((of as { name: string }).name)]!)),
    series: [
      {
        type: 'scatter',
        symbolSize: (_: unknown, { name }: { name: string }) => (Number(name) === chosen ? 14 : 9),
        itemStyle: { color: palette.of('open'), borderColor: palette.of('surface'), borderWidth: 1 },
        data: routes.map(({ km, days: length }, at) => ({ name: String(at), value: [km, length] })),
      },
    ],
  });
