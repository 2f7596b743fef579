import { type Decision, accept, assertNever, reject } from '@caravanserai/kernel';
import type { Actor, DecidedStep, ProductionAtHand, ProductionCommand } from './commands';
import { answer, fact, propose, reopenClause } from './decide-clauses';
import { castVote, escalate, mediate } from './decide-deadlock';
import { complete, enterIntoForce, onCondition, recordPayment, terminate } from './decide-force';
import { giveSeat, invite, open, renewOffer, takeSeat, withdrawParty } from './decide-parties';
import { refuse, send, sign, withdrawSignature } from './decide-signing';
import { freeze, recordVerdict, takeBack, waiveVerdict } from './decide-text';
import { isClauseStep } from './fold';
import type { Production } from './production';
import { productionLifecycle } from './production-lifecycle';
import { mayStep } from './seats';

/** Whether somebody at the table may take a step now, and what happened if so. Pure: the same state, command, actor and time decide the same. */
export function decideStep(at: ProductionAtHand, command: ProductionCommand, actor: Actor, now: string): Decision<DecidedStep> {
  if (!mayStep(command.step, actor.seats)) return reject('seat-may-not', { step: command.step, seats: actor.seats });
  const timely = offerStands(at.production, now);
  if (!timely.ok) return timely;
  const decided = stepOf(at, command, actor, now);
  if (!decided.ok || isClauseStep(decided.value.fact.action)) return decided;
  const next = productionLifecycle.next(at.production.status, decided.value.fact.action as Parameters<typeof productionLifecycle.next>[1]);
  return next.ok ? decided : next;
}

/** When the offer on the table runs out: while it is signed that is the time to sign. Null where nothing is on offer. */
export function offerEnds({ status, signing, offerUntil }: Production): string | null {
  if (status === 'signing') return signing?.signBy ?? offerUntil;
  return status === 'negotiating' || status === 'text-agreed' ? offerUntil : null;
}

/** The instant itself is too late (the range is half-open), even while the timer that lets the offer lapse has not run yet. */
function offerStands(production: Production, now: string): Decision<null> {
  const until = offerEnds(production);
  return until === null || Date.parse(now) < Date.parse(until) ? accept(null) : reject('offer-has-run-out', { until });
}

function stepOf(at: ProductionAtHand, command: ProductionCommand, actor: Actor, now: string): Decision<DecidedStep> {
  const { by } = actor;
  switch (command.step) {
    case 'invite': return invite(at, command, actor);
    case 'accept-invitation': case 'decline-invitation': return fact({ action: command.step, by });
    case 'give-seat': return giveSeat(at, command, actor);
    case 'take-seat': return takeSeat(at, command, actor);
    case 'open': return open(at, command, actor, now);
    case 'renew-offer': return renewOffer(at, command, actor, now);
    case 'propose': return propose(at, command, actor);
    case 'accept': case 'reject': case 'retract': return answer(at, command, actor);
    case 'reopen': return reopenClause(at, command.clause, actor);
    case 'escalate': return escalate(at, command.clause, actor, now);
    case 'cast-vote': return castVote(at, command, actor);
    case 'mediate': return mediate(at, command, actor);
    case 'withdraw-party': return withdrawParty(at, command, actor);
    case 'record-verdict': return recordVerdict(at, command, actor);
    case 'waive-verdict': return waiveVerdict(at, command, actor);
    case 'freeze': return freeze(at, actor);
    case 'reopen-text': case 'change-text': case 'decline': return takeBack(at, command, actor);
    case 'send': return send(at, command, actor, now);
    case 'sign': return sign(at, command, actor, now);
    case 'withdraw-signature': return withdrawSignature(at, actor);
    case 'refuse': return refuse(at, actor);
    case 'satisfy-condition': case 'waive-condition': return onCondition(at, command, actor);
    case 'enter-into-force': return enterIntoForce(at, actor);
    case 'record-payment': return recordPayment(at, command, actor);
    case 'complete': return complete(at, actor);
    case 'terminate': return terminate(at, actor, now);
    case 'amend': return fact({ action: 'amend', by, amendmentId: command.amendmentId });
    case 'abandon': case 'call-off': case 'suspend': case 'resume': return fact({ action: command.step, by });
    default: return assertNever(command);
  }
}
