import { type Decision, accept, reject } from '@caravanserai/kernel';
import { type ProposedClause, checkClause } from './check-clause';
import { type ClauseId, isClauseId } from './clause-catalogue';
import { clauseLifecycle } from './clause-lifecycle';
import { dependentsOf } from './clause-graph';
import type { Actor, CommandNamed, DecidedStep, ProductionAtHand } from './commands';
import { type ClauseStanding, type Production, clauseNamed, joinedIds, requiredFor } from './production';
import type { AsksAgain, ProductionFact } from './production-log';
import { moneyClauses } from './seats';
import { clauseHash } from './text';

/** Puts a text forward: the first one, or a counter to what is on the table. Two that answer the same text can't both be the next. */
export function propose({ production }: ProductionAtHand, { clause: proposed, answers, salt }: Omit<CommandNamed<'propose'>, 'step'>, actor: Actor): Decision<DecidedStep> {
  const standing = clauseNamed(production, proposed.id);
  const free = mayWrite(production, standing, proposed, actor);
  if (!free.ok) return free;
  if ((standing?.hash ?? null) !== answers) return reject('clause-has-changed', { clause: proposed.id, given: answers, current: standing?.hash ?? null });
  const checked = checkClause(proposed, { kind: production.kind, parties: joinedIds(production), salt });
  if (!checked.ok) return checked;
  const clause = checked.value;
  const hash = clauseHash(clause);
  if (hash === standing?.hash && standing.status !== 'reopened' && standing.status !== 'rejected') return reject('clause-unchanged', { clause: clause.id });
  const action = standing === undefined || !clauseLifecycle.next(standing.status, 'counter').ok ? 'propose' : 'counter';
  const next = clauseLifecycle.next(standing?.status ?? 'open', action);
  if (!next.ok) return next;
  const adds = standing === undefined ? { between: clause.sideLetter?.parties ?? null } : null;
  const consents = actor.seats.includes('negotiator') && requiredFor(production, { between: standing?.between ?? adds?.between ?? null }).includes(actor.by);
  return accept({ clause, fact: { action, clause: clause.id, hash, by: actor.by, consents, adds, asksAgain: asksAgain(production, [clause.id]) } });
}

function mayWrite(production: Production, standing: ClauseStanding | undefined, proposed: ProposedClause, actor: Actor): Decision<null> {
  const open = whereClausesMove(production, actor);
  if (!open.ok) return open;
  const { id, between } = proposed;
  const theirs = standing?.between ?? (standing === undefined ? between : null);
  if (theirs && !theirs.includes(actor.by)) return reject('clause-is-not-yours', { clause: id.slice(0, 40) });
  // Whom a side letter is between is what makes it one: other parties are another letter.
  if (standing?.between && [...(between ?? [])].sort().join() !== standing.between.join()) return reject('side-letter-keeps-its-parties', { clause: id });
  const seats = actor.seats;
  if (seats.includes('negotiator') || seats.includes('counsel')) return accept(null);
  return moneyClauses.includes(id as ClauseId) ? accept(null) : reject('seat-drafts-money-alone', { clause: id.slice(0, 40) });
}

/** While the lead still drafts it alone writes; afterwards every party. In a deadlock the rest waits for the clause that is stuck. */
function whereClausesMove({ status }: Production, { seats }: Actor): Decision<null> {
  if (status === 'negotiating' || (status === 'drafting' && seats.includes('lead'))) return accept(null);
  return reject('clauses-do-not-move', { status });
}

/** Consents to, turns down or takes back exactly the text that the hash names. */
export function answer({ production }: ProductionAtHand, { step, clause: id, hash }: CommandNamed<'accept'>, actor: Actor): Decision<DecidedStep> {
  const found = movable(production, id, actor);
  if (!found.ok) return found;
  const clause = found.value;
  if (clause.hash !== hash) return reject('clause-has-changed', { clause: id, given: hash, current: clause.hash });
  if (step === 'accept') return consentTo(production, clause, actor.by, hash);
  const next = clauseLifecycle.next(clause.status, step === 'retract' ? 'retract' : 'reject');
  if (!next.ok) return next;
  const { by } = actor;
  if (step === 'reject') return by === clause.proposedBy ? reject('proposer-retracts', { clause: id }) : fact({ action: 'reject', clause: clause.id, hash, by });
  if (by !== clause.proposedBy) return reject('not-the-proposer', { clause: id });
  return clause.consents.some(({ party }) => party !== by) ? reject('others-have-consented', { clause: id }) : fact({ action: 'retract', clause: clause.id, hash, by });
}

function consentTo(production: Production, clause: ClauseStanding, by: string, hash: string): Decision<DecidedStep> {
  if (clause.consents.some(({ party }) => party === by)) return reject('party-has-consented', { by, clause: clause.id });
  const missing = requiredFor(production, clause).filter((party) => !clause.consents.some((given) => given.party === party));
  const action = missing.length === 1 ? 'agree' : 'accept';
  const next = clauseLifecycle.next(clause.status, action);
  return next.ok ? fact({ action, clause: clause.id, hash, by }) : next;
}

/** An agreed clause goes back to the table by itself; what rests on it is asked again once its text changes. */
export function reopenClause({ production }: ProductionAtHand, id: string, actor: Actor): Decision<DecidedStep> {
  const found = movable(production, id, actor);
  if (!found.ok) return found;
  const next = clauseLifecycle.next(found.value.status, 'reopen');
  return next.ok ? fact({ action: 'reopen', clause: found.value.id, by: actor.by, asksAgain: [] }) : next;
}

function movable(production: Production, id: string, actor: Actor): Decision<ClauseStanding> {
  const open = whereClausesMove(production, actor);
  if (!open.ok) return open;
  const clause = clauseNamed(production, id);
  if (clause === undefined) return reject('clause-unknown', { clause: id.slice(0, 40) });
  return requiredFor(production, clause).includes(actor.by) ? accept(clause) : reject('clause-is-not-yours', { clause: id });
}

/** The agreed clauses that rest on those that change, and are not among them. */
export function asksAgain(production: Production, changed: readonly ClauseId[]): AsksAgain[] {
  const asks = changed.flatMap((because) => dependentsOf(because).map((clause) => ({ clause, because })));
  const wanted = asks.filter(({ clause }) => !changed.includes(clause) && clauseNamed(production, clause)?.status === 'agreed');
  return wanted.filter(({ clause }, index) => wanted.findIndex((other) => other.clause === clause) === index);
}

/** Clauses by name, each known and once. */
export function clausesNamed(production: Production, ids: readonly string[]): Decision<ClauseId[]> {
  const unknown = ids.find((id) => !isClauseId(id) || clauseNamed(production, id) === undefined);
  return unknown === undefined ? accept([...new Set(ids)] as ClauseId[]) : reject('clause-unknown', { clause: unknown.slice(0, 40) });
}

export const fact = (decided: ProductionFact): Decision<DecidedStep> => accept({ fact: decided });
