/** What would have to be known: a fact to ask for, a share or rate that is open, a row that nobody read. */
export interface Missing {
  readonly kind: 'fact' | 'share' | 'rate' | 'row';
  readonly name: string;
}

/** `holds` is null when the facts do not decide; then `missing` says what would. The numbers are those of the bound that failed. */
export interface Evaluated {
  readonly holds: boolean | null;
  readonly actual: number | null;
  readonly bound: number | null;
  readonly missing: readonly Missing[];
}
