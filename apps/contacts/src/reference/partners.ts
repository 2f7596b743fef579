import { enlargements } from './enlargements';
import type { PartnerRow, Side } from './partner-row';
import { partnersOfAsia } from './partners-asia';
import { partnersOfEurope } from './partners-europe';

/** Day on which the list was compared with its sources; no enlargement since 2014 was found. */
export const partnersAsOf = '2026-11-24';

const onSide = (side: Side) => (row: PartnerRow) => ({
  ...row,
  ...enlargements[row.joined],
  side,
  source: `${enlargements[row.joined].source}. Names: CLDR 48`,
  asOf: partnersAsOf,
});

/** The 53 partners: 51 countries, the European Union and the ASEAN Secretariat. */
export const partners = [...partnersOfEurope.map(onSide('EUROPE')), ...partnersOfAsia.map(onSide('ASIA'))];
export type ReferencePartner = (typeof partners)[number];
