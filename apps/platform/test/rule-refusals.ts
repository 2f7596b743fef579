import { type Ids, offerBody, organisations, spaceBody, stays } from './scene';

/** A command that is in order and that a rule of the service refuses, at each depth at which one can: before, between and after its writes. */
export type RuleRefusal = readonly [service: string, route: string, change: (ids: Ids) => object, refusal: readonly [status: number, code: string]];

const tomorrow = '2028-01-02T00:00:00Z';
const yesterday = '2028-01-01T00:00:00Z';

export const ruleRefusals: readonly RuleRefusal[] = [
  // The nominee has become a person by then.
  ['contacts', 'POST /offices/{id}/designations', () => ({ personRef: undefined, validFrom: tomorrow, validTo: yesterday }), [422, 'designation-empty']],
  ['contacts', 'POST /offices/{id}/designations', () => ({}), [422, 'nominee-unclear']],
  ['contacts', 'POST /organisations', () => ({ country: 'PT', partner: 'JP', externalIds: [] }), [422, 'partner-is-not-the-country']],
  ['contacts', 'POST /organisations', () => ({ names: [{ language: 'pt', text: 'Museu' }, { language: 'pt', text: 'Museu' }], partner: undefined, externalIds: [] }), [422, 'name-repeated']],
  ['contacts', 'POST /mandates', ({ personRef }) => ({ personRef, power: 'negotiate', limit: undefined, validFrom: undefined, validTo: undefined }), [409, 'mandate-overlaps']],
  ['contacts', 'POST /mandates', () => ({ power: 'negotiate' }), [422, 'limit-needs-sign']],
  ['contacts', 'POST /mandates', () => ({ personRef: organisations.host }), [422, 'person-unknown']],
  ['contacts', 'POST /invitations', () => ({}), [409, 'person-has-account']],
  ['contacts', 'PUT /partners/{code}/authority', () => ({ organisationId: '01890f3e-7b6a-4c4d-9a51-2f6f6a1c0b10' }), [422, 'organisation-unknown']],
  ['contacts', 'POST /match-proposals/{id}/decide', () => ({ organisationId: organisations.host }), [422, 'candidate-unknown']],
  ['contacts', 'POST /designations/{id}/confirm', () => ({}), [409, 'action-not-allowed']],
  ['touring', 'POST /offers', () => ({ minWeeks: 30, maxWeeks: 4 }), [422, 'weeks-out-of-order']],
  ['touring', 'PUT /offers/{id}', () => offerBody, [409, 'action-not-allowed']],
  ['touring', 'POST /tours', ({ draft }) => ({ offerId: draft }), [409, 'offer-not-open']],
  ['touring', 'POST /tours/{id}/holds', () => ({ ...stays.spring, opening: stays.spring.closing }), [422, 'dates-out-of-order']],
  ['touring', 'POST /spaces', () => spaceBody, [409, 'space-already-registered']],
  ['touring', 'POST /bulk/proposals/{id}/decide', () => ({ decision: 'same' }), [422, 'candidate-unknown']],
  ['touring', 'POST /stops/{id}/extend-hold', () => ({ until: '2020-01-01T00:00:00Z' }), [422, 'extension-not-later']],
  ['touring', 'POST /stops/{id}/assign', () => ({ organisationId: organisations.authority }), [422, 'organisation-not-a-party']],
  ['touring', 'POST /stops/{id}/send-contract', () => ({}), [409, 'facility-not-assessed']],
  ['touring', 'POST /stops/{id}/assess-facility', () => ({ verdict: 'passed' }), [422, 'conditions-not-expected']],
  ['coproduction', 'POST /agreements/{id}/propose-terms', () => ({}), [428, 'version-required']],
  ['coproduction', 'POST /agreements/{id}/accept-terms', () => ({ textHash: 'c'.repeat(64) }), [409, 'text-has-changed']],
  ['coproduction', 'POST /agreements/{id}/assign', () => ({ personRef: organisations.host }), [422, 'person-has-no-mandate']],
  ['coproduction', 'POST /agreements/{id}/reopen', () => ({}), [409, 'action-not-allowed']],
  ['coproduction', 'POST /agreements/{id}/withdraw-signature', () => ({}), [409, 'action-not-allowed']],
  ['notifications', 'PUT /preferences', () => ({ choices: [{ category: 'contract', channel: 'email', enabled: false }] }), [422, 'category-is-mandatory']],
  ['notifications', 'PUT /preferences', () => ({ choices: [], delivery: { zone: 'UTC', digestAt: '23:00', digestOn: 1, quiet: { from: '22:00', to: '07:00' } } }), [422, 'digest-in-quiet-hours']],
];
