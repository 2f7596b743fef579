/** Thrown by what stands before a use case (the guard, the parsers); a use case returns its refusals instead. */
export class RequestRefused extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly detail?: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(code);
    this.name = 'RequestRefused';
  }
}

/** RFC 9110, section 11.6.1: who is refused for want of a token is told what kind of one. */
export const SIGN_IN = 'Bearer realm="caravanserai"';
