import { type ActionOf, type StateOf, defineLifecycle } from '@caravanserai/kernel';

const event = <const E extends string>(name: E) => `coproduction.production.${name}.v1` as const;
const self = <const A extends string, const S extends string, const R extends string, const E extends string>(action: A, actor: R, states: readonly S[], emits: E) =>
  states.map((state) => ({ action, from: [state], to: state, actor, emits }));

const early = ['drafting', 'negotiating'] as const;
const open = ['drafting', 'negotiating', 'deadlock', 'text-agreed', 'signing'] as const;
const offered = ['negotiating', 'text-agreed', 'signing'] as const;

/**
 * The workflow of an agreement between two or more parties. What happens to a clause has a table of its own; here are the steps of the
 * whole. `complete-signing` is the signature after which none is missing, `dissolve` the leaving after which fewer than two parties are left:
 * an action leads to one state, so an outcome that leads elsewhere is an action of its own.
 */
export const productionLifecycle = defineLifecycle({
  workflow: 'coproduction.production',
  initial: 'drafting',
  states: {
    drafting: { meaning: 'The lead writes from a template and invites the parties.', longestDays: 60 },
    negotiating: { meaning: 'The parties negotiate clause by clause.', longestDays: 180 },
    deadlock: { meaning: 'A clause has been escalated and the rest waits for it.', longestDays: 60 },
    'text-agreed': { meaning: 'Every party stands behind every clause and nobody has been asked to sign.', longestDays: 30 },
    signing: { meaning: 'One exact text is with the signatories.', longestDays: 60 },
    executed: { meaning: 'Every party has signed one text; conditions may still be open.', longestDays: 365 },
    'in-force': { meaning: 'The agreement binds and is carried out.' },
    suspended: { meaning: 'Force majeure holds the agreement up.', longestDays: 365 },
    lapsed: { meaning: 'The offer ran out before every party had signed.', final: true },
    withdrawn: { meaning: 'It was called off, or refused by a party that was to sign.', final: true },
    abandoned: { meaning: 'No way out of a deadlock, or fewer than two parties were left.', final: true },
    terminated: { meaning: 'It ended before its time; what survives stays live.', final: true },
    expired: { meaning: 'Its term is over; what survives stays live.', final: true },
    completed: { meaning: 'Everything that was owed has been done.', final: true },
  },
  transitions: [
    { action: 'create', from: null, to: 'drafting', actor: 'lead', guards: ['parties-are-known'], emits: event('created') },
    ...self('invite', 'lead', early, event('party-invited')),
    ...self('accept-invitation', 'invited', early, event('party-joined')),
    ...self('decline-invitation', 'invited', early, event('invitation-declined')),
    ...self('give-seat', 'negotiator', open, event('seat-given')),
    ...self('take-seat', 'negotiator', open, event('seat-taken')),
    { action: 'open', from: ['drafting'], to: 'negotiating', actor: 'lead', guards: ['two-parties-joined', 'mandatory-clauses-exist'], emits: event('opened') },
    ...self('renew-offer', 'lead', offered, event('offer-renewed')),
    ...self('record-verdict', 'lead', ['negotiating'], event('verdict-recorded')),
    ...self('waive-verdict', 'negotiator', ['negotiating'], event('verdict-waived')),
    { action: 'escalate', from: ['negotiating'], to: 'deadlock', actor: 'negotiator', guards: ['clause-is-stuck'], emits: event('deadlocked') },
    { action: 'cast-vote', from: ['deadlock'], to: 'negotiating', actor: 'negotiator', guards: ['holds-the-casting-vote'], emits: event('vote-cast') },
    { action: 'mediate', from: ['deadlock'], to: 'negotiating', actor: 'facilitator', emits: event('mediated') },
    { action: 'abandon', from: ['deadlock'], to: 'abandoned', actor: 'lead', emits: event('abandoned'), with: { reason: 'no-way-out' } },
    { action: 'run-out', from: ['deadlock'], to: 'abandoned', actor: 'timer', guards: ['deadline-has-come'], emits: event('abandoned'), with: { reason: 'deadline' } },
    { action: 'dissolve', from: open, to: 'abandoned', actor: 'negotiator', emits: event('abandoned'), with: { reason: 'too-few-parties' } },
    { action: 'withdraw-party', from: ['drafting'], to: 'drafting', actor: 'negotiator', emits: event('party-withdrawn') },
    { action: 'withdraw-party', from: ['negotiating', 'deadlock', 'text-agreed', 'signing'], to: 'negotiating', actor: 'negotiator', emits: event('party-withdrawn') },
    { action: 'freeze', from: ['negotiating'], to: 'text-agreed', actor: 'lead', guards: ['every-clause-is-agreed', 'sums-close', 'verdict-passes-or-is-waived'], emits: event('text-frozen') },
    { action: 'reopen-text', from: ['text-agreed'], to: 'negotiating', actor: 'negotiator', emits: event('reopened') },
    { action: 'send', from: ['text-agreed'], to: 'signing', actor: 'lead', guards: ['stages-hold-every-party-once', 'deadline-ahead'], emits: event('sent-for-signature') },
    {
      action: 'sign', from: ['signing'], to: 'signing', actor: 'signatory',
      guards: ['hash-is-current', 'stage-is-open', 'party-has-not-signed', 'mandate-covers-liability'], emits: event('signed'), with: { completes: 'no' },
    },
    {
      action: 'complete-signing', from: ['signing'], to: 'executed', actor: 'signatory',
      guards: ['hash-is-current', 'stage-is-open', 'party-has-not-signed', 'mandate-covers-liability'], emits: [event('signed'), event('executed')],
    },
    { action: 'withdraw-signature', from: ['signing'], to: 'signing', actor: 'signatory', guards: ['party-has-signed'], emits: event('signature-voided'), with: { reason: 'withdrawn-by-signer' } },
    { action: 'void-signature', from: ['signing'], to: 'signing', actor: 'contacts', guards: ['mandate-was-revoked-when-it-signed'], emits: event('signature-voided'), with: { reason: 'mandate-was-revoked' } },
    { action: 'change-text', from: ['signing'], to: 'negotiating', actor: 'negotiator', emits: [event('signature-voided'), event('text-changed')] },
    { action: 'decline', from: ['signing'], to: 'negotiating', actor: 'signatory', guards: ['party-has-not-signed'], emits: [event('signature-voided'), event('declined')] },
    { action: 'refuse', from: ['signing'], to: 'withdrawn', actor: 'signatory', guards: ['party-has-not-signed'], emits: [event('signature-voided'), event('withdrawn')] },
    { action: 'call-off', from: ['drafting', 'negotiating', 'deadlock', 'text-agreed'], to: 'withdrawn', actor: 'lead', emits: event('withdrawn') },
    { action: 'lapse', from: offered, to: 'lapsed', actor: 'timer', guards: ['offer-has-run-out'], emits: event('lapsed') },
    ...self('satisfy-condition', 'lead', ['executed'], event('condition-satisfied')),
    ...self('waive-condition', 'negotiator', ['executed'], event('condition-waived')),
    { action: 'enter-into-force', from: ['executed'], to: 'in-force', actor: 'lead', guards: ['conditions-are-met'], emits: event('entered-into-force') },
    { action: 'stop-long', from: ['executed'], to: 'terminated', actor: 'timer', guards: ['long-stop-has-come'], emits: event('terminated'), with: { reason: 'long-stop' } },
    ...self('record-payment', 'lead', ['in-force'], event('payment-recorded')),
    ...self('amend', 'negotiator', ['in-force'], event('amendment-opened')),
    ...self('consolidate', 'amendment', ['in-force'], event('amended')),
    { action: 'suspend', from: ['in-force'], to: 'suspended', actor: 'negotiator', emits: event('suspended') },
    { action: 'resume', from: ['suspended'], to: 'in-force', actor: 'negotiator', emits: event('resumed') },
    { action: 'terminate', from: ['in-force'], to: 'terminated', actor: 'negotiator', emits: event('terminated'), with: { reason: 'by-party' } },
    { action: 'terminate', from: ['suspended'], to: 'terminated', actor: 'negotiator', guards: ['suspended-too-long'], emits: event('terminated'), with: { reason: 'by-party' } },
    { action: 'expire', from: ['in-force', 'suspended'], to: 'expired', actor: 'timer', guards: ['term-is-over'], emits: event('expired') },
    { action: 'complete', from: ['in-force'], to: 'completed', actor: 'lead', guards: ['every-payment-is-recorded'], emits: event('completed') },
  ],
});

export type ProductionStatus = StateOf<typeof productionLifecycle>;
export type ProductionAction = ActionOf<typeof productionLifecycle>;
