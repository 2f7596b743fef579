import { useMantineColorScheme } from '@mantine/core';
import { useElementSize, useReducedMotion } from '@mantine/hooks';
import { BarChart, CustomChart, LineChart, ScatterChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import type { ChartOption } from './option';
import { type Palette, readPalette } from './palette';
import css from './chart.module.css';

echarts.use([BarChart, CustomChart, LineChart, ScatterChart, GridComponent, TooltipComponent, CanvasRenderer]);

export interface ChartProps {
  /** What it shows, in words, for whoever can't see it. */
  readonly label: string;
  readonly height: number;
  /** Made for a width in pixels, so that text keeps its size and labels their room. */
  readonly option: (palette: Palette, width: number) => ChartOption;
  /** The `name` of the mark that was pressed. */
  readonly onPress?: (name: string) => void;
  /** Is given a way to take a picture. */
  readonly picture?: { current: (() => Promise<Blob>) | null };
}

/** Drawn on a canvas: under the page's policy no mark-up of a library may carry styles of its own. */
export default function ChartDrawn({ label, height, option, onPress, picture }: ChartProps) {
  const { ref: box, width } = useElementSize();
  const { colorScheme } = useMantineColorScheme();
  const still = useReducedMotion();
  const host = useRef<HTMLDivElement>(null);
  const chart = useRef<echarts.EChartsType | null>(null);
  const press = useRef(onPress);
  press.current = onPress;
  useEffect(() => {
    const made = echarts.init(host.current!, undefined, { renderer: 'canvas', width: 'auto', height });
    chart.current = made;
    made.on('click', ({ name }) => typeof name === 'string' && name !== '' && press.current?.(name));
    return () => made.dispose();
  }, [height]);
  useEffect(() => {
    if (width === 0 || chart.current === null) return;
    const palette = readPalette();
    chart.current.resize({ width, height });
    chart.current.setOption({ animation: !still, animationDuration: 150, animationDurationUpdate: 150, textStyle: { fontFamily: palette.sans, fontSize: 12 }, ...option(palette, width) }, { notMerge: true });
  }, [option, width, height, colorScheme, still]);
  if (picture) picture.current = () => pictureOf(chart.current!);
  return (
    <div ref={box} className={css.chart} style={{ height }} role="img" aria-label={label}>
      <div ref={host} className={css.canvas} />
    </div>
  );
}

async function pictureOf(chart: echarts.EChartsType): Promise<Blob> {
  const url = chart.getDataURL({ pixelRatio: 2, backgroundColor: readPalette().of('surface') });
  const [, base64 = ''] = url.split(',');
  return new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], { type: 'image/png' });
}
