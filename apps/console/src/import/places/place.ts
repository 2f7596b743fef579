import type { ZoneBasis } from '../bulk-contract';
import { plainKey } from '../reading/plain-key';
import { countryNamed } from './country-names';
import { zoneOfCountry } from './country-zones';
import { zoneOfState } from './us-states';
import { zoneOfCity } from './world-cities';

/** Where something took place, as far as the tables tell; `zone` null: nobody may guess it. */
export interface Place {
  readonly city: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly zone: string | null;
  readonly zoneBasis: ZoneBasis | null;
}

export const nowhere: Place = { city: null, country: null, zone: null, zoneBasis: null };

/** `region` is a country code, `US-` and a state, or `SU`. The city decides before the state, the state before the country. */
export function placeIn(region: string, city: string | null): Place {
  const [country = region, state] = region.split('-');
  const ofCity = city === null ? null : zoneOfCity(region, city);
  const ofState = state === undefined ? null : (zoneOfState(state) ?? null);
  const zone = ofCity ?? ofState ?? zoneOfCountry(country);
  const zoneBasis = ofCity !== null ? 'city' : ofState !== null ? 'state' : zone !== null ? 'country' : null;
  return { city, country: region === 'SU' ? heirOf(zone) : country, zone, zoneBasis };
}

/** Reads "Cincinnati, OH", "Vancouver, BC, CANADA", "Mumbai, INDIA (BOMBAY)" and "Singapore". */
export function placeOfLocation(location: string): Place {
  const parts = location.replace(/\s*\([^)]*\)\s*$/, '').split(',').map((part) => part.trim());
  const city = (parts[0] ?? '').replace(/\s*\([^)]*\)$/, '');
  const last = parts.at(-1) ?? '';
  if (parts.length > 1 && zoneOfState(last) !== undefined) return placeIn(`US-${last}`, city);
  const country = countryNamed(plainKey(last));
  if (country === undefined) return { ...nowhere, city };
  return placeIn(country ?? 'SU', city);
}

function heirOf(zone: string | null): string | null {
  return zone === 'Europe/Kyiv' ? 'UA' : zone === 'Europe/Moscow' ? 'RU' : null;
}
