import type { SigningMandate } from '../sign';
import type { ProposedClause } from './check-clause';
import type { ProductionParty } from './kinds';
import type { ProductionFact, Seat, Verdict } from './production-log';
import type { Production } from './production';
import type { SeatName } from './seats';
import type { Clause } from './text';

/** What somebody at the table wants to do. Ids, salts and evidence come in as arguments. */
export type ProductionCommand =
  | { readonly step: 'invite'; readonly party: ProductionParty }
  | { readonly step: 'accept-invitation' | 'decline-invitation' | 'freeze' | 'abandon' | 'refuse' | 'call-off' | 'withdraw-signature' }
  | { readonly step: 'give-seat'; readonly seat: Seat }
  | { readonly step: 'take-seat'; readonly seatId: string }
  | { readonly step: 'open' | 'renew-offer'; readonly until: string }
  /** `answers` is the hash that was on the table when it was written, or null where nothing was. */
  | { readonly step: 'propose'; readonly clause: ProposedClause; readonly answers: string | null; readonly salt: string }
  | { readonly step: 'accept' | 'reject' | 'retract' | 'cast-vote'; readonly clause: string; readonly hash: string }
  | { readonly step: 'reopen' | 'escalate'; readonly clause: string }
  | { readonly step: 'mediate'; readonly clause: ProposedClause; readonly salt: string }
  | { readonly step: 'withdraw-party'; readonly successor: string | null }
  | { readonly step: 'record-verdict'; readonly verdict: Verdict }
  | { readonly step: 'waive-verdict'; readonly verdictHash: string }
  | { readonly step: 'reopen-text' | 'change-text' | 'decline'; readonly clauses: readonly string[] }
  | { readonly step: 'send'; readonly stages: readonly (readonly string[])[]; readonly signBy: string }
  | { readonly step: 'sign'; readonly root: string; readonly signatureId: string; readonly mandate: SigningMandate; readonly evidence: string }
  | { readonly step: 'satisfy-condition'; readonly condition: number; readonly evidence: string }
  | { readonly step: 'waive-condition'; readonly condition: number }
  | { readonly step: 'record-payment'; readonly payment: number }
  | { readonly step: 'amend'; readonly amendmentId: string }
  | { readonly step: 'enter-into-force' | 'suspend' | 'resume' | 'terminate' | 'complete' };

export type CommandNamed<S extends ProductionCommand['step']> = ProductionCommand extends infer C ? (C extends { readonly step: infer B } ? ([Extract<S, B>] extends [never] ? never : C) : never) : never;

/** The agreement that an amendment amends, as it stands now. */
export interface Amended {
  readonly root: string;
  readonly clauses: readonly Clause[];
  readonly payments: Production['payments'];
}

/** A production with the clauses on its table, as a decision needs them. */
export interface ProductionAtHand {
  readonly production: Production;
  /** Every clause that was ever put forward, by its hash. */
  readonly clauses: ReadonlyMap<string, Clause>;
  readonly amended: Amended | null;
}

/** Who acts: for which organisation, as which person, and in which seats. */
export interface Actor {
  readonly by: string;
  readonly personRef: string | null;
  readonly seats: readonly SeatName[];
}

/** What was decided, and the clause that has to be kept under its hash. */
export interface DecidedStep {
  readonly fact: ProductionFact;
  readonly clause?: Clause;
}
