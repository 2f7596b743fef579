import type { SeedRow } from './seed-row';

// As collected on 2026-11-23: a country whose state was not found is "unknown", which is not "no".
// Uses: EF exhibitions and fairs, PE professional equipment, CS commercial samples; the others as the conventions' annexes name them.

interface Carnet {
  readonly codes: string;
  readonly uses: string;
  readonly source: string;
  readonly accepts?: 'restricted' | 'unknown';
  readonly since?: string;
  readonly until?: string;
  readonly monthsMax?: number;
  readonly conditions?: string;
}

const union = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK';
const table = 'www.wuerzburg.ihk.de contracting states table (2014-06)';
const chinese = 'oujiangroup.com on customs notices 13/2019 and 193/2019; ihk.de/koblenz agrees; six-month validity: dynamic-freight-shipping.co.uk';
const registered = 'must be registered or declared beforehand (carnetwizard.com/carnet-countries)';
const indian = `${table}; selected PE from 2018-02-01 (wouros-partner.de quoting IHK)`;
const approved = "only approved exhibitions, with the organiser's letter (chadwickexport.com list-of-countries)";

const carnets: readonly Carnet[] = [
  { codes: union, uses: 'EF PE CS', source: 'EU customs territory; ec.europa.eu treaty 533 lists annexes A, B.1-B.9, C, D, E accepted by the EC; member listed at www.chamber.lv/en/node/211' },
  { codes: 'AU CH JP KR MY NO', uses: 'EF PE CS', source: table },
  { codes: 'BD BN KH LA MM', uses: '', accepts: 'unknown', source: 'not in www.chamber.lv/en/node/211 (about 2016) nor in the news of later joiners found; current state not checked' },
  { codes: 'CN', uses: 'EF', until: '2019-01-09', monthsMax: 6, conditions: registered, source: chinese },
  { codes: 'CN', uses: 'EF PE CS', since: '2019-01-09', monthsMax: 6, conditions: registered, source: chinese },
  { codes: 'GB', uses: 'EF PE CS', source: 'www.chamber.lv/en/node/211; uses: blog.csdn.net 139669319 table; ihk.de/koblenz says use stays possible after leaving the EU' },
  { codes: 'ID', uses: 'EF PE', since: '2015-05-15', source: 'www.atacarnet.com 2015-04-09; commercial samples not accepted' },
  { codes: 'IN', uses: 'EF', until: '2018-02-01', accepts: 'restricted', conditions: approved, source: indian },
  { codes: 'IN', uses: 'EF PE', since: '2018-02-01', accepts: 'restricted', conditions: `${approved}; of PE press, television, sports events and testing, for two months`, source: indian },
  { codes: 'KZ', uses: 'EF PE CS EDU PERS TOUR ANIM', since: '2017-04-01', conditions: 'neighbours may not accept transit', source: 'mercatiaconfronto.it scheda-ata 149 (annexes B.1, B.2, B.3, B.5, B.6, B.7, D)' },
  { codes: 'MN', uses: 'EF PE CS', since: '2004-04-30', source: 'www.atacarnet.com 2015-04-09 (in April 2004; CS added 2015); ihk.de/rheinhessen still lists EF and PE only; vehicles not on ATA' },
  { codes: 'NZ', uses: 'EF PE CS', source: 'docs.digichambers.be/new-zealand-nz (conventions notified; not for television advertising films)' },
  { codes: 'PH', uses: 'EF PE CS PROD EDU PERS HUM ANIM', since: '2024-07-15', source: 'www.ihk.de/aschaffenburg; ihk.de/pfalz 6154160 (annexes B.1-B.6, B.9, D)' },
  { codes: 'PK', uses: 'EF PE', source: table },
  { codes: 'RU', uses: 'EF PE CS', accepts: 'restricted', conditions: 'German chambers issue no carnets for Russia', source: `${table}: limited acceptance; ihk-muenchen.de; ihk.de/koblenz` },
  { codes: 'SG', uses: 'EF PE CS', conditions: 'all three under a national arrangement, ask the chamber', source: table },
  { codes: 'TH', uses: 'PE CS', conditions: 'another list has EF as well: check before exhibitions', source: `uscib.org Thailand page lists only PE and CS; ${table} also EF` },
  { codes: 'VN', uses: 'EF', since: '2022-05-01', conditions: 'no transit, no post, no split consignments', source: 'world-trader.com 2022-05-07; docs.digichambers.be/fr/vietnam-vn-2 (annexes A, B.1)' },
];

export const carnetRows: readonly SeedRow[] = [
  ...carnets.flatMap(({ codes, uses, source, accepts = 'yes', since, until, monthsMax = null, conditions = null }) =>
    codes.split(' ').map((code): SeedRow => ({
      kind: 'carnet-country', code, ...(since !== undefined && { validFrom: since }), ...(until !== undefined && { validTo: until }),
      value: { accepts, uses: uses === '' ? [] : uses.split(' '), monthsMax, conditions }, source, confidence: 'secondary',
    })),
  ),
  { kind: 'customs-union', code: 'EU', value: { members: union.split(' ') }, source: 'EU customs territory; ec.europa.eu treaty 533', confidence: 'secondary' },
  { kind: 'carnet-term', code: 'ATA', value: { monthsMax: 12, marginDays: 7 }, source: 'unionfas.com/secure-an-ata-carnet-for-temporary-exhibitions; the margin of a week is a house rule', confidence: 'secondary' },
  ...union.split(' ').map((code): SeedRow => ({ kind: 'temporary-admission', code, value: { monthsMax: 24 }, source: 'temporary admission into the EU; unchecked', confidence: 'unverified' })),
];
