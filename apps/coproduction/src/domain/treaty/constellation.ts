import type { Form } from './rule';

export interface Firm {
  readonly name?: string;
  readonly shareBasisPoints?: number;
}

export interface Participant {
  readonly country: string;
  /** Absent where it is not settled yet: rules that need it say so. */
  readonly shareBasisPoints?: number;
  readonly contribution: 'artistic' | 'financial';
  readonly firms: readonly Firm[];
}

export interface Rate {
  readonly from: string;
  readonly to: string;
  readonly numerator: bigint;
  readonly denominator: bigint;
  readonly on: string;
}

/** What is known of the work besides money and shares; every one may be missing and is then asked for. */
export interface Facts {
  readonly points?: Readonly<Record<string, number>>;
  readonly creativeShareBasisPoints?: Readonly<Record<string, number>>;
  readonly numbers: Readonly<Record<string, number>>;
  readonly flags: Readonly<Record<string, boolean>>;
}

export interface Assumptions {
  readonly bilateral: readonly { readonly between: readonly [string, string]; readonly treaty: string }[];
  readonly party: readonly { readonly instrument: string; readonly country: string; readonly is: boolean }[];
}

/** Who makes what with whom for how much, at the date of the contract. */
export interface Constellation {
  readonly work: 'film';
  readonly form: Form;
  readonly signedOn?: string;
  readonly budget: { readonly amountMinor: bigint; readonly currency: string };
  readonly fx: readonly Rate[];
  readonly participants: readonly Participant[];
  readonly facts: Facts;
  readonly assume: Assumptions;
}

export const numberFacts = [
  'newFootageBasisPoints', 'lengthMinutes', 'daysBeforeShooting', 'financingConfirmedBasisPoints', 'oldestLetterOfIntentDays', 'nonMemberFundingBasisPoints',
] as const;

export const flagFacts = [
  'noCommonControl', 'europeanIdentity', 'receiptsClause', 'nationalWorkAtHome', 'effectiveParticipation', 'crewFromEuOrChina', 'requiredCast', 'promotionCompensated', 'proportionalParticipation',
] as const;
