import type { CatalogueId } from './clause-catalogue';
import type { Clause } from './text';

/** Money as a text holds it: digits in minor units. */
export interface Amount {
  readonly minor: string;
  readonly currency: string;
}
export type ShareVector = readonly { readonly party: string; readonly basisPoints: number }[];
export interface Quote {
  readonly from: string;
  readonly to: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly fixedOn: string;
  readonly source: string;
}
export interface Payment {
  readonly id: string;
  readonly payer: string;
  readonly payee?: string;
  readonly milestone: string;
  readonly due?: string;
  readonly amount: Amount;
}
export interface Contribution {
  readonly party: string;
  readonly form: 'cash' | 'in-kind';
  readonly amount: Amount;
  readonly due?: string;
}
export interface Slot {
  readonly party: string;
  readonly start: string;
  readonly end: string;
  readonly premiere: 'world' | 'continental' | 'national' | 'none';
  readonly transferDays?: number;
}

/** What rules need of the clauses' fields; the catalogue has checked them when they were put forward. */
export interface Contents {
  readonly PAR: { readonly equalStrength: boolean };
  readonly ART: { readonly decisions: readonly { readonly matter: string; readonly how: 'sole' | 'joint' | 'consult'; readonly by?: string }[] };
  readonly BUD: {
    readonly currency: string;
    readonly total: string;
    readonly lines: readonly { readonly amount: string }[];
    readonly overage: { readonly capBasisPoints: number; readonly paidBy: 'pro-rata' | 'lead' | 'who-caused-it' };
  };
  readonly CON: { readonly contributions: readonly Contribution[]; readonly inKindCapBasisPoints?: number };
  readonly SHR: { readonly ownership: ShareVector; readonly profit: ShareVector; readonly overage: ShareVector };
  readonly PAY: { readonly payments: readonly Payment[] };
  readonly PRE: { readonly slots: readonly Slot[] };
  readonly TER: { readonly territories: readonly { readonly party: string; readonly exclusive: boolean; readonly countries: readonly string[] }[] };
  readonly WAT: { readonly tiers: readonly { readonly kind: string; readonly split?: ShareVector; readonly basisPoints?: number; readonly cap?: string }[] };
  readonly OWN: { readonly owners: ShareVector; readonly replacementValue?: Amount };
  readonly TRA: { readonly legs: readonly { readonly from: string; readonly to: string }[] };
  readonly CRE: { readonly order: readonly string[] };
  readonly INS: { readonly policies: readonly { readonly sum: Amount }[] };
  readonly FM: { readonly suspensionDays: number };
  readonly CAN: { readonly beforeBuild: ShareVector; readonly afterBuild: ShareVector };
  readonly TAX: { readonly claimants: readonly { readonly relief: string }[] };
  readonly TERM: { readonly start: string; readonly end: string; readonly conditions: readonly { readonly id: string }[]; readonly longStop?: string };
  readonly LAW: { readonly prevailingLanguage: string; readonly languages: readonly string[] };
  readonly DLK: { readonly ladder: readonly string[]; readonly afterCounters: number; readonly afterDays: number; readonly deadlineDays: number; readonly castingVote?: string };
  readonly FX: { readonly quotes: readonly Quote[] };
  readonly TOU: { readonly split: ShareVector };
  readonly VEN: { readonly sharedCosts: ShareVector };
  readonly APP: { readonly costsIfRefused: ShareVector; readonly costsIfLost: ShareVector; readonly costsIfExhibitionWithheld: ShareVector };
}

export type Texts = readonly Clause[];

/** The fields of a clause, or null where the text has no such clause. */
export function contentOf<Id extends keyof Contents & CatalogueId>(texts: Texts, id: Id): Contents[Id] | null {
  const clause = texts.find((candidate) => candidate.id === id);
  return clause === undefined ? null : (clause.fields as unknown as Contents[Id]);
}
