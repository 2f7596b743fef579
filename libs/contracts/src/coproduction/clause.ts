import { type EventShape, hash, id, integer, optional, word } from '../fields';
import { type EventDeclaration, defineEvent } from '../define-event';

/** `clauseId` is one clause of one production; `clause` is its code in the catalogue, `FREE-1` or `SIDE-1`. Its text stays with the parties. */
const clauseFacts = { clauseId: id(), productionId: id(), clause: word(), draft: integer(1) };

const clause = <const S extends EventShape>(name: string, when: string, data: S): EventDeclaration<typeof clauseFacts & S> =>
  defineEvent(`coproduction.clause.${name}`, 1, { key: 'clauseId', when, data: { ...clauseFacts, ...data } }) as EventDeclaration<typeof clauseFacts & S>;

const onText = { hash: hash(), organisationId: optional(id()) };

export const clauseAdded = clause('added', 'when a clause takes its place in a production, without a text yet', {});
export const clauseProposed = clause('proposed', 'when a text is put forward for a clause that has none on the table', onText);
export const clauseCountered = clause('countered', 'when another text is put forward for a clause on the table', onText);
export const clauseAccepted = clause('accepted', 'when a party consents to the hash of a clause and others have not yet', onText);
export const clauseAgreed = clause('agreed', 'when every party that a clause concerns stands behind one hash', onText);
export const clauseRejected = clause('rejected', 'when a party turns the text of a clause down', onText);
export const clauseRetracted = clause('retracted', 'when the proposer takes its text back before anybody else has consented', { organisationId: optional(id()) });
export const clauseReopened = clause('reopened', 'when an agreed clause is put on the table again', { organisationId: optional(id()) });
export const clauseAskedAgain = clause('asked-again', 'when an agreed clause asks for consent again because one that it rests on has changed', { because: word() });
export const clauseEscalated = clause('escalated', 'when the negotiators can not settle a clause', {});
export const clauseDecided = clause('decided', 'when a casting vote decides an escalated clause', onText);
export const clauseMediated = clause('mediated', 'when a facilitator puts a text forward for an escalated clause', onText);
export const clauseReturned = clause('returned', 'when a clause goes back to the table because a party has left', {});
export const clauseSettled = clause('settled', 'when the text that a clause belongs to is executed', { hash: hash() });
export const clauseDropped = clause('dropped', 'when an agreement ends, or is executed, without the clause', {});
