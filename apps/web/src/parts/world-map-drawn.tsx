import { useElementSize } from '@mantine/hooks';
import { geoGraticule10, geoInterpolate, geoNaturalEarth1, geoPath, type GeoProjection } from 'd3-geo';
import { useMemo } from 'react';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import land from 'world-atlas/land-110m.json';
import css from './world-map.module.css';

export interface MapPlace {
  readonly id: string;
  readonly longitude: number;
  readonly latitude: number;
  /** In the circle: the number of a stop, 4b for a rival. */
  readonly mark?: string;
  readonly label: string;
  readonly kind?: 'signed' | 'unsigned' | 'hold' | 'rival';
  /** The label stands over the point, out of the way of lines that begin there. */
  readonly above?: boolean;
  /** Its name is shown only while it is selected: for more places than names have room. */
  readonly isQuiet?: boolean;
}

export interface MapLeg {
  /** Ids of places. */
  readonly from: string;
  readonly to: string;
  readonly mode?: 'road' | 'rail' | 'air' | 'sea';
  readonly broken?: boolean;
  readonly label?: string;
  /** Width of the line in pixels, for flows. */
  readonly width?: number;
  /** A bent arrow instead of the shortest way, so that what goes there and what comes back can be told apart. */
  readonly bend?: boolean;
}

export interface WorldMapProps {
  /** What the map shows, in words. */
  readonly title: string;
  readonly places: readonly MapPlace[];
  readonly legs?: readonly MapLeg[];
  readonly height?: number;
  readonly selected?: string | null;
  readonly onSelect?: (id: string) => void;
}

const atlas = land as unknown as Topology<{ land: GeometryCollection }>;
const coast = feature(atlas, atlas.objects.land);
/** States that the coarse coast leaves out, as dots in the colour of land. */
const SMALL_STATES: readonly (readonly [number, number])[] = [
  [103.82, 1.35],
  [14.4, 35.9],
];
const PADDING = 64;

export default function WorldMapDrawn({ title, places, legs = [], height = 360, selected = null, onSelect }: WorldMapProps) {
  const { ref, width } = useElementSize();
  const projection = useMemo(() => fitted([...places, ...onTheWay(places, legs)], Math.max(width, 200), height), [places, legs, width, height]);
  const path = geoPath(projection);
  const at = (id: string) => places.find((place) => place.id === id);
  const xy = ({ longitude, latitude }: MapPlace) => projection([longitude, latitude])!;
  return (
    <div ref={ref} className={css.map} style={{ height }}>
      <svg width="100%" height={height} role={onSelect ? 'group' : 'img'} aria-label={title}>
        <path className={css.graticule} d={path(geoGraticule10()) ?? ''} />
        <path className={css.land} d={path(coast) ?? ''} />
        {SMALL_STATES.map((point) => {
          const [x, y] = projection(point as [number, number])!;
          return <circle key={point.join()} className={css.land} cx={x} cy={y} r={2} />;
        })}
        {legs.map((leg) => {
          const [from, to] = [at(leg.from), at(leg.to)];
          if (!from || !to) return null;
          if (leg.bend) return <Arrow key={`${leg.from} ${leg.to}`} leg={leg} from={xy(from)} to={xy(to)} />;
          const line = path({ type: 'LineString', coordinates: [[from.longitude, from.latitude], [to.longitude, to.latitude]] });
          const [x, y] = projection([(from.longitude + to.longitude) / 2, (from.latitude + to.latitude) / 2])!;
          return (
            <g key={`${leg.from} ${leg.to}`}>
              <path className={`${css.route} ${css[leg.mode ?? 'road']} ${leg.broken ? css.broken : ''}`} d={line ?? ''} style={leg.width ? { strokeWidth: leg.width } : undefined} />
              {leg.label && <text className={leg.broken ? css.bad : undefined} x={x} y={y + 20} textAnchor="middle">{leg.label}</text>}
            </g>
          );
        })}
        {places.map((place) => {
          const [x, y] = xy(place);
          return <Place key={place.id} place={place} x={x} y={y} isLeft={x > width - 96} selected={place.id === selected} onSelect={onSelect} />;
        })}
      </svg>
    </div>
  );
}

/** Bows to the left of its direction; its head ends before the point that it leads to. */
function Arrow({ leg: { width = 1.75, label, broken }, from: [x1, y1], to: [x2, y2] }: { leg: MapLeg; from: readonly [number, number]; to: readonly [number, number] }) {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = Math.hypot(dx, dy) || 1;
  const [cx, cy] = [(x1 + x2) / 2 + dy * 0.16, (y1 + y2) / 2 - dx * 0.16];
  const [ux, uy] = unit(x2 - cx, y2 - cy);
  const head = Math.min(5 + width * 1.4, length / 3);
  const [tipX, tipY] = [x2 - ux * 6, y2 - uy * 6];
  const [baseX, baseY] = [tipX - ux * head, tipY - uy * head];
  const half = head * 0.5;
  return (
    <g className={broken ? css.brokenFlow : css.flow}>
      <path className={css.bent} d={`M${x1} ${y1}Q${cx} ${cy} ${baseX} ${baseY}`} style={{ strokeWidth: width }} />
      <path className={css.head} d={`M${tipX} ${tipY}L${baseX - uy * half} ${baseY + ux * half}L${baseX + uy * half} ${baseY - ux * half}z`} />
      {label && (
        <text className={css.amount} x={(x1 + 2 * cx + x2) / 4} y={(y1 + 2 * cy + y2) / 4 + 4}>
          {label}
        </text>
      )}
    </g>
  );
}

function unit(x: number, y: number): readonly [number, number] {
  const length = Math.hypot(x, y) || 1;
  return [x / length, y / length];
}

function Place({ place, x, y, isLeft, selected, onSelect }: { place: MapPlace; x: number; y: number; isLeft: boolean; selected: boolean; onSelect?: (id: string) => void }) {
  const { id, kind = 'signed', mark, label, above = false } = place;
  const hands = onSelect && { role: 'button', tabIndex: 0, 'aria-pressed': selected, onClick: () => onSelect(id), onKeyDown: (event: React.KeyboardEvent) => (event.key === 'Enter' || event.key === ' ') && (event.preventDefault(), onSelect(id)) };
  return (
    <g className={`${css.place} ${css[kind]}`} {...hands}>
      {selected && <circle className={css.ring} cx={x} cy={y} r={mark ? 14 : 9} />}
      <circle className={css.point} cx={x} cy={y} r={mark ? 10 : 4.5} />
      {mark && <text className={css.mark} x={x} y={y + 4}>{mark}</text>}
      {(!place.isQuiet || selected) && (
        <text className={selected ? css.chosen : undefined} x={above ? x : isLeft ? x - 16 : x + 16} y={above ? y - 9 : y + 4} textAnchor={above ? 'middle' : isLeft ? 'end' : 'start'}>
          {label}
        </text>
      )}
    </g>
  );
}

/** Points of the great circles between places, which bow far to the north of both: they are to be seen as well. */
function onTheWay(places: readonly MapPlace[], legs: readonly MapLeg[]): Point[] {
  return legs.flatMap(({ from, to, bend }) => {
    const [start, end] = [places.find(({ id }) => id === from), places.find(({ id }) => id === to)];
    if (!start || !end || bend) return [];
    const between = geoInterpolate([start.longitude, start.latitude], [end.longitude, end.latitude]);
    return [0.3, 0.5, 0.7].map((share) => ({ longitude: between(share)[0], latitude: between(share)[1] }));
  });
}

type Point = Pick<MapPlace, 'longitude' | 'latitude'>;

/** All places with room around them, never closer than a continent, so that one sees where in the world it is. */
function fitted(places: readonly Point[], width: number, height: number): GeoProjection {
  const longitudes = places.map(({ longitude }) => longitude);
  const latitudes = places.map(({ latitude }) => latitude);
  const [west, east] = places.length > 0 ? [Math.min(...longitudes), Math.max(...longitudes)] : [-12, 140];
  const [south, north] = places.length > 0 ? [Math.min(...latitudes), Math.max(...latitudes)] : [-8, 62];
  const [far, tall] = [Math.max(0, 50 - (east - west)) / 2, Math.max(0, 24 - (north - south)) / 2];
  const corners = { type: 'MultiPoint' as const, coordinates: [[west - far, south - tall], [east + far, south - tall], [west - far, north + tall], [east + far, north + tall]] };
  return geoNaturalEarth1().rotate([-(west + east) / 2, 0]).fitExtent([[PADDING, PADDING], [width - PADDING, height - PADDING]], corners);
}
