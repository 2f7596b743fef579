import type { ClauseId } from './clause-catalogue';
import type { ClauseStatus } from './clause-lifecycle';
import type { ProductionKind, ProductionParty } from './kinds';
import type { ProductionStatus } from './production-lifecycle';
import type { Seat, Verdict } from './production-log';
import { type ClauseRef, type TextOutline, sectionsOf } from './text';

export interface PartyStanding extends ProductionParty {
  readonly standing: 'invited' | 'joined' | 'declined' | 'left';
  /** The number of the last draft that a party which left may read, and the last entry of the log. */
  readonly left: { readonly draft: number; readonly seq: number } | null;
}

export interface Consent {
  readonly party: string;
  readonly hash: string;
  /** A casting vote stands in for the consent of those whom the deadlock clause subjects to it; it never counts as their own. */
  readonly how: 'own' | 'casting-vote';
}

export interface ClauseStanding {
  readonly id: ClauseId;
  readonly mandatory: boolean;
  readonly locked: boolean;
  /** The parties of a side letter, or null for all. */
  readonly between: readonly string[] | null;
  readonly status: ClauseStatus;
  /** Of the text on the table; null while there is none. */
  readonly hash: string | null;
  readonly proposedBy: string | null;
  readonly consents: readonly Consent[];
  /** Every text that was ever put forward for it, in order. */
  readonly branches: readonly { readonly hash: string; readonly by: string; readonly consented: readonly string[] }[];
  /** Counter-proposals since it was last agreed, and since when it has been open. */
  readonly counters: number;
  readonly openSince: string;
  readonly because: ClauseId | null;
}

export type ProductionVoidReason = 'withdrawn-by-signer' | 'mandate-was-revoked' | 'text-changed' | 'declined' | 'party-withdrawn' | 'ended';

/** A signature is never changed or removed; losing its effect is a fact of its own beside it. */
export interface ProductionSignature {
  readonly signatureId: string;
  readonly party: string;
  readonly signer: string;
  readonly mandateId: string;
  readonly root: string;
  readonly evidence: string;
  readonly signedAt: string;
  readonly voided: { readonly reason: ProductionVoidReason; readonly at: string } | null;
}

/** Where a production's agreement stands: the fold of its log, and nothing else. */
export interface Production {
  readonly productionId: string;
  readonly kind: ProductionKind;
  readonly title: string;
  readonly language: string;
  readonly ruleEdition: string;
  readonly amends: { readonly productionId: string; readonly root: string } | null;
  readonly status: ProductionStatus;
  /** `seq` of the last entry. */
  readonly version: number;
  /** The organisation that leads the procedure: the lead, or in an equal consortium whoever called it. */
  readonly convenor: string;
  readonly parties: readonly PartyStanding[];
  readonly seats: readonly Seat[];
  readonly clauses: readonly ClauseStanding[];
  readonly draft: { readonly number: number; readonly root: string };
  readonly offerUntil: string | null;
  readonly deadlock: { readonly clause: ClauseId; readonly until: string } | null;
  readonly verdict: Verdict | null;
  readonly waivedBy: readonly string[];
  readonly signing: { readonly root: string; readonly stages: readonly (readonly string[])[]; readonly signBy: string } | null;
  readonly signatures: readonly ProductionSignature[];
  readonly conditions: readonly { readonly evidence: string | null; readonly waivedBy: readonly string[] }[];
  readonly longStop: string | null;
  readonly termEnd: string | null;
  readonly suspendedAt: string | null;
  readonly payments: readonly { readonly payment: number; readonly hash: string }[];
  readonly amendments: readonly { readonly productionId: string; readonly root: string | null }[];
  /** The clauses as all executed amendments leave them; null until there is one. The executed text keeps its root and its signatures. */
  readonly consolidated: { readonly clauses: readonly ClauseRef[]; readonly root: string } | null;
}

export const joined = ({ parties }: Pick<Production, 'parties'>): PartyStanding[] => parties.filter(({ standing }) => standing === 'joined');
export const joinedIds = (production: Pick<Production, 'parties'>): string[] => joined(production).map(({ organisationId }) => organisationId);
export const liveOf = ({ signatures }: Production): ProductionSignature[] => signatures.filter(({ voided }) => voided === null);
export const clauseNamed = ({ clauses }: Production, id: string): ClauseStanding | undefined => clauses.find((clause) => clause.id === id);
export const partyNamed = ({ parties }: Production, id: string | null): PartyStanding | undefined => parties.find(({ organisationId }) => organisationId === id);

/** Whose consent a clause needs: that of its own parties, else that of all who have joined. */
export function requiredFor(production: Pick<Production, 'parties'>, { between }: Pick<ClauseStanding, 'between'>): string[] {
  const ids = joinedIds(production);
  return between === null ? ids : ids.filter((id) => between.includes(id));
}

const outOfText: readonly ClauseStatus[] = ['open', 'rejected', 'dropped'];

/** The clauses that are part of the text on the table, in the text's order. */
export const refsOnTable = ({ clauses }: Pick<Production, 'clauses'>): ClauseRef[] =>
  clauses.flatMap(({ id, hash, status }) => (hash === null || outOfText.includes(status) ? [] : [{ id, hash }]));

/** The text on the table as it is hashed. */
export function outlineOf(production: Production, number = production.draft.number, refs: readonly ClauseRef[] = refsOnTable(production)): TextOutline {
  const { productionId, kind, title, language, amends, ruleEdition } = production;
  const parties = joined(production).map(({ organisationId, role, name, partner }) => ({ organisationId, role, name, partner }));
  return { header: { format: 'caravanserai-production-1', productionId, kind, title, language, number, amends }, parties, ...sectionsOf(refs), ruleEdition };
}
