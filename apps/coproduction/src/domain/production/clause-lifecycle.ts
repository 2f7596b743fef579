import { type ActionOf, type StateOf, defineLifecycle } from '@caravanserai/kernel';

const event = <const E extends string>(name: E) => `coproduction.clause.${name}.v1` as const;
const onTheTable = ['proposed', 'countered', 'reconfirm'] as const;
const live = ['open', 'proposed', 'countered', 'agreed', 'rejected', 'reopened', 'reconfirm', 'escalated'] as const;

/**
 * The workflow of one clause. A treaty's locked words need no state of their own: only the fields of such a clause can be proposed, and
 * they are agreed on like all others. `reconfirm` is an agreed clause whose own text did not change while one that it rests on did.
 */
export const clauseLifecycle = defineLifecycle({
  workflow: 'coproduction.clause',
  initial: 'open',
  states: {
    open: { meaning: 'Nobody has put a text forward.', longestDays: 60 },
    proposed: { meaning: 'A text is on the table and not every party stands behind it.', longestDays: 30 },
    countered: { meaning: 'A counter-proposal is on the table; what it answers is kept beside it.', longestDays: 30 },
    reconfirm: { meaning: 'It was agreed, and asks for consent again because something it rests on has changed.', longestDays: 30 },
    agreed: { meaning: 'Every party that it concerns stands behind the same hash.' },
    rejected: { meaning: 'A party turned the text down.', longestDays: 30 },
    reopened: { meaning: 'An agreed clause is on the table again.', longestDays: 30 },
    escalated: { meaning: 'The negotiators can not settle it and the deadlock clause decides how it goes on.', longestDays: 60 },
    settled: { meaning: 'It is part of an executed text.', final: true },
    dropped: { meaning: 'The agreement ended or was executed without it.', final: true },
  },
  transitions: [
    { action: 'add', from: null, to: 'open', actor: 'negotiator', emits: event('added') },
    { action: 'propose', from: ['open', 'rejected', 'reopened'], to: 'proposed', actor: 'negotiator', guards: ['fields-are-sound'], emits: event('proposed') },
    { action: 'counter', from: onTheTable, to: 'countered', actor: 'negotiator', guards: ['fields-are-sound', 'answers-the-current-hash'], emits: event('countered') },
    ...onTheTable.map((state) => ({ action: 'accept' as const, from: [state], to: state, actor: 'negotiator' as const, guards: ['hash-is-current'] as const, emits: event('accepted') })),
    { action: 'agree', from: onTheTable, to: 'agreed', actor: 'negotiator', guards: ['hash-is-current', 'every-other-party-has-consented'], emits: event('agreed') },
    { action: 'reject', from: onTheTable, to: 'rejected', actor: 'negotiator', guards: ['hash-is-current'], emits: event('rejected') },
    { action: 'retract', from: ['proposed', 'countered'], to: 'open', actor: 'negotiator', guards: ['nobody-else-has-consented'], emits: event('retracted') },
    { action: 'reopen', from: ['agreed', 'reconfirm'], to: 'reopened', actor: 'negotiator', emits: event('reopened') },
    { action: 'ask-again', from: ['agreed'], to: 'reconfirm', actor: 'negotiator', emits: event('asked-again') },
    { action: 'escalate', from: ['proposed', 'countered', 'reconfirm', 'rejected', 'reopened'], to: 'escalated', actor: 'negotiator', guards: ['clause-is-stuck'], emits: event('escalated') },
    { action: 'cast-vote', from: ['escalated'], to: 'agreed', actor: 'negotiator', guards: ['holds-the-casting-vote'], emits: event('decided') },
    { action: 'mediate', from: ['escalated'], to: 'proposed', actor: 'facilitator', emits: event('mediated') },
    { action: 'return', from: ['escalated', 'proposed', 'countered'], to: 'reopened', actor: 'negotiator', emits: event('returned') },
    { action: 'settle', from: ['agreed'], to: 'settled', actor: 'signatory', emits: event('settled') },
    { action: 'drop', from: live, to: 'dropped', actor: 'negotiator', emits: event('dropped') },
  ],
});

export type ClauseStatus = StateOf<typeof clauseLifecycle>;
export type ClauseAction = ActionOf<typeof clauseLifecycle>;
