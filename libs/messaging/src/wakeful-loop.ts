import { isDatabaseAway } from '@caravanserai/persistence';
import { Logger } from '@nestjs/common';

const backOffMostMs = 5_000;

/**
 * Does one thing again and again: at once when woken, else after a pause with jitter as the safety net against a lost signal. A
 * failure is followed by a growing pause, so that something that is away is not hammered.
 */
export class WakefulLoop {
  private readonly logger: Logger;
  private woken = false;
  private interrupt: () => void = () => undefined;
  private running: Promise<void> = Promise.resolve();
  private failures = 0;
  stopping = true;

  constructor(
    private readonly name: string,
    private readonly pollMs: number,
    private readonly work: () => Promise<void>,
  ) {
    this.logger = new Logger(name);
  }

  start(): void {
    this.stopping = false;
    this.running = this.run();
  }

  wake(): void {
    this.woken = true;
    if (this.failures === 0) this.interrupt();
  }

  /** Wakes later, for work that is known to be possible then. */
  wakeIn(ms: number): void {
    setTimeout(() => this.wake(), ms).unref();
  }

  /** Ends for good, saying why; only a restart begins anew. */
  end(reason: string): void {
    this.stopping = true;
    this.logger.error(reason);
  }

  async stop(): Promise<void> {
    this.stopping = true;
    this.interrupt();
    await this.running;
  }

  private async run(): Promise<void> {
    while (!this.stopping) {
      this.woken = false;
      try {
        await this.work();
        this.failures = 0;
      } catch (error) {
        this.failures += 1;
        if (this.failures === 1 || !isDatabaseAway(error)) this.logger.warn(`will try again: ${error instanceof Error ? error.message : String(error)}`);
      }
      if (!this.stopping && !(this.woken && this.failures === 0)) await this.pause();
    }
  }

  private pause(): Promise<void> {
    const base = this.failures === 0 ? this.pollMs : Math.min(backOffMostMs, 100 * 2 ** this.failures);
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, base * (0.75 + Math.random() / 2));
      this.interrupt = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
