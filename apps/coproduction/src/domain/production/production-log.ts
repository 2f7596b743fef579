import type { ActedBy } from '../agreement-log';
import type { ClauseId } from './clause-catalogue';
import type { ProductionKind, ProductionParty } from './kinds';

/** A clause that asks for consent again, and the one whose change is the reason. */
export interface AsksAgain {
  readonly clause: ClauseId;
  readonly because: ClauseId;
}

export const seatKinds = ['counsel', 'finance', 'facilitator', 'observer', 'auditor'] as const;
export type SeatKind = (typeof seatKinds)[number];

/** A place at the table beside the negotiators and signatories, who have theirs by their mandates. Counsel and finance are persons of a party. */
export interface Seat {
  readonly seatId: string;
  readonly seat: SeatKind;
  readonly organisationId: string;
  readonly personRef: string | null;
}

export interface ClauseSeed {
  readonly id: ClauseId;
  readonly mandatory: boolean;
  readonly locked: boolean;
}

export interface Verdict {
  readonly verdictHash: string;
  /** The clauses that it was reckoned from, by their hashes. */
  readonly factsHash: string;
  readonly edition: string;
  /** The word of the treaty engine, such as `ELIGIBLE`; only those of `passingVerdicts` let a text be frozen without waivers. */
  readonly outcome: string;
}

/** What somebody proposes for a clause: by hash alone, the text lies beside the log under that hash. */
interface OnClause {
  readonly clause: ClauseId;
  readonly hash: string;
  /** The organisation whose person acts. */
  readonly by: string;
}

export type ProductionFact =
  | {
      readonly action: 'create';
      readonly kind: ProductionKind;
      readonly title: string;
      readonly language: string;
      readonly ruleEdition: string;
      readonly convenor: string;
      readonly parties: readonly ProductionParty[];
      readonly clauses: readonly ClauseSeed[];
      readonly amends: { readonly productionId: string; readonly root: string } | null;
    }
  | { readonly action: 'invite'; readonly by: string; readonly party: ProductionParty }
  | { readonly action: 'accept-invitation' | 'decline-invitation'; readonly by: string }
  | { readonly action: 'give-seat'; readonly by: string; readonly seat: Seat }
  | { readonly action: 'take-seat'; readonly by: string; readonly seatId: string; readonly seat: SeatKind }
  | { readonly action: 'open' | 'renew-offer'; readonly by: string; readonly offerUntil: string }
  | (OnClause & {
      readonly action: 'propose' | 'counter';
      /** False where counsel, finance or a facilitator proposes: their word binds no party. */
      readonly consents: boolean;
      /** Set where the proposal adds a clause: whom it is between, or null for all. */
      readonly adds: { readonly between: readonly string[] | null } | null;
      readonly asksAgain: readonly AsksAgain[];
    })
  | (OnClause & { readonly action: 'accept' | 'agree' | 'reject' | 'retract' })
  | { readonly action: 'reopen'; readonly clause: ClauseId; readonly by: string; readonly asksAgain: readonly AsksAgain[] }
  | { readonly action: 'escalate'; readonly clause: ClauseId; readonly until: string }
  | (OnClause & { readonly action: 'cast-vote'; readonly asksAgain: readonly AsksAgain[] })
  | (OnClause & { readonly action: 'mediate'; readonly asksAgain: readonly AsksAgain[] })
  | { readonly action: 'abandon'; readonly by: string }
  | { readonly action: 'run-out' | 'lapse' | 'stop-long' | 'expire' }
  | {
      readonly action: 'withdraw-party' | 'dissolve';
      readonly by: string;
      readonly successor: string | null;
      /** Clauses whose text names the leaver: they must be written anew. */
      readonly returns: readonly ClauseId[];
    }
  | { readonly action: 'record-verdict'; readonly by: string; readonly verdict: Verdict }
  | { readonly action: 'waive-verdict'; readonly by: string; readonly verdictHash: string }
  | { readonly action: 'freeze'; readonly by: string; readonly root: string }
  | { readonly action: 'reopen-text' | 'change-text' | 'decline'; readonly by: string; readonly clauses: readonly ClauseId[]; readonly asksAgain: readonly AsksAgain[] }
  | { readonly action: 'send'; readonly by: string; readonly root: string; readonly stages: readonly (readonly string[])[]; readonly signBy: string }
  | {
      readonly action: 'sign' | 'complete-signing';
      readonly by: string;
      readonly signatureId: string;
      readonly signer: string;
      readonly mandateId: string;
      readonly root: string;
      /** SHA-256 of the signature itself, which lies with the evidence. */
      readonly evidence: string;
      /** Conditions precedent, counted once the text is executed. */
      readonly conditions: number;
      readonly longStop: string | null;
      readonly termEnd: string | null;
    }
  | { readonly action: 'withdraw-signature'; readonly by: string; readonly signatureId: string }
  | { readonly action: 'void-signature'; readonly signatureId: string; readonly mandateId: string; readonly effectiveAt: string }
  | { readonly action: 'refuse' | 'call-off'; readonly by: string }
  | { readonly action: 'satisfy-condition'; readonly by: string; readonly condition: number; readonly evidence: string }
  | { readonly action: 'waive-condition'; readonly by: string; readonly condition: number }
  | { readonly action: 'enter-into-force' | 'suspend' | 'resume' | 'terminate' | 'complete'; readonly by: string }
  | { readonly action: 'record-payment'; readonly by: string; readonly payment: number; readonly paymentHash: string }
  | { readonly action: 'amend'; readonly by: string; readonly amendmentId: string }
  | { readonly action: 'consolidate'; readonly amendmentId: string; readonly amendmentRoot: string; readonly clauses: readonly { readonly id: ClauseId; readonly hash: string }[] };

export type FactAction = ProductionFact['action'];
/** The members of the union that can carry one of these actions. */
export type FactNamed<A extends FactAction> = Carrying<ProductionFact, A>;
type Carrying<F, A> = F extends { readonly action: infer B } ? ([Extract<A, B>] extends [never] ? never : F) : never;

export interface ProductionEntry {
  readonly productionId: string;
  /** 1, 2, 3 … without gaps. */
  readonly seq: number;
  /** Instant of the command, RFC 3339 in UTC: the only clock that the fold knows. */
  readonly at: string;
  readonly actedBy: ActedBy | null;
  readonly fact: ProductionFact;
  readonly remark: { readonly remarkId: string; readonly textHash: string } | null;
}
