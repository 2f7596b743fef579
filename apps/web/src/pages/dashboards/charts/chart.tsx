import { lazy, Suspense } from 'react';
import type { ChartProps } from './chart-drawn';
import css from './chart.module.css';

const Drawn = lazy(() => import('./chart-drawn'));

/** A chart; what draws it is fetched when the first one is shown, and its place is kept until then. */
export const Chart = (props: ChartProps) => (
  <Suspense fallback={<div className={css.chart} style={{ height: props.height }} aria-busy="true" />}>
    <Drawn {...props} />
  </Suspense>
);

export type { ChartProps } from './chart-drawn';
