import type { ClauseId } from './clause-catalogue';
import { clauseLifecycle } from './clause-lifecycle';
import { type ClauseStanding, type Production, joinedIds, requiredFor } from './production';

/** Where one party stands on one clause: behind the text on the table, behind an earlier one, or behind none yet. */
export interface Position {
  readonly party: string;
  readonly stands: 'consents' | 'bound-by-casting-vote' | 'behind-another' | 'silent';
  readonly hash: string | null;
}

export interface MappedClause {
  readonly clause: ClauseId;
  readonly status: ClauseStanding['status'];
  readonly hash: string | null;
  readonly positions: readonly Position[];
  /** Texts that came back after another had answered them (A, B, A): the parties go round in a circle. */
  readonly circle: readonly string[] | null;
  /** The latest text that two or more parties stood behind, which is what a circle could end with. */
  readonly lastShared: { readonly hash: string; readonly parties: readonly string[] } | null;
}

export interface NegotiationMap {
  /** What all agree on now: the mutual subset that an agreement of less could be made of. */
  readonly agreed: readonly ClauseId[];
  readonly open: readonly MappedClause[];
  /** On how many open clauses two parties stand behind the same text, from the closest pair to the farthest. */
  readonly closeness: readonly { readonly one: string; readonly other: string; readonly shared: number; readonly of: number }[];
}

/** Who stands where on each open clause, from hashes alone. @param clauses those that the reader may see. */
export function negotiationMap(production: Production, clauses: readonly ClauseStanding[]): NegotiationMap {
  const live = clauses.filter(({ status }) => !clauseLifecycle.isFinal(status));
  const agreed = clauses.filter(({ status }) => status === 'agreed' || status === 'settled').map(({ id }) => id);
  const open = live.filter(({ status, branches }) => status !== 'agreed' && branches.length > 0).map((clause) => mapped(production, clause));
  return { agreed, open, closeness: closeness(joinedIds(production), open) };
}

function mapped(production: Production, clause: ClauseStanding): MappedClause {
  const { id, status, hash, branches } = clause;
  const positions = requiredFor(production, clause).map((party) => positionOf(clause, party));
  const shared = branches.filter(({ consented }) => consented.length > 1).at(-1);
  return { clause: id, status, hash, positions, circle: circleIn(branches.map((branch) => branch.hash)), lastShared: shared ? { hash: shared.hash, parties: shared.consented } : null };
}

function positionOf({ consents, branches, hash }: ClauseStanding, party: string): Position {
  const consent = consents.find((given) => given.party === party);
  if (consent) return { party, stands: consent.how === 'own' ? 'consents' : 'bound-by-casting-vote', hash };
  const earlier = branches.filter(({ consented }) => consented.includes(party)).at(-1);
  return earlier ? { party, stands: 'behind-another', hash: earlier.hash } : { party, stands: 'silent', hash: null };
}

/** The latest stretch of texts from one hash back to itself with something else between; null where there is none. */
export function circleIn(hashes: readonly string[]): string[] | null {
  for (let end = hashes.length - 1; end > 1; end--) {
    const start = hashes.lastIndexOf(hashes[end]!, end - 2);
    if (start >= 0 && hashes.slice(start + 1, end).some((hash) => hash !== hashes[end])) return hashes.slice(start, end + 1);
  }
  return null;
}

function closeness(parties: readonly string[], open: readonly MappedClause[]): NegotiationMap['closeness'] {
  const hashOfParty = ({ positions }: MappedClause, party: string) => positions.find((position) => position.party === party)?.hash ?? null;
  const pairs = parties.flatMap((one, index) => parties.slice(index + 1).map((other) => ({ one, other })));
  const counted = pairs.map(({ one, other }) => {
    const shared = open.filter((clause) => hashOfParty(clause, one) !== null && hashOfParty(clause, one) === hashOfParty(clause, other)).length;
    return { one, other, shared, of: open.length };
  });
  return counted.sort((a, b) => b.shared - a.shared);
}
