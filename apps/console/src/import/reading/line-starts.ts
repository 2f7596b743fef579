/** Where a line begins. */
export interface LineStart {
  readonly byte: number;
  readonly line: number;
}

/**
 * Remembers where the lines of a stream begin, so that a row's line can be told from its byte offset. The parser's own count takes a CRLF inside quotes
 * for two lines and does not know where a row begins. Line ends are LF, CRLF and a lone CR.
 */
export class LineStarts {
  private starts: LineStart[];
  private seenBytes: number;
  private lastByteWasCr = false;
  private forgotten = 0;

  constructor(byte: number, line: number) {
    this.starts = [{ byte, line }];
    this.seenBytes = byte;
  }

  /** Takes in the next piece of the stream. */
  see(piece: Uint8Array): void {
    for (let at = 0; at < piece.length; at += 1) {
      const byte = piece[at];
      if (byte === 10 && this.lastByteWasCr) this.moveLast(this.seenBytes + at + 1);
      else if (byte === 10 || byte === 13) this.add(this.seenBytes + at + 1);
      this.lastByteWasCr = byte === 13;
    }
    this.seenBytes += piece.length;
  }

  /** The line in which a byte lies; it must not lie before what was forgotten. */
  lineAt(byte: number): number {
    let line = this.starts[this.forgotten]?.line ?? 1;
    for (let at = this.forgotten; at < this.starts.length && (this.starts[at]?.byte ?? 0) <= byte; at += 1) line = this.starts[at]?.line ?? line;
    return line;
  }

  /** The first line that begins after a byte, null when the stream has shown none. */
  startAfter(byte: number): LineStart | null {
    for (let at = this.forgotten; at < this.starts.length; at += 1) {
      const start = this.starts[at];
      if (start !== undefined && start.byte > byte) return start;
    }
    return null;
  }

  /** Lines before this byte are asked for no more. */
  forget(byte: number): void {
    while (this.forgotten + 1 < this.starts.length && (this.starts[this.forgotten + 1]?.byte ?? 0) <= byte) this.forgotten += 1;
    if (this.forgotten < 4_096) return;
    this.starts = this.starts.slice(this.forgotten);
    this.forgotten = 0;
  }

  private add(byte: number): void {
    this.starts.push({ byte, line: (this.starts.at(-1)?.line ?? 0) + 1 });
  }

  /** A CRLF counts once; the line begins after its LF. */
  private moveLast(byte: number): void {
    const { line } = this.starts.pop() ?? { line: 1 };
    this.starts.push({ byte, line });
  }
}
