/**
 * What one rule says of one subject (a stop, a leg, an object, a pair of them): kept, broken, or not to be said from what is known.
 * `numbers` are the quantities the explanation quotes; `missing` names the facts that would turn `unknown` into an answer.
 */
export interface Finding {
  readonly rule: string;
  readonly verdict: 'holds' | 'broken' | 'unknown';
  readonly subject: string | null;
  readonly numbers: Readonly<Record<string, number | string | null>>;
  readonly missing: readonly string[];
}
