import type { MembershipRow } from '../../domain/treaty/rows';

const source = 'europa.eu/european-union/about-eu/countries_en: table of years of entry; the United Kingdom withdrew on 31 January 2020';

const joined = (inForceOn: string, countries: string): readonly MembershipRow[] =>
  countries.split(' ').map((country) => ({ instrument: 'EU', country, status: 'party', inForceOn, source, checkedOn: '2026-11-24', confidence: 'TEXT' }));

/** Member states of the European Union, whose producers stand on one side of the protocol with Korea. */
export const membersOfUnion: readonly MembershipRow[] = [
  ...joined('1958-01-01', 'BE FR DE IT LU NL'),
  ...joined('1973-01-01', 'DK IE'),
  { instrument: 'EU', country: 'GB', status: 'former', inForceOn: '1973-01-01', leftOn: '2020-01-31', source, checkedOn: '2026-11-24', confidence: 'TEXT' },
  ...joined('1981-01-01', 'GR'),
  ...joined('1986-01-01', 'PT ES'),
  ...joined('1995-01-01', 'AT FI SE'),
  ...joined('2004-05-01', 'CY CZ EE HU LV LT MT PL SK SI'),
  ...joined('2007-01-01', 'BG RO'),
  ...joined('2013-07-01', 'HR'),
];
