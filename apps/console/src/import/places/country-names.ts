/**
 * Countries as the files write them, folded, and the ISO 3166-1 alpha-2 code of today. Null: the state is gone and the city tells whose it is now.
 * Source: ISO 3166-1 and 3166-3; the spellings are those of performances-nyphil.
 */
const codes: Readonly<Record<string, string | null>> = {
  argentina: 'AR', australia: 'AU', austria: 'AT', belgium: 'BE', bolivia: 'BO', brazil: 'BR', canada: 'CA', chile: 'CL', china: 'CN', colombia: 'CO',
  croatia: 'HR', 'czech republic': 'CZ', denmark: 'DK', 'dominican republic': 'DO', ecuador: 'EC', england: 'GB', finland: 'FI', france: 'FR',
  germany: 'DE', 'w germany': 'DE', greece: 'GR', hungary: 'HU', india: 'IN', indonesia: 'ID', ireland: 'IE', israel: 'IL', italy: 'IT', japan: 'JP',
  korea: 'KR', lebanon: 'LB', luxembourg: 'LU', mexico: 'MX', monaco: 'MC', netherlands: 'NL', 'new zealand': 'NZ', norway: 'NO', panama: 'PA',
  paraguay: 'PY', peru: 'PE', poland: 'PL', portugal: 'PT', 'puerto rico': 'PR', scotland: 'GB', serbia: 'RS', singapore: 'SG', spain: 'ES',
  sweden: 'SE', switzerland: 'CH', taiwan: 'TW', thailand: 'TH', turkey: 'TR', uruguay: 'UY', ussr: null, venezuela: 'VE',
};

const byName = new Map(Object.entries(codes));

/** `undefined`: not the name of a country; null: the name of one that is no more. */
export function countryNamed(folded: string): string | null | undefined {
  return byName.get(folded);
}
