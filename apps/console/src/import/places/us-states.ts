/**
 * Zones of the states of the US by postal code; null where the state lies in two zones and the city decides.
 * Source: 49 CFR part 71 (boundaries of the zones) with the names of IANA zone.tab 2025b. Corners without a venue (West Wendover, the Navajo Nation) are passed over.
 */
const zones: Readonly<Record<string, string | null>> = {
  ...ofZone('America/New_York', ['CT', 'DC', 'DE', 'GA', 'MA', 'MD', 'ME', 'NC', 'NH', 'NJ', 'NY', 'OH', 'PA', 'RI', 'SC', 'VA', 'VT', 'WV']),
  ...ofZone('America/Chicago', ['AL', 'AR', 'IA', 'IL', 'LA', 'MN', 'MO', 'MS', 'OK', 'WI']),
  ...ofZone('America/Denver', ['CO', 'MT', 'NM', 'UT', 'WY']),
  ...ofZone('America/Los_Angeles', ['CA', 'NV', 'WA']),
  ...ofZone('America/Phoenix', ['AZ']),
  ...ofZone('Pacific/Honolulu', ['HI']),
  ...ofZone(null, ['AK', 'FL', 'ID', 'IN', 'KS', 'KY', 'MI', 'ND', 'NE', 'OR', 'SD', 'TN', 'TX']),
};

/** `undefined`: no state of the US; null: a state in two zones. */
export function zoneOfState(state: string): string | null | undefined {
  return Object.hasOwn(zones, state) ? zones[state] : undefined;
}

function ofZone(zone: string | null, states: readonly string[]): Record<string, string | null> {
  return Object.fromEntries(states.map((state) => [state, zone]));
}
