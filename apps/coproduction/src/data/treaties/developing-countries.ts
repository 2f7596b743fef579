import type { DevelopingCountries } from '../../domain/treaty/preferential';

/** Partner countries that receive official development assistance. How the list is made was read; which of the partners stand on it is remembered, and it only suggests. */
export const developingCountries: readonly DevelopingCountries[] = [
  {
    validFrom: '2018-01-01',
    validTo: '2027-01-01',
    countries: ['BD', 'CN', 'ID', 'IN', 'KH', 'KZ', 'LA', 'MM', 'MN', 'MY', 'PH', 'PK', 'TH', 'VN'],
    source: 'DAC List of ODA Recipients (oecd.org, page of the list); entries from memory',
    confidence: 'UNVERIFIED',
  },
];
