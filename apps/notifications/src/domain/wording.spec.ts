import { agreementSigned, stopConfirmed, stopHeld } from '@caravanserai/contracts';
import { dataOf, hanoi, lisbon, ministry, osaka, sceneOf, secretariat } from '../../test/made-up';
import { templates } from './template';
import { tellings } from './tellings';
import { argumentsOf, zonesFor } from './wording';

it.each(tellings.map(({ event, template, when = {} }) => [event.type, template, JSON.stringify(when), event, when] as const))(
  '%s gives %s all that it needs %s',
  (_type, template, _when, event, when) => {
    const changes = Object.fromEntries(Object.entries(when).map(([field, [first]]) => [field, first]));
    const given = argumentsOf(sceneOf(dataOf(event, changes)));
    expect(templates[template].filter((name) => given[name] === undefined)).toEqual([]);
  },
);

it('says whose dates, by when and for how much', () => {
  const scene = sceneOf(dataOf(stopHeld, { title: 'Silk', rank: 2, expiresAt: '2027-01-15T10:00:00.000Z' }));
  expect(argumentsOf(scene)).toEqual({
    title: 'Silk', rank: 2, organiser: { name: 'Museum of Islands', names: [] }, host: { name: 'House of Silk', names: [] }, deadline: '2027-01-15T10:00:00.000Z',
    opening: { start: '2027-03-01', end: '2027-06-01', zone: 'Asia/Ho_Chi_Minh' }, organiserPartner: 'PT', hostPartner: 'VN',
  });
});

it('takes the time to sign from the agreement where the event does not say it', () => {
  expect(argumentsOf(sceneOf(dataOf(agreementSigned))).deadline).toBe('2027-02-01T17:00:00.000Z');
});

const scene = sceneOf(dataOf(stopConfirmed));
it.each([
  ['the organiser', lisbon, { own: 'Europe/Lisbon', other: 'Asia/Ho_Chi_Minh' }],
  ['the host', hanoi, { own: 'Asia/Ho_Chi_Minh', other: 'Europe/Lisbon' }],
  ['a challenger', osaka, { own: 'Asia/Tokyo', other: 'Europe/Lisbon' }],
  ['somebody in the zone of the other', { ...ministry, id: 'hanoi' }, { own: 'Europe/Lisbon', other: null }],
  ['an organisation without a zone', secretariat, { own: 'UTC', other: 'Europe/Lisbon' }],
  ['nobody\'s agent', null, { own: 'UTC', other: null }],
])('%s reads moments in the own zone and the other party\'s', (_who, organisation, zones) => expect(zonesFor(organisation, scene)).toEqual(zones));
