import { objectOf } from './notification';

it.each([
  ['coproduction.agreement.signed.v1', '/agreements/7'],
  ['coproduction.production.signed.v1', '/productions/7'],
  ['coproduction.account.closed.v1', '/money/7'],
  ['coproduction.obligation.advanced.v1', '/obligations'],
  ['touring.engagement.advanced.v1', '/tours/engagements/7'],
  ['touring.settlement.advanced.v1', '/tours/stays/7/money'],
  ['touring.stop.held.v1', '/tours/stops/7'],
  ['touring.offer.published.v1', '/tours/offers/7'],
  ['touring.tour.host-invited.v1', '/tours/7'],
  ['touring.what-if.host-asked.v1', '/what-ifs/7'],
  ['contacts.designation.activated.v1', '/people/designations/7'],
  ['contacts.person.erased.v1', undefined],
])('%s leads to %s', (type, to) => {
  expect(objectOf({ type, id: '7', at: '' })?.to).toBe(to);
});
