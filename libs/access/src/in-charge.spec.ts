import { mayPutInCharge } from './in-charge';

const side = (asAdministrator = false, actingFor = 'lisbon') => ({ personRef: 'Ana', actingFor, asAdministrator });

it.each([
  ['lisbon', 'Rui', undefined, side(), 'own-side'],
  ['lisbon', 'Ana', undefined, side(), 'oneself'],
  ['lisbon', null, undefined, side(), 'own-side'],
  ['hanoi', 'Lan', undefined, side(), 'not-your-side'],
  ['hanoi', 'Lan', 'She knows the roof.', side(), 'not-your-side'],
  ['osaka', 'Ken', 'He asked.', side(), 'organisation-not-a-party'],
  ['hanoi', 'Lan', 'She knows the roof.', side(true, 'secretariat'), 'secretariat'],
  ['hanoi', null, 'He has left.', side(true, 'secretariat'), 'secretariat'],
  ['hanoi', 'Lan', undefined, side(true, 'secretariat'), 'reason-missing'],
  ['osaka', 'Ken', 'He asked.', side(true, 'secretariat'), 'organisation-not-a-party'],
] as const)('for %s, %s, because %s, by %j: %s', (organisationId, personRef, reason, by, expected) => {
  const decision = mayPutInCharge({ organisationId, personRef, reason }, ['lisbon', 'hanoi'], by);
  expect(decision.ok ? decision.value : decision.rejection.code).toBe(expected);
});
