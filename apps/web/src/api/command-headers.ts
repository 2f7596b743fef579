/** Something that the user does once, however often it has to be sent: its repetition has no second effect, and the same answer. */
export interface Action {
  readonly key: string;
}

export const newAction = (): Action => ({ key: crypto.randomUUID() });

interface Command {
  readonly action?: Action;
  /** The `version` of the thing as the user saw it; the platform refuses with `version-is-stale` when somebody else was faster. */
  readonly version?: number;
}

/** The `headers` of a write. */
export function commandHeaders({ action = newAction(), version }: Command = {}): Record<string, string> {
  return { 'Idempotency-Key': action.key, ...(version !== undefined && { 'If-Match': `"${version}"` }) };
}
