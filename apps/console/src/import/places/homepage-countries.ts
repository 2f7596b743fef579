/**
 * Top-level domains that European museums register at home, and their country. Domains that are sold all over the world (.me, .tv, .io, .eu, .org) are not here.
 * Source: IANA root zone database; .uk is GB in ISO 3166-1.
 */
const countries: Readonly<Record<string, string>> = {
  at: 'AT', be: 'BE', bg: 'BG', ch: 'CH', cy: 'CY', cz: 'CZ', de: 'DE', dk: 'DK', ee: 'EE', es: 'ES', fi: 'FI', fr: 'FR', gr: 'GR', hr: 'HR', hu: 'HU', ie: 'IE',
  it: 'IT', lt: 'LT', lu: 'LU', lv: 'LV', mt: 'MT', nl: 'NL', no: 'NO', pl: 'PL', pt: 'PT', ro: 'RO', se: 'SE', si: 'SI', sk: 'SK', uk: 'GB',
};

/** Country in which the address is registered, null for none and for international domains. */
export function countryOfHomepage(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  return countries[new URL(address).hostname.split('.').at(-1) ?? ''] ?? null;
}
