export type ExampleKind = 'stage' | 'film' | 'exhibition' | 'co-edition' | 'residency';
export type Fields = Readonly<Record<string, unknown>>;
export type Clauses = Readonly<Record<string, Fields>>;

/** A house of the demonstration: who negotiates for it and who signs. */
export interface ExampleHouse {
  readonly negotiates: string;
  readonly signs: string;
  readonly role: 'lead' | 'co-producer';
}

/** What the clauses of an example are made of once its houses are known. `ids` are in the order of the houses. */
export interface Setting {
  readonly ids: readonly string[];
  readonly title: string;
  /** The year of the premiere; everything else is dated by it. */
  readonly year: number;
}

/** A co-production as data: who, what, and every clause that its kind can't do without. */
export interface Example {
  readonly kind: ExampleKind;
  readonly title: string;
  readonly equalStrength: boolean;
  readonly houses: readonly ExampleHouse[];
  readonly clauses: (setting: Setting) => Clauses;
  /** Of a film: what is put in place of some clauses once the first verdict has failed. */
  readonly mended?: (setting: Setting) => Clauses;
  /** What must be owed once it is signed, as keys of clauses. */
  readonly owes: readonly string[];
  /** An offer in `touring` follows from it, for the house with this number. */
  readonly toursBy?: number;
}
