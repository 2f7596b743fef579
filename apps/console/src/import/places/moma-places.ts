import { type Place, nowhere, placeIn } from './place';
import { readingsOfPoint } from '../reading/coordinates';

/** Cities of MoMA's showings, whose file has points and no cities. Source: centre of each city, WGS 84, entered by hand in November 2026. */
const cities = [
  { city: 'New York', region: 'US-NY', latitudeMicrodegrees: 40_760_000, longitudeMicrodegrees: -73_970_000 },
  { city: 'London', region: 'GB', latitudeMicrodegrees: 51_510_000, longitudeMicrodegrees: -130_000 },
] as const;

/** About 50 km to the north and south: wider than a city, narrower than the way to the next one of the list. */
const nearMicrodegrees = 500_000;

/**
 * The listed city near a published point. The publication has latitude and longitude the wrong way round for well-known text; both readings are tried,
 * and only one can lie in a listed city, so that a corrected edition reads as well.
 */
export function placeOfPoint(wkt: string): Place {
  for (const point of readingsOfPoint(wkt)) {
    const near = cities.find(
      (one) =>
        Math.abs(one.latitudeMicrodegrees - point.latitudeMicrodegrees) < nearMicrodegrees &&
        Math.abs(one.longitudeMicrodegrees - point.longitudeMicrodegrees) < nearMicrodegrees,
    );
    if (near !== undefined) return placeIn(near.region, near.city);
  }
  return nowhere;
}
