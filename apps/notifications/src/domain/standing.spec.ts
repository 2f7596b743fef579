import type { Reason } from './recipients';
import { stillConcerned, type Standing } from './standing';

const nobody: Standing = { mandates: [], partners: [] };
const signs: Standing = { mandates: [{ organisationId: 'lisbon', power: 'sign' }], partners: [] };
const asHost: Reason = { as: 'host', organisationId: 'lisbon', powers: ['negotiate', 'sign'], mandateId: 'an old one' };
const asContact: Reason = { as: 'point-of-contact', partner: 'PT', designationId: 'an old one' };
const asHolder: Reason = { as: 'holder', designationId: 'ended' };

it.each<[string, Reason[], Standing, boolean]>([
  ['a mandate of that power, be it another one', [asHost], signs, true],
  ['no mandate', [asHost], nobody, false],
  ['a mandate of another organisation', [{ ...asHost, organisationId: 'hanoi' }], signs, false],
  ['a mandate of another power', [{ ...asHost, powers: ['manage-tours'] }], signs, false],
  ['one of several reasons', [asContact, asHost], signs, true],
  ['a designation of that partner', [asContact], { mandates: [], partners: ['PT'] }, true],
  ['a designation of another partner', [asContact], { mandates: [], partners: ['VN'] }, false],
  ['what was one\'s own office', [asHolder], nobody, true],
  ['no reason', [], signs, false],
])('%s', (_what, reasons, standing, expected) => expect(stillConcerned(reasons, standing)).toBe(expected));
