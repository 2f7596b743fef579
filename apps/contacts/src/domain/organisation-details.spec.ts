import { settleDetails, type OrganisationDetails } from './organisation-details';

const details: OrganisationDetails = {
  kind: 'museum', names: [{ language: 'en', text: 'Museum of Islands' }], country: 'GR', partner: null, city: null, timeZone: null,
  latitudeMicrodegrees: null, longitudeMicrodegrees: null, homepage: null, externalIds: [],
};
const greece = { code: 'GR', timeZone: 'Europe/Athens' };
const portugal = { code: 'PT', timeZone: null };
const twice = [{ language: 'en', text: 'Islands' }, { language: 'en', text: 'Islands' }];

test.each<[string, Partial<OrganisationDetails>, typeof greece | typeof portugal | null, unknown]>([
  ['of a country with one clock', {}, greece, ['GR', 'Europe/Athens']],
  ['with a zone of its own', { timeZone: 'Asia/Nicosia' }, greece, ['GR', 'Asia/Nicosia']],
  ['of a country with several clocks', { country: 'PT' }, portugal, 'time-zone-needed'],
  ['of such a country, with its zone', { country: 'PT', timeZone: 'Atlantic/Azores' }, portugal, ['PT', 'Atlantic/Azores']],
  ['of a country outside the meeting', { country: 'US', timeZone: 'America/New_York' }, null, [null, 'America/New_York']],
  ['of no country', { country: null }, null, [null, null]],
  ['of the Union, in Brussels', { country: 'BE', partner: 'EU' }, { code: 'EU', timeZone: 'Europe/Brussels' }, ['EU', 'Europe/Brussels']],
  ['of the ASEAN Secretariat', { country: 'ID', partner: 'ASEM:ASEC' }, { code: 'ASEM:ASEC', timeZone: 'Asia/Jakarta' }, ['ASEM:ASEC', 'Asia/Jakarta']],
  ['of a partner that is none', { partner: 'US' }, null, 'partner-unknown'],
  ['of two countries', { partner: 'PT' }, portugal, 'partner-is-not-the-country'],
  ['with half a place', { latitudeMicrodegrees: 1 }, greece, 'coordinates-incomplete'],
  ['with one name twice', { names: twice }, greece, 'name-repeated'],
])('an organisation %s', (_, change, partner, outcome) => {
  const decision = settleDetails({ ...details, ...change }, partner);
  expect(decision.ok ? [decision.value.partner, decision.value.timeZone] : decision.rejection.code).toEqual(outcome);
});

test('an imported organisation may be of a country with several clocks and not say which one is its own', () => {
  const imported = { ...details, country: 'PT' };
  expect(settleDetails(imported, portugal, 'may-be-unknown')).toEqual({ ok: true, value: { ...imported, partner: 'PT' } });
});
