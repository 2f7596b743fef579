import type { ClauseId } from './clause-catalogue';

/** A rule that a text breaks as a whole, beside those that each clause keeps for itself. */
export interface TextFault {
  readonly clause: ClauseId;
  /** The rule that is broken, in words of the catalogue. */
  readonly rule: string;
  readonly details: Readonly<Record<string, string | number | readonly number[]>>;
}
