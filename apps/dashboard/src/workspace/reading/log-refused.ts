export interface RefusalReport {
  /** The line of the file, counted from 1, at which what is wrong begins; null where it is the file as a whole. */
  readonly line: number | null;
  /** One sentence for people. */
  readonly reason: string;
}

/** The file is no log that can be read. Thrown out of the parsers, whose callers are libraries' callbacks; the use case turns it into a refusal. */
export class LogRefused extends Error {
  constructor(
    reason: string,
    readonly line: number | null = null,
  ) {
    super(reason);
    this.name = 'LogRefused';
  }

  get report(): RefusalReport {
    return { line: this.line, reason: this.message };
  }
}

/** What a file says, for a sentence about it: short, and without characters that would break the line. */
export function quoted(text: string): string {
  const plain = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/gu, ' ');
  return `"${plain.length > 60 ? `${plain.slice(0, 60)}…` : plain}"`;
}
