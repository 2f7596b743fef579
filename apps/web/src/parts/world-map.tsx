import { lazy, Suspense } from 'react';
import type { WorldMapProps } from './world-map-drawn';
import css from './world-map.module.css';

const Drawn = lazy(() => import('./world-map-drawn'));

/** Places and ways between them over the coasts of the world; coast and projection are fetched when a map is first shown. */
export const WorldMap = (props: WorldMapProps) => (
  <Suspense fallback={<div className={css.map} style={{ height: props.height ?? 360 }} aria-busy="true" />}>
    <Drawn {...props} />
  </Suspense>
);

export type { MapLeg, MapPlace, WorldMapProps } from './world-map-drawn';
