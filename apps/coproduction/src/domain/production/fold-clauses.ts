import type { ClauseId } from './clause-catalogue';
import { type ClauseStanding, type Production, requiredFor } from './production';
import type { AsksAgain, ClauseSeed, FactNamed } from './production-log';

/** What facts do to clauses; each takes a clause as it stood and gives it as it stands, and decides nothing. */

export const addClause = ({ id, mandatory, locked, between }: ClauseSeed & { readonly between: readonly string[] | null }, now: string): ClauseStanding => ({
  id, mandatory, locked, between, status: 'open', hash: null, proposedBy: null, consents: [], branches: [], counters: 0, openSince: now, because: null,
});

export function withClause(at: Production, id: ClauseId, change: (clause: ClauseStanding) => ClauseStanding): Production {
  return withClauses(at, [id], change);
}

export function withClauses(at: Production, ids: readonly ClauseId[], change: (clause: ClauseStanding) => ClauseStanding): Production {
  if (ids.length === 0) return at;
  return { ...at, clauses: at.clauses.map((clause) => (ids.includes(clause.id) ? change(clause) : clause)) };
}

type Proposal = Pick<FactNamed<'propose'>, 'clause' | 'hash' | 'by' | 'consents' | 'adds'> & { readonly action: 'propose' | 'counter' };

/** The proposer stands behind its own text; the consents to the one before fall with it, and stay in its branch. */
export function propose(at: Production, { action, clause: id, hash, by, consents, adds }: Proposal, now: string): Production {
  const clauses = adds === null ? at.clauses : [...at.clauses, addClause({ id, mandatory: false, locked: false, between: adds.between }, now)];
  return withClause({ ...at, clauses }, id, (clause) => ({
    ...clause,
    status: action === 'propose' ? 'proposed' : 'countered',
    hash,
    proposedBy: by,
    consents: consents ? [{ party: by, hash, how: 'own' }] : [],
    branches: [...clause.branches, { hash, by, consented: consents ? [by] : [] }],
    counters: clause.counters + (action === 'counter' ? 1 : 0),
    because: null,
  }));
}

export function consent(clause: ClauseStanding, { action, by, hash }: FactNamed<'accept' | 'agree'>, now: string): ClauseStanding {
  const consents = [...clause.consents.filter(({ party }) => party !== by), { party: by, hash, how: 'own' as const }];
  const branches = clause.branches.map((branch, index) => (index === clause.branches.length - 1 && !branch.consented.includes(by) ? { ...branch, consented: [...branch.consented, by] } : branch));
  const moved = { ...clause, consents, branches };
  return action === 'agree' ? closed(moved, now) : moved;
}

/** The holder of the casting vote has decided for all: their consent is given by the deadlock clause and not by them. */
export function agreed(at: Production, clause: ClauseStanding, { by, hash }: { readonly by: string; readonly hash: string }, now: string): ClauseStanding {
  const consents = requiredFor(at, clause).map((party) => ({ party, hash, how: party === by ? ('own' as const) : ('casting-vote' as const) }));
  return closed({ ...clause, hash, consents }, now);
}

const closed = (clause: ClauseStanding, now: string): ClauseStanding => ({ ...clause, status: 'agreed', counters: 0, openSince: now, because: null });

export const reject = (clause: ClauseStanding): ClauseStanding => ({ ...clause, status: 'rejected', consents: [], because: null });
export const retract = (clause: ClauseStanding): ClauseStanding => ({ ...clause, status: 'open', hash: null, proposedBy: null, consents: [], because: null });
export const escalate = (clause: ClauseStanding): ClauseStanding => ({ ...clause, status: 'escalated', because: null });
export const settle = (clause: ClauseStanding): ClauseStanding => (clause.status === 'agreed' ? { ...clause, status: 'settled' } : drop(clause));
export const drop = (clause: ClauseStanding): ClauseStanding => ({ ...clause, status: 'dropped' });

export const reopen = (clause: ClauseStanding, now: string): ClauseStanding =>
  clause.status === 'agreed' || clause.status === 'reconfirm' ? { ...clause, status: 'reopened', consents: [], openSince: now, because: null } : clause;

/** Back to the table, whatever it was: its text names somebody who is no party any more. */
export function returnToTable(clause: ClauseStanding, now: string): ClauseStanding {
  const touched = ['proposed', 'countered', 'escalated', 'agreed', 'reconfirm'].includes(clause.status);
  return touched ? { ...clause, status: 'reopened', consents: [], openSince: now, because: null } : clause;
}

/** The other parties' consents to a clause that does not name the leaver hold; where none is missing any more, it is agreed. */
export function withoutParty(at: Production, clause: ClauseStanding, party: string, now: string): ClauseStanding {
  const consents = clause.consents.filter((given) => given.party !== party);
  if (clause.status === 'escalated') return returnToTable({ ...clause, consents }, now);
  const open = ['proposed', 'countered', 'reconfirm'].includes(clause.status);
  const required = requiredFor(at, clause);
  const complete = open && required.length > 0 && required.every((id) => consents.some((given) => given.party === id));
  return complete ? closed({ ...clause, consents }, now) : { ...clause, consents };
}

/** Agreed clauses ask for consent again, each with the clause that is the reason. */
export function askAgain(at: Production, asks: readonly AsksAgain[], now: string): Production {
  if (asks.length === 0) return at;
  const because = new Map(asks.map((ask) => [ask.clause, ask.because]));
  const clauses = at.clauses.map((clause) => {
    const reason = because.get(clause.id);
    return reason === undefined || clause.status !== 'agreed' ? clause : { ...clause, status: 'reconfirm' as const, consents: [], openSince: now, because: reason };
  });
  return { ...at, clauses };
}
