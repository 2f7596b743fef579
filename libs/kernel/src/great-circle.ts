export interface Place {
  readonly lat: number;
  readonly lon: number;
}

/** Mean radius of the earth (IUGG). */
export const meanEarthRadiusKm = 6371.0088;

/** Great-circle distance by the haversine formula, which keeps its digits for near places. */
export function greatCircleKm(one: Place, other: Place, radiusKm = meanEarthRadiusKm): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (a: number, b: number) => Math.sin((radians(b) - radians(a)) / 2) ** 2;
  const h = half(one.lat, other.lat) + Math.cos(radians(one.lat)) * Math.cos(radians(other.lat)) * half(one.lon, other.lon);
  return 2 * radiusKm * Math.asin(Math.min(1, Math.sqrt(h)));
}
