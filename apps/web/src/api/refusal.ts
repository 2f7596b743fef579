/** Which field of a form is wrong, by its path such as `terms.fee.minor`, and why. */
export interface FieldError {
  readonly field: string;
  readonly reason: string;
}

interface Problem {
  readonly code?: string;
  readonly title?: string;
  readonly detail?: string;
  readonly details?: Readonly<Record<string, unknown>>;
  readonly errors?: readonly FieldError[];
  readonly correlationId?: string;
}

/** Why there is no answer: what the platform said (RFC 9457), or that it could not be asked. Programs decide by `code` alone. */
export class Refusal extends Error implements Problem {
  override readonly name = 'Refusal';
  readonly code: string;
  readonly detail: string | undefined;
  readonly details: Readonly<Record<string, unknown>>;
  readonly errors: readonly FieldError[];
  /** Finds the request in logs and traces; shown where the user can only report what happened. */
  readonly correlationId: string | undefined;

  /** @param status of HTTP; 0 when no answer came. */
  constructor(
    readonly status: number,
    { code = 'unknown', title, detail, details = {}, errors = [], correlationId }: Problem,
  ) {
    super(detail ?? title ?? code);
    this.code = code;
    this.detail = detail;
    this.details = details;
    this.errors = errors;
    this.correlationId = correlationId;
  }
}

export const isRefusal = (error: unknown, code?: string): error is Refusal => error instanceof Refusal && (code === undefined || error.code === code);

/** Something between browser and platform may answer too, and not with problem details. */
export function refusalOfAnswer({ status, headers }: Response, error: unknown): Refusal {
  const problem = typeof error === 'object' && error !== null ? (error as Problem) : { code: 'not-understood' };
  return new Refusal(status, { ...problem, correlationId: problem.correlationId ?? headers.get('x-correlation-id') ?? undefined });
}

/** Told by names: fetch throws a TypeError where there is no connection, whatever the browser's words for it are. */
const codeByName: Readonly<Record<string, string>> = { TypeError: 'not-reached', TimeoutError: 'no-answer-in-time' };

/** Of what `fetch` has thrown; null where the caller has ended the call. */
export function refusalOfFailure(failure: unknown): Refusal | null {
  const code = codeByName[(failure as Partial<Error>).name ?? ''];
  return code === undefined ? null : new Refusal(0, { code });
}

/** As `fetch`. @throws Refusal where no answer came; what the caller has ended ends with an AbortError. */
export async function reach(...asked: Parameters<typeof fetch>): Promise<Response> {
  return fetch(...asked).catch((failure: unknown) => {
    throw refusalOfFailure(failure) ?? failure;
  });
}
