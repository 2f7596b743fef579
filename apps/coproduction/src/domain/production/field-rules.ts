/**
 * The kinds of fields a clause may have, as plain data: the same rules check a proposal, describe it to whoever builds one and draw
 * the form of the negotiating table. Money is text of digits in minor units, so that no reader of JSON makes a float of it.
 */
export type FieldRule =
  | { readonly is: 'text'; readonly most: number; readonly optional?: boolean }
  | { readonly is: 'money'; readonly optional?: boolean }
  | { readonly is: 'digits'; readonly optional?: boolean }
  | { readonly is: 'basis-points'; readonly optional?: boolean }
  | { readonly is: 'whole'; readonly least: number; readonly most: number; readonly optional?: boolean }
  | { readonly is: 'date' | 'country' | 'currency' | 'language' | 'party' | 'flag' | 'hash'; readonly optional?: boolean }
  | { readonly is: 'code'; readonly of: readonly string[]; readonly optional?: boolean }
  /** `shared` lists are parts of one whole: exactly 10,000 basis points, each party once. */
  | { readonly is: 'list'; readonly of: FieldRule; readonly least: number; readonly most: number; readonly shared?: boolean; readonly optional?: boolean }
  | { readonly is: 'group'; readonly fields: FieldRules; readonly optional?: boolean };

export type FieldRules = Readonly<Record<string, FieldRule>>;

export const text = (most = 2_000): FieldRule => ({ is: 'text', most });
export const line = (): FieldRule => text(300);
export const money = (): FieldRule => ({ is: 'money' });
export const digits = (): FieldRule => ({ is: 'digits' });
export const basisPoints = (): FieldRule => ({ is: 'basis-points' });
export const whole = (least: number, most: number): FieldRule => ({ is: 'whole', least, most });
export const date = (): FieldRule => ({ is: 'date' });
export const country = (): FieldRule => ({ is: 'country' });
export const currency = (): FieldRule => ({ is: 'currency' });
export const language = (): FieldRule => ({ is: 'language' });
/** The id of an organisation that is a party. */
export const party = (): FieldRule => ({ is: 'party' });
export const flag = (): FieldRule => ({ is: 'flag' });
export const hash = (): FieldRule => ({ is: 'hash' });
export const code = (...of: readonly string[]): FieldRule => ({ is: 'code', of });
export const listOf = (of: FieldRule, least = 0, most = 100): FieldRule => ({ is: 'list', of, least, most });
export const group = (fields: FieldRules): FieldRule => ({ is: 'group', fields });
export const perhaps = (rule: FieldRule): FieldRule => ({ ...rule, optional: true });
/** Parts of one whole, by party. */
export const shares = (): FieldRule => ({ is: 'list', of: group({ party: party(), basisPoints: basisPoints() }), least: 1, most: 30, shared: true });
