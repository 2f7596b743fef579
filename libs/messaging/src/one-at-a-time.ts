import { setImmediate as nextTurn } from 'node:timers/promises';

interface Waiting<Batch> {
  readonly batch: Batch;
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Works on one lot at a time; batches that come meanwhile wait and go together as the next lot. Transactions of one service that
 * write the same rows in different orders would wait for each other until PostgreSQL ends one of them, after a whole second; and
 * the more there is to do, the fewer transactions do it.
 */
export class OneAtATime<Batch> {
  private waiting: Waiting<Batch>[] = [];
  private busy = false;

  /** `sizeOf` counts towards `most`; a batch that is larger alone still goes, as a lot of its own. */
  constructor(
    private readonly work: (lot: Batch[]) => Promise<void>,
    private readonly sizeOf: (batch: Batch) => number,
    private readonly most: number,
  ) {}

  /** Resolves when the lot with this batch is done, and rejects with its error when it failed, as for all who were in it. */
  add(batch: Batch): Promise<void> {
    return new Promise((done, failed) => {
      this.waiting.push({ batch, done, failed });
      if (!this.busy) void this.run();
    });
  }

  private async run(): Promise<void> {
    this.busy = true;
    // Batches of several partitions that one answer of the broker brought are handed over one after the other within this turn.
    await nextTurn();
    while (this.waiting.length > 0) {
      const lot = this.nextLot();
      await this.work(lot.map(({ batch }) => batch)).then(
        () => lot.forEach(({ done }) => done()),
        (error: unknown) => lot.forEach(({ failed }) => failed(error)),
      );
    }
    this.busy = false;
  }

  private nextLot(): Waiting<Batch>[] {
    let [count, size] = [0, 0];
    for (const { batch } of this.waiting) {
      size += this.sizeOf(batch);
      if (count > 0 && size > this.most) break;
      count += 1;
    }
    return this.waiting.splice(0, count);
  }
}
