const commitEachMs = 100;
const commitAgainMs = 1_000;

/**
 * Tells the broker what has been done, of all partitions together and a moment later. After a crash in between, records come again and
 * the cursors drop them, while a commit for each batch would let every batch wait for a round trip to the broker.
 */
export class OffsetCommits {
  private noted = new Map<string, { topic: string; partition: number; offset: string }>();
  private timer: NodeJS.Timeout | undefined;
  private ended = false;

  constructor(private readonly commit: (offsets: Array<{ topic: string; partition: number; offset: string }>) => Promise<void>) {}

  note(topic: string, partition: number, offset: string): void {
    this.noted.set(`${topic}/${partition}`, { topic, partition, offset });
    this.plan(commitEachMs);
  }

  forget(): void {
    this.noted.clear();
  }

  async end(): Promise<void> {
    this.ended = true;
    await this.flush();
  }

  private plan(ms: number): void {
    if (!this.ended) this.timer ??= setTimeout(() => void this.flush(), ms);
  }

  /** What could not be told is told again, unless more is known by then. */
  private async flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const told = this.noted;
    if (told.size === 0) return;
    this.noted = new Map();
    await this.commit([...told.values()]).catch(() => {
      this.noted = new Map([...told, ...this.noted]);
      this.plan(commitAgainMs);
    });
  }
}
