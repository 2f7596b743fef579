import { plainKey } from '../reading/plain-key';

/**
 * Cities in the citations of exhibitions-walters, which name no state. Each is the seat of the museum named beside it (Portland Art Museum
 * is in Oregon, the Birmingham Museum of Art in Alabama, the Springfield Museum of Art in Ohio), so this list holds for that file alone.
 * Source: the museums' own addresses, entered by hand in November 2026.
 */
const rows: readonly (readonly [region: string, cities: readonly string[]])[] = [
  ['CN', ['Hong Kong']],
  ['DE', ['Hamburg']],
  ['GB', ['London']],
  ['US-AL', ['Birmingham']],
  ['US-AZ', ['Phoenix']],
  ['US-CA', ['San Diego', 'San Francisco', 'Santa Barbara']],
  ['US-FL', ['Palm Beach', 'Sarasota']],
  ['US-IL', ['Chicago']],
  ['US-MA', ['Northampton', 'Williamstown']],
  ['US-MD', ['Annapolis', 'Baltimore', 'Easton']],
  ['US-ME', ['Waterville']],
  ['US-MO', ['Kansas City']],
  ['US-NC', ['Charlotte']],
  ['US-NE', ['Omaha']],
  ['US-NJ', ['Princeton']],
  ['US-NM', ['Albuquerque']],
  ['US-NY', ['New York']],
  ['US-OH', ['Cleveland', 'Columbus', 'Springfield']],
  ['US-OK', ['Tulsa']],
  ['US-OR', ['Portland']],
  ['US-PA', ['Pittsburgh']],
  ['US-TN', ['Memphis', 'Nashville']],
  ['US-TX', ['Austin']],
  ['US-WA', ['Tacoma']],
];

/** Folded city name to its place; `region` as `zoneOfCity` takes it. */
export const waltersCities: ReadonlyMap<string, { readonly city: string; readonly region: string }> = new Map(
  rows.flatMap(([region, cities]) => cities.map((city) => [plainKey(city), { city, region }] as const)),
);
