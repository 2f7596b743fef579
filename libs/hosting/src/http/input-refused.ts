/** One field of a request and why it is refused; nested ones with dots: `terms.fee.minor`, `lines.0.title`. */
export interface FieldRefusal {
  readonly field: string;
  readonly reason: string;
}

/** Thrown where a request is taken apart, before any use case sees it; answered with 400 and the list of fields. */
export class InputRefused extends Error {
  constructor(readonly errors: readonly FieldRefusal[]) {
    super('The request is refused');
    this.name = 'InputRefused';
  }
}
