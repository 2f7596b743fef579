import { randomUUID } from 'node:crypto';
import { type Decision, accept, reject } from '@caravanserai/kernel';
import type { TableStep } from '../../use-cases/production/step-production';
import type { StepBody, TableStepName } from './production-inputs';

type Needed = Exclude<keyof StepBody, 'step' | 'reason'>;

/** What a step can't do without; the other fields it may have are left out. */
const needs: Readonly<Partial<Record<TableStepName, readonly Needed[]>>> = {
  invite: ['organisationId', 'role'],
  'give-seat': ['seat', 'organisationId'],
  'take-seat': ['seatId'],
  open: ['until'],
  'renew-offer': ['until'],
  accept: ['clause', 'hash'],
  reject: ['clause', 'hash'],
  retract: ['clause', 'hash'],
  'cast-vote': ['clause', 'hash'],
  reopen: ['clause'],
  escalate: ['clause'],
  'waive-verdict': ['hash'],
  'reopen-text': ['clauses'],
  'change-text': ['clauses'],
  decline: ['clauses'],
  send: ['stages', 'until'],
  'satisfy-condition': ['number', 'hash'],
  'waive-condition': ['number'],
  'record-payment': ['number'],
};

export function missingIn(body: StepBody): Decision<null, 'step-incomplete'> {
  const missing = (needs[body.step] ?? []).filter((name) => body[name] === undefined);
  return missing.length === 0 ? accept(null) : reject('step-incomplete', { errors: missing.map((name) => ({ field: name, reason: `is required by ${body.step}` })) });
}

/** The step as the machine takes it. Only called for a body that lacks nothing. */
export function stepOfBody(body: StepBody): TableStep {
  const { clause, hash, clauses, until, organisationId, seat, seatId, personRef, stages, number } = body as Required<StepBody>;
  switch (body.step) {
    case 'give-seat': return { step: 'give-seat', seat: { seatId: randomUUID(), seat, organisationId, personRef: personRef ?? null } };
    case 'take-seat': return { step: 'take-seat', seatId };
    case 'open': case 'renew-offer': return { step: body.step, until: new Date(until).toISOString() };
    case 'accept': case 'reject': case 'retract': case 'cast-vote': return { step: body.step, clause, hash };
    case 'reopen': case 'escalate': return { step: body.step, clause };
    case 'withdraw-party': return { step: 'withdraw-party', successor: organisationId ?? null };
    case 'waive-verdict': return { step: 'waive-verdict', verdictHash: hash };
    case 'reopen-text': case 'change-text': case 'decline': return { step: body.step, clauses };
    case 'send': return { step: 'send', stages: stages.map(({ parties }) => parties), signBy: new Date(until).toISOString() };
    case 'satisfy-condition': return { step: 'satisfy-condition', condition: number, evidence: hash };
    case 'waive-condition': return { step: 'waive-condition', condition: number };
    case 'record-payment': return { step: 'record-payment', payment: number };
    case 'invite': throw new Error('An invitation is looked up in the directory first.');
    default: return { step: body.step };
  }
}
