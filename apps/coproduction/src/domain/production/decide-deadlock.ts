import { type Decision, accept, reject } from '@caravanserai/kernel';
import { checkClause } from './check-clause';
import { clauseLifecycle } from './clause-lifecycle';
import type { Actor, CommandNamed, DecidedStep, ProductionAtHand } from './commands';
import { type Contents, contentOf } from './contents';
import { asksAgain, fact } from './decide-clauses';
import { type ClauseStanding, type Production, clauseNamed, joinedIds, requiredFor } from './production';
import { clauseHash } from './text';

const day = 86_400_000;
/** What counts as stuck while the parties have not agreed on a deadlock clause of their own. */
const usualImpasse = { ladder: ['negotiators', 'directors', 'mediation', 'abandon'], afterCounters: 6, afterDays: 30, deadlineDays: 30 } as const;

/** The deadlock clause counts once it is agreed: what one party merely proposes can't give it the last word. */
export function impasseRules({ production, clauses }: ProductionAtHand): Contents['DLK'] {
  const standing = clauseNamed(production, 'DLK');
  const text = standing?.status === 'agreed' && standing.hash !== null ? clauses.get(standing.hash) : undefined;
  return (text ? contentOf([text], 'DLK') : null) ?? usualImpasse;
}

/** When a clause counts as stuck: so many counters, or so many days without agreement. Half-open: at that instant it is. */
export function stuckAt(at: ProductionAtHand, { counters, openSince, status }: ClauseStanding): string | 'now' | null {
  if (!clauseLifecycle.next(status, 'escalate').ok) return null;
  const { afterCounters, afterDays } = impasseRules(at);
  return counters >= afterCounters ? 'now' : new Date(Date.parse(openSince) + afterDays * day).toISOString();
}

export function escalate(at: ProductionAtHand, id: string, actor: Actor | null, now: string): Decision<DecidedStep> {
  const { production } = at;
  if (production.status !== 'negotiating') return reject('clauses-do-not-move', { status: production.status });
  const clause = clauseNamed(production, id);
  if (clause === undefined) return reject('clause-unknown', { clause: id.slice(0, 40) });
  if (actor !== null && !requiredFor(production, clause).includes(actor.by)) return reject('clause-is-not-yours', { clause: id });
  const next = clauseLifecycle.next(clause.status, 'escalate');
  if (!next.ok) return next;
  const stuck = stuckAt(at, clause)!;
  if (stuck !== 'now' && Date.parse(now) < Date.parse(stuck)) return reject('clause-is-not-stuck', { clause: id, counters: clause.counters, from: stuck });
  const until = new Date(Date.parse(now) + impasseRules(at).deadlineDays * day).toISOString();
  return fact({ action: 'escalate', clause: clause.id, until });
}

/** The party to which the deadlock clause gives the casting vote chooses among the texts that were put forward, and writes none of its own. */
export function castVote(at: ProductionAtHand, { clause: id, hash }: CommandNamed<'cast-vote'>, actor: Actor): Decision<DecidedStep> {
  const clause = escalated(at.production, id);
  if (!clause.ok) return clause;
  if (impasseRules(at).castingVote !== actor.by) return reject('no-casting-vote', { clause: id });
  if (!clause.value.branches.some((branch) => branch.hash === hash)) return reject('clause-has-changed', { clause: id, given: hash, current: clause.value.hash });
  const asks = hash === clause.value.hash ? [] : asksAgain(at.production, [clause.value.id]);
  return fact({ action: 'cast-vote', clause: clause.value.id, hash, by: actor.by, asksAgain: asks });
}

/** A mediator's text binds nobody: it goes to the table without any consent, the mediator's least of all. */
export function mediate({ production }: ProductionAtHand, { clause: proposed, salt }: CommandNamed<'mediate'>, actor: Actor): Decision<DecidedStep> {
  const clause = escalated(production, proposed.id);
  if (!clause.ok) return clause;
  const checked = checkClause(proposed, { kind: production.kind, parties: joinedIds(production), salt });
  if (!checked.ok) return checked;
  const asks = asksAgain(production, [clause.value.id]);
  return accept({ clause: checked.value, fact: { action: 'mediate', clause: clause.value.id, hash: clauseHash(checked.value), by: actor.by, asksAgain: asks } });
}

function escalated(production: Production, id: string): Decision<ClauseStanding> {
  if (production.deadlock === null) return reject('no-deadlock', { status: production.status });
  const clause = clauseNamed(production, production.deadlock.clause)!;
  return clause.id === id ? accept(clause) : reject('another-clause-is-escalated', { clause: clause.id });
}
