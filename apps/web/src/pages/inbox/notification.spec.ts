import { objectOf } from './notification';

it.each([
  ['coproduction.agreement.signed.v1', '/agreements/7'],
  ['touring.stop.held.v1', '/tours/stops/7'],
  ['touring.offer.published.v1', '/tours/offers/7'],
  ['touring.tour.host-invited.v1', '/tours/7'],
  ['touring.what-if.host-asked.v1', '/what-ifs/7'],
  ['contacts.designation.activated.v1', '/people/designations/7'],
  ['contacts.person.erased.v1', undefined],
])('%s leads to %s', (type, to) => {
  expect(objectOf({ type, id: '7', at: '' })?.to).toBe(to);
});
