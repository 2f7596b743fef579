/** Carries the first thing that is wrong with a definition to whoever reads it, where it becomes a refusal with field and reason. */
export class InputFault extends Error {
  constructor(
    /** As it stands in the file: `tiers[2].shares.A`. */
    readonly field: string,
    /** Ends the sentence "this field …". */
    readonly reason: string,
  ) {
    super(`${field} ${reason}`);
  }
}

/** Text of people into a message: short, on one line. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
