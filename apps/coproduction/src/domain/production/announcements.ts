import {
  type EventDeclaration, type EventOf, type TouringRights, clauseAccepted, clauseAdded, clauseAgreed, clauseAskedAgain, clauseCountered, clauseDecided, clauseDropped, clauseEscalated, clauseMediated,
  clauseProposed, clauseRejected, clauseReopened, clauseRetracted, clauseReturned, clauseSettled, productionSignatureVoided,
} from '@caravanserai/contracts';
import { sha256Hex } from '@caravanserai/kernel/hash';
import { productionTellings } from './announcements-of-steps';
import { type ClauseStanding, type Production, joined, liveOf } from './production';
import type { ProductionFact } from './production-log';

export interface Announcement {
  readonly event: EventDeclaration;
  readonly aggregateId: string;
  readonly data: never;
}

/** What the other services are told of a fact that has happened; ids, words and hashes alone, the texts stay with the parties. */
export function announcementsOf(before: Production | null, after: Production, fact: ProductionFact, touring: TouringRights | null): Announcement[] {
  const common = commonFacts(after);
  const own = [...fallen(before, after).map((data) => ({ event: productionSignatureVoided, data })), ...productionTellings(after, fact, touring)];
  const tellings = own.map(({ event, data }) => announce(event, after.productionId, { ...common, ...data } as never));
  return [...tellings, ...after.clauses.flatMap((clause) => ofClause(before, after, clause, fact))];
}

function commonFacts(after: Production) {
  const ids = joined(after).map(({ organisationId }) => organisationId);
  const parties = [...ids.filter((id) => id === after.convenor), ...ids.filter((id) => id !== after.convenor)];
  return { productionId: after.productionId, kind: after.kind, title: after.title, convenorId: after.convenor, parties };
}

function fallen(before: Production | null, after: Production) {
  const live = new Set((before === null ? [] : liveOf(before)).map(({ signatureId }) => signatureId));
  return after.signatures.flatMap(({ signatureId, party, voided }) => (voided !== null && live.has(signatureId) ? [{ signatureId, organisationId: party, reason: voided.reason }] : []));
}

/** One clause of one production has an id of its own, which anybody can reckon from the two. */
export function clauseUuid(productionId: string, clause: string): string {
  const hex = sha256Hex(`${productionId}/${clause}`);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** A clause tells of what its own table calls the step: whoever else has moved it, it is told once per fact. */
function ofClause(before: Production | null, after: Production, clause: ClauseStanding, fact: ProductionFact): Announcement[] {
  const was = before?.clauses.find(({ id }) => id === clause.id);
  const clauseId = clauseUuid(after.productionId, clause.id);
  const common = { clauseId, productionId: after.productionId, clause: clause.id.toLowerCase(), draft: after.draft.number };
  const added = was === undefined ? [announce(clauseAdded, clauseId, common)] : [];
  const telling = clause === was ? null : happenedTo(was, clause, fact);
  return telling === null ? added : [...added, announce(telling.event, clauseId, { ...common, ...telling.data } as never)];
}

function happenedTo(was: ClauseStanding | undefined, clause: ClauseStanding, fact: ProductionFact): { event: EventDeclaration; data: object } | null {
  const by = 'by' in fact ? { organisationId: fact.by } : {};
  const text = { hash: clause.hash, ...by };
  const moved = was?.status !== clause.status;
  const renewed = was?.branches.length !== clause.branches.length;
  if (clause.status === 'proposed' && (moved || renewed)) return { event: fact.action === 'mediate' ? clauseMediated : clauseProposed, data: text };
  if (clause.status === 'countered' && (moved || renewed)) return { event: clauseCountered, data: text };
  if (clause.status === 'reconfirm' && moved) return { event: clauseAskedAgain, data: { because: (clause.because ?? 'PAR').toLowerCase() } };
  if (clause.status === 'agreed' && moved) return { event: fact.action === 'cast-vote' ? clauseDecided : clauseAgreed, data: text };
  if (clause.status === 'reopened' && moved) return fact.action === 'withdraw-party' ? { event: clauseReturned, data: {} } : { event: clauseReopened, data: by };
  if (moved) return endOf(clause, by, text);
  return fact.action === 'accept' && fact.clause === clause.id ? { event: clauseAccepted, data: text } : null;
}

function endOf(clause: ClauseStanding, by: object, text: object): { event: EventDeclaration; data: object } | null {
  switch (clause.status) {
    case 'rejected': return { event: clauseRejected, data: text };
    case 'open': return clause.branches.length > 0 ? { event: clauseRetracted, data: by } : null;
    case 'escalated': return { event: clauseEscalated, data: {} };
    case 'settled': return { event: clauseSettled, data: { hash: clause.hash } };
    case 'dropped': return { event: clauseDropped, data: {} };
    default: return null;
  }
}

/** Checks data against its declaration while both types are known; the list of announcements only needs to carry them. */
function announce<E extends EventDeclaration>(event: E, aggregateId: string, data: EventOf<E>): Announcement {
  return { event, aggregateId, data: data as never };
}
