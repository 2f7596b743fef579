import type { Confidence } from './rows';

export const forms = ['feature', 'animation', 'documentary', 'tv'] as const;
export type Form = (typeof forms)[number];

export interface Source {
  readonly url: string;
  readonly quoteHash?: string;
  readonly checkedOn: string;
}

/**
 * Which participants: `it` is the one under test where a rule goes over each; parties are those bound by the instrument (for Eurimages its
 * members), sides the two sides of an agreement, thirds everybody else.
 */
export type Selector =
  | 'it' | 'all' | 'parties' | 'nonParties' | 'sideA' | 'sideB' | 'sides' | 'thirds' | 'financial' | 'majority'
  | { readonly country: string }
  | { readonly both: readonly [Selector, Selector] };

/** A whole number: basis points, minor units, a count, days or minutes. */
export type Amount =
  | number
  | { readonly share: Selector }
  | { readonly creative: Selector }
  | { readonly countries: Selector }
  | { readonly firms: Selector }
  | { readonly fact: string }
  | { readonly points: string }
  | { readonly ceiling: 'finance-only' }
  | { readonly min: readonly Amount[] }
  | { readonly distance: readonly [Amount, Amount] };

export type Expr =
  | { readonly in: readonly [Amount, Amount, Amount] }
  | { readonly atLeast: readonly [Amount, Amount] }
  | { readonly atMost: readonly [Amount, Amount] }
  | { readonly below: readonly [Amount, Amount] }
  | { readonly all: readonly Expr[] }
  | { readonly any: readonly Expr[] }
  | { readonly not: Expr }
  | { readonly flag: string }
  | { readonly form: readonly Form[] }
  | { readonly ratified: string; readonly who: Selector }
  | { readonly artistic: Selector }
  | { readonly budgetAbove: { readonly amountMinor: string; readonly currency: string } }
  | { readonly treatyWithASide: Selector }
  /** A bound that exists in the text and was not read: it can neither hold nor fail. */
  | { readonly notRead: string };

export type Effect = 'HARD' | 'DISCRETIONARY' | 'WARN' | { readonly derogableTo: string };

/**
 * One rule of one instrument, as data. `each` repeats the test for every participant chosen, `eachFirm` for every firm of those; `when` says for
 * which constellations it is a rule at all; `clause: 'third-party'` marks what decides whether further countries fit.
 */
export interface Rule {
  readonly id: string;
  readonly instrument: string;
  readonly article: string;
  readonly edition: string;
  readonly validFrom: string;
  readonly validTo?: string;
  readonly source: Source;
  readonly workKinds: readonly Form[];
  readonly each?: Selector;
  readonly eachFirm?: Selector;
  readonly when?: Expr;
  readonly test: Expr;
  readonly effect: Effect;
  readonly confidence: Confidence;
  readonly explain: string;
  readonly clause?: 'third-party';
}

/** Which points an element of the film may earn under one appendix, and how many are needed. */
export interface PointsTable {
  readonly id: string;
  readonly title: string;
  readonly elements: Readonly<Record<string, number>>;
  readonly pass: number;
  readonly confidence: Confidence;
  readonly source: Source;
}

/** An instrument: its two sides where it has two, since when it can apply, and its rules. */
export interface Instrument {
  readonly id: string;
  readonly title: string;
  readonly kind: 'convention' | 'fund' | 'protocol' | 'bilateral';
  readonly sides?: readonly [string, string];
  readonly signedOn?: string;
  readonly inForceOn?: string;
  readonly forms: readonly Form[];
  /** Works of which nobody read whether the text covers them. */
  readonly formsNotRead: readonly Form[];
  readonly existence: 'confirmed' | 'announced';
  readonly confidence: Confidence;
  readonly source: Source;
  readonly notes?: string;
  readonly rules: readonly Rule[];
}
