import { type Decision, accept, reject } from '@caravanserai/kernel';
import { hashOf } from '@caravanserai/kernel/hash';
import type { Agreement } from './agreement';
import type { FactOf } from './agreement-log';
import { type AgreementVersion, nextVersion, versionRoot } from './agreement-version';
import { clausesOf, reservedFactsOf, termsOf } from './clauses';
import { mayStill } from './may-still';
import type { Role } from './party';
import { type HostingTerms, termsHoldTogether } from './terms';

/** A counter-proposal: the next version of the text and the fact that it was put forward. */
export interface Proposal {
  readonly version: AgreementVersion;
  readonly fact: FactOf<'propose-terms'>;
}

/** The proposer stands behind its own text from the start; the other party's consent to the version before falls with it. */
export function proposeTerms(
  agreement: Agreement,
  head: AgreementVersion,
  { by, terms }: { readonly by: Role; readonly terms: HostingTerms },
  now: string,
): Decision<Proposal> {
  const allowed = mayStill(agreement, 'propose-terms', now);
  if (!allowed.ok) return allowed;
  const facts = reservedFactsOf(head.clauses);
  const held = termsHoldTogether(terms, facts.occupancy);
  if (!held.ok) return held;
  if (hashOf(terms) === hashOf(termsOf(head.clauses))) return reject('terms-unchanged', { number: head.header.number });
  const version = nextVersion(head, clausesOf(facts, terms));
  return accept({ version, fact: { action: 'propose-terms', by, number: version.header.number, root: versionRoot(version) } });
}

/**
 * Consent to one exact text. Naming its hash keeps a party from agreeing to something that was put in place of what it has read.
 * The consent that completes the set agrees the text.
 */
export function acceptTerms(
  agreement: Agreement,
  { by, root }: { readonly by: Role; readonly root: string },
  now: string,
): Decision<FactOf<'accept-terms' | 'agree-text'>> {
  const allowed = mayStill(agreement, 'accept-terms', now);
  if (!allowed.ok) return allowed;
  const current = isCurrent(agreement, root);
  if (!current.ok) return current;
  if (agreement.consents.includes(by)) return reject('party-has-consented', { by });
  return accept({ action: agreement.consents.length === 0 ? 'accept-terms' : 'agree-text', by, root });
}

/** Takes an agreed text back to the table, by any party and until it is executed: all consents and signatures on it are void. */
export function reopen(agreement: Agreement, { by }: { readonly by: Role }, now: string): Decision<FactOf<'reopen'>> {
  const allowed = mayStill(agreement, 'reopen', now);
  return allowed.ok ? accept({ action: 'reopen', by }) : allowed;
}

export function isCurrent({ head }: Agreement, root: string): Decision<null, 'text-has-changed'> {
  return root === head.root ? accept(null) : reject('text-has-changed', { given: root, current: head.root, number: head.number });
}
