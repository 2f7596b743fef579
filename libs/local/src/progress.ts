/** Where lines go; `process.stderr` fits. */
export interface LineSink {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const quiet_ms = 2_000;

/**
 * Says what a command does now: on a terminal one line that changes in place, elsewhere plain lines at most every two
 * seconds, nothing at all with `--json`. It writes to stderr, so that results on stdout can be read by a program.
 */
export class Progress {
  private shown = '';
  private spokeAt_ms = -Infinity;

  constructor(private readonly silent: boolean, private readonly sink: LineSink = process.stderr, private readonly clock_ms: () => number = () => performance.now()) {}

  /** What is going on at this moment; the next call replaces it. */
  update(line: string): void {
    if (this.silent) return;
    if (this.sink.isTTY) return this.replaceBy(line.slice(0, (this.sink.columns || 80) - 1));
    if (this.clock_ms() - this.spokeAt_ms < quiet_ms) return;
    this.spokeAt_ms = this.clock_ms();
    this.sink.write(`${line}\n`);
  }

  /** A line that stays. */
  say(line: string): void {
    if (this.silent) return;
    this.replaceBy('');
    this.spokeAt_ms = -Infinity;
    this.sink.write(`${line}\n`);
  }

  private replaceBy(line: string): void {
    if (line !== this.shown) this.sink.write(`\r\u001b[K${line}`);
    this.shown = line;
  }
}

const whole = new Intl.NumberFormat('en');

/** `12,300 of 50,000 rows, 3,100/s, 13 s left`; the total may be unknown. */
export function portion(unit: string, done: number, total: number | undefined, elapsed_ms: number): string {
  const perSecond = elapsed_ms > 0 ? (done / elapsed_ms) * 1_000 : 0;
  const count = total === undefined ? `${whole.format(done)} ${unit}` : `${whole.format(done)} of ${whole.format(total)} ${unit}`;
  const rate = `${whole.format(Math.round(perSecond))}/s`;
  if (total === undefined || perSecond === 0) return `${count}, ${rate}`;
  return `${count}, ${rate}, ${whole.format(Math.ceil((total - done) / perSecond))} s left`;
}
