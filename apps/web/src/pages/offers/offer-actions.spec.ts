import { offerActions } from './offer-actions';
import type { Lifecycle } from '../tours/touring';

const step = (action: string, ...from: string[]) => ({ action, from, to: 'x', actor: 'organiser' });
const table: Lifecycle = {
  workflow: 'touring.offer',
  states: [],
  transitions: [
    step('revise-offer', 'draft', 'changes-requested'),
    step('submit-offer', 'draft', 'changes-requested'),
    step('request-offer-changes', 'submitted'),
    step('publish-offer', 'submitted'),
    step('reject-offer', 'submitted'),
    step('close-offer', 'published'),
    step('withdraw-offer', 'draft', 'submitted', 'changes-requested', 'published'),
  ],
};
const shown = (state: string, organisationId: string, powers: string[]) =>
  offerActions({ state, organiserId: 'o' }, table, { organisationId, powers }).map(({ name, because, leadsOn }) => `${name}${because ? `: ${because}` : ''}${leadsOn ? ' !' : ''}`);

it.each<[string, string, string, string[], string[]]>([
  ['the organiser of a draft', 'draft', 'o', ['manage-tours'], ['submit !', 'revise', 'withdraw']],
  ['while it is reviewed', 'submitted', 'o', ['manage-tours'], ['revise: in-review', 'withdraw']],
  ['when it came back', 'changes-requested', 'o', ['manage-tours'], ['submit !', 'revise', 'withdraw']],
  ['once it is published', 'published', 'o', ['manage-tours'], ['plan-tour !', 'close', 'withdraw']],
  ['at the end', 'withdrawn', 'o', ['manage-tours'], []],
  ['one who may only sign', 'draft', 'o', ['sign'], ['submit: no-power', 'revise: no-power', 'withdraw: no-power']],
  ['an editor of another organisation', 'submitted', 'x', ['administer-platform'], ['publish !', 'request-changes', 'reject']],
  ['an editor with nothing to review', 'published', 'x', ['administer-platform'], []],
  ['an editor of the organiser', 'submitted', 'o', ['administer-platform', 'manage-tours'], ['revise: in-review', 'withdraw', 'publish: own-offer', 'request-changes: own-offer', 'reject: own-offer']],
  ['anybody else', 'published', 'x', ['manage-tours'], []],
])('%s', (_, state, organisationId, powers, expected) => {
  expect(shown(state, organisationId, powers)).toEqual(expected);
});
