import { categoryAxis, type ChartOption, tooltip, valueAxis } from '../dashboards/charts/option';
import type { Palette } from '../dashboards/charts/palette';
import { type CarbonLeg, kilograms } from './tour-money';

interface CarbonPicture {
  readonly legs: readonly CarbonLeg[];
  readonly freight: string;
  readonly couriers: string;
  readonly unit: string;
}

/** A bar for each transport in the order of travel: what the freight lets out, and on top of it who travels along. */
export const carbonChart =
  ({ legs, freight, couriers, unit }: CarbonPicture) =>
  (palette: Palette): ChartOption => ({
    grid: { left: 64, right: 16, top: 30, bottom: 40 },
    xAxis: categoryAxis(palette, legs.map(({ from, to }) => `${from}–${to}`)),
    yAxis: valueAxis(palette, { name: unit, nameTextStyle: { color: palette.of('ink-3') } }),
    tooltip: tooltip(palette, (of: never) => told(legs[(of as { dataIndex: number }).dataIndex], { freight, couriers, unit })),
    series: [
      { type: 'bar', stack: 'leg', name: freight, data: legs.map(({ freightGrams }) => kilograms(freightGrams ?? 0)), itemStyle: { color: palette.of('open') } },
      { type: 'bar', stack: 'leg', name: couriers, data: legs.map(({ courierGrams }) => kilograms(courierGrams ?? 0)), itemStyle: { color: palette.of('saffron-line') } },
    ],
  });

const told = (leg: CarbonLeg | undefined, { freight, couriers, unit }: Omit<CarbonPicture, 'legs'>): string =>
  leg === undefined ? '' : `${leg.from}–${leg.to}\n${freight}: ${kilograms(leg.freightGrams ?? 0)} ${unit}\n${couriers}: ${kilograms(leg.courierGrams ?? 0)} ${unit}`;
