import { assertNever } from '@caravanserai/kernel';
import { hashOf } from '@caravanserai/kernel/hash';
import { clauseLifecycle } from './clause-lifecycle';
import { addClause, agreed, askAgain, consent, drop, escalate, propose, reject, reopen, retract, returnToTable, settle, withClause, withClauses, withoutParty } from './fold-clauses';
import { type Production, type ProductionVoidReason, type PartyStanding, joinedIds, outlineOf, refsOnTable } from './production';
import { productionLifecycle } from './production-lifecycle';
import type { FactNamed, ProductionEntry, ProductionFact } from './production-log';
import { textRoot } from './text';

/** Throws when an entry could not have happened: a log that was decided by the rules folds without a refusal. */
export function applyProductionEntry(before: Production | null, entry: ProductionEntry): Production {
  const { fact, at, seq } = entry;
  if (before === null) return begun(entry);
  if (seq !== before.version + 1) throw new Error(`Entry ${seq} of ${entry.productionId} can't follow entry ${before.version}.`);
  const moved = applyFact({ ...before, version: seq, status: statusAfter(before, fact) }, fact, at);
  const after = ending(moved, at);
  return withDraft(before, after);
}

export function foldProduction(entries: readonly ProductionEntry[]): Production {
  const production = entries.reduce<Production | null>(applyProductionEntry, null);
  if (production === null) throw new Error('An empty log is no production.');
  return production;
}

const ofClause = ['propose', 'counter', 'accept', 'agree', 'reject', 'retract', 'reopen'] as const;
export const isClauseStep = (action: ProductionFact['action']): action is (typeof ofClause)[number] => ofClause.includes(action as (typeof ofClause)[number]);

function statusAfter(before: Production, { action }: ProductionFact): Production['status'] {
  if (isClauseStep(action)) return before.status;
  const next = productionLifecycle.next(before.status, action);
  if (!next.ok) throw new Error(`${before.productionId}: ${action} from ${before.status}.`);
  return next.value;
}

function begun({ productionId, seq, at, fact }: ProductionEntry): Production {
  if (fact.action !== 'create') throw new Error(`${productionId} begins with ${fact.action}.`);
  const { kind, title, language, ruleEdition, convenor, amends } = fact;
  const production: Production = {
    productionId, kind, title, language, ruleEdition, convenor, amends, status: productionLifecycle.initial, version: seq,
    parties: fact.parties.map((party) => ({ ...party, standing: 'joined', left: null })),
    seats: [], clauses: fact.clauses.map((seed) => addClause({ ...seed, between: null }, at)),
    draft: { number: 1, root: '' }, offerUntil: null, deadlock: null, verdict: null, waivedBy: [], signing: null, signatures: [],
    conditions: [], longStop: null, termEnd: null, suspendedAt: null, payments: [], amendments: [], consolidated: null,
  };
  return { ...production, draft: { number: 1, root: textRoot(outlineOf(production)) } };
}

/** A change of what is hashed is the next draft, with the next number. */
function withDraft(before: Production, after: Production): Production {
  const content = (production: Production) => hashOf({ refs: refsOnTable(production), parties: joinedIds(production), roles: production.parties.map(({ role }) => role) });
  if (before.clauses === after.clauses && before.parties === after.parties) return after;
  if (!offersText(after) || content(before) === content(after)) return after;
  const number = before.draft.number + 1;
  return { ...after, draft: { number, root: textRoot(outlineOf(after, number)) } };
}

/** From the moment it is executed, and once it has ended, there is no text on the table: the last one stays what it was. */
const offersText = ({ status }: Production) => ['drafting', 'negotiating', 'deadlock', 'text-agreed', 'signing'].includes(status);

function applyFact(at: Production, fact: ProductionFact, now: string): Production {
  switch (fact.action) {
    case 'create': throw new Error(`${at.productionId} is created twice.`);
    case 'invite': return { ...at, parties: [...at.parties.filter(({ organisationId }) => organisationId !== fact.party.organisationId), { ...fact.party, standing: 'invited', left: null }] };
    case 'accept-invitation': return joinedBy(at, fact.by);
    case 'decline-invitation': return { ...at, parties: withStanding(at, fact.by, { standing: 'declined' }) };
    case 'give-seat': return { ...at, seats: [...at.seats, fact.seat] };
    case 'take-seat': return { ...at, seats: at.seats.filter(({ seatId }) => seatId !== fact.seatId) };
    case 'open': case 'renew-offer': return { ...at, offerUntil: fact.offerUntil, signing: at.signing && { ...at.signing, signBy: fact.offerUntil } };
    case 'propose': case 'counter': return askAgain(propose(at, fact, now), fact.asksAgain, now);
    case 'accept': case 'agree': return withClause(at, fact.clause, (clause) => consent(clause, fact, now));
    case 'reject': return withClause(at, fact.clause, reject);
    case 'retract': return withClause(at, fact.clause, retract);
    case 'reopen': return askAgain(withClause(at, fact.clause, (clause) => reopen(clause, now)), fact.asksAgain, now);
    case 'escalate': return { ...withClause(at, fact.clause, escalate), deadlock: { clause: fact.clause, until: fact.until } };
    case 'cast-vote': return askAgain({ ...withClause(at, fact.clause, (clause) => agreed(at, clause, fact, now)), deadlock: null }, fact.asksAgain, now);
    case 'mediate': return askAgain({ ...propose(at, { ...fact, action: 'propose', consents: false, adds: null }, now), deadlock: null }, fact.asksAgain, now);
    case 'abandon': case 'run-out': return { ...at, deadlock: null };
    case 'withdraw-party': case 'dissolve': return left(at, fact, now);
    case 'record-verdict': return { ...at, verdict: fact.verdict, waivedBy: [] };
    case 'waive-verdict': return { ...at, waivedBy: [...at.waivedBy, fact.by] };
    case 'freeze': return at;
    case 'reopen-text': case 'change-text': case 'decline': return taken(at, fact, now);
    case 'send': return sent(at, fact);
    case 'sign': return signed(at, fact, now);
    case 'complete-signing': return executed(signed(at, fact, now), fact);
    case 'withdraw-signature': return voidLive(at, 'withdrawn-by-signer', now, fact.signatureId);
    case 'void-signature': return voidLive(at, 'mandate-was-revoked', now, fact.signatureId);
    case 'refuse': case 'call-off': case 'lapse': return at;
    case 'satisfy-condition': return { ...at, conditions: at.conditions.map((one, index) => (index + 1 === fact.condition ? { ...one, evidence: fact.evidence } : one)) };
    case 'waive-condition': return { ...at, conditions: at.conditions.map((one, index) => (index + 1 === fact.condition ? { ...one, waivedBy: [...one.waivedBy, fact.by] } : one)) };
    case 'suspend': return { ...at, suspendedAt: now };
    case 'resume': return { ...at, suspendedAt: null };
    case 'record-payment': return { ...at, payments: [...at.payments, { payment: fact.payment, hash: fact.paymentHash }] };
    case 'amend': return { ...at, amendments: [...at.amendments, { productionId: fact.amendmentId, root: null }] };
    case 'consolidate': return consolidated(at, fact);
    case 'enter-into-force': case 'terminate': case 'complete': case 'stop-long': case 'expire': return at;
    default: return assertNever(fact);
  }
}

function withStanding(at: Production, id: string, change: Partial<PartyStanding>): PartyStanding[] {
  return at.parties.map((party) => (party.organisationId === id ? { ...party, ...change } : party));
}

/** A newcomer has consented to nothing: what the others agreed asks for its consent, and keeps theirs. */
function joinedBy(at: Production, id: string): Production {
  const clauses = at.clauses.map((clause) => (clause.status === 'agreed' && clause.between === null ? { ...clause, status: 'reconfirm' as const, because: 'PAR' as const } : clause));
  return { ...at, parties: withStanding(at, id, { standing: 'joined' }), clauses };
}

function left(at: Production, { by, successor, returns }: FactNamed<'withdraw-party' | 'dissolve'>, now: string): Production {
  const gone = partyGone(at, by, successor);
  const clauses = gone.clauses.map((clause) => (returns.includes(clause.id) ? returnToTable(clause, now) : withoutParty(gone, clause, by, now)));
  return { ...voidLive({ ...gone, clauses }, 'party-withdrawn', now), signing: null, deadlock: null, waivedBy: gone.waivedBy.filter((party) => party !== by) };
}

function partyGone(at: Production, by: string, successor: string | null): Production {
  const wasLead = at.parties.some(({ organisationId, role }) => organisationId === by && role === 'lead');
  const parties = withStanding(at, by, { standing: 'left', left: { draft: at.draft.number, seq: at.version - 1 } });
  const seats = at.seats.filter(({ organisationId }) => organisationId !== by);
  if (successor === null) return { ...at, parties, seats };
  const heir = wasLead ? parties.map((party) => (party.organisationId === successor ? { ...party, role: 'lead' as const } : party.organisationId === by ? { ...party, role: 'co-producer' as const } : party)) : parties;
  return { ...at, parties: heir, convenor: successor, seats };
}

/** Clauses of an agreed or sent text go back to the table with all that rest on them. */
function taken(at: Production, { clauses, asksAgain, action }: FactNamed<'reopen-text' | 'change-text' | 'decline'>, now: string): Production {
  const back = withClauses(at, clauses, (clause) => reopen(clause, now));
  return askAgain({ ...voidLive(back, action === 'decline' ? 'declined' : 'text-changed', now), signing: null }, asksAgain, now);
}

/** The offer stands at least as long as there is time to sign: a text that comes back from the signatories is not over at once. */
function sent(at: Production, { root, stages, signBy }: FactNamed<'send'>): Production {
  const offerUntil = at.offerUntil === null || Date.parse(at.offerUntil) < Date.parse(signBy) ? signBy : at.offerUntil;
  return { ...at, offerUntil, signing: { root, stages, signBy } };
}

function signed(at: Production, { by, signatureId, signer, mandateId, root, evidence }: FactNamed<'sign' | 'complete-signing'>, signedAt: string): Production {
  return { ...at, signatures: [...at.signatures, { signatureId, party: by, signer, mandateId, root, evidence, signedAt, voided: null }] };
}

function executed(at: Production, { conditions, longStop, termEnd }: FactNamed<'sign' | 'complete-signing'>): Production {
  const open = Array.from({ length: conditions }, () => ({ evidence: null, waivedBy: [] }));
  return { ...at, conditions: open, longStop, termEnd, clauses: at.clauses.map(settle) };
}

function consolidated(at: Production, { amendmentId, amendmentRoot, clauses }: FactNamed<'consolidate'>): Production {
  const base = at.consolidated?.clauses ?? refsOnTable(at);
  const changed = base.map((ref) => clauses.find(({ id }) => id === ref.id) ?? ref);
  const refs = [...changed, ...clauses.filter(({ id }) => !base.some((ref) => ref.id === id))];
  const amendments = at.amendments.map((one) => (one.productionId === amendmentId ? { ...one, root: amendmentRoot } : one));
  return { ...at, amendments, consolidated: { clauses: refs, root: textRoot(outlineOf(at, at.draft.number, refs)) } };
}

/** All live signatures lose their effect, or the one that is named. */
function voidLive(at: Production, reason: ProductionVoidReason, now: string, only?: string): Production {
  const signatures = at.signatures.map((signature) => {
    const meant = only === undefined || signature.signatureId === only;
    return signature.voided === null && meant ? { ...signature, voided: { reason, at: now } } : signature;
  });
  return { ...at, signatures };
}

const endedBeforeExecution = ['lapsed', 'withdrawn', 'abandoned'];

/** What ends before it is executed binds nobody: signatures on it are void and its clauses are over. */
function ending(at: Production, now: string): Production {
  if (!endedBeforeExecution.includes(at.status)) return at;
  return { ...voidLive(at, 'ended', now), signing: null, deadlock: null, clauses: at.clauses.map((clause) => (clauseLifecycle.isFinal(clause.status) ? clause : drop(clause))) };
}
