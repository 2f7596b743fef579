/** A refusal that a caller must expect: `code` is stable and in words of the trade, `details` is plain JSON that explains it. */
export interface Rejection<C extends string = string> {
  readonly code: C;
  readonly details?: Readonly<Record<string, unknown>>;
}

export interface Accepted<T> {
  readonly ok: true;
  readonly value: T;
}

export interface Refused<C extends string = string> {
  readonly ok: false;
  readonly rejection: Rejection<C>;
}

/** The answer of a rule. Expected refusals are returned so that no caller can overlook them; only bugs are thrown. */
export type Decision<T, C extends string = string> = Accepted<T> | Refused<C>;

export function accept(): Accepted<undefined>;
export function accept<T>(value: T): Accepted<T>;
export function accept<T>(value?: T): Accepted<T | undefined> {
  return { ok: true, value };
}

export function reject<const C extends string>(code: C, details?: Readonly<Record<string, unknown>>): Refused<C> {
  return { ok: false, rejection: details === undefined ? { code } : { code, details } };
}

/** Stands in the default branch of a switch over a union: a forgotten member fails to compile, a foreign one fails loudly. */
export function assertNever(value: never): never {
  throw new Error(`No branch handles ${JSON.stringify(value)}.`);
}
