import { Inject, Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { CONFIG, type DashboardConfig } from '../config';

const timeMaxMs = 5_000;
const againMs = 10_000;
const freshForMs = 6 * 3_600_000;

/**
 * On which side a partner stands. It is reference data of `contacts`, which tells it by no event but to everybody by a public route; it is read from
 * there at the start and a few times a day. Until it is known, no partner has a side.
 */
@Injectable()
export class Sides implements OnModuleInit, OnModuleDestroy {
  private readonly logger = new Logger(Sides.name);
  private known = new Map<string, string>();
  private timer: NodeJS.Timeout | undefined;
  private readonly end = new AbortController();
  private told: () => void = () => undefined;

  constructor(@Inject(CONFIG) private readonly config: DashboardConfig) {}

  onModuleInit(): void {
    void this.read();
  }

  onModuleDestroy(): void {
    this.end.abort();
    clearTimeout(this.timer);
  }

  onKnown(listener: () => void): void {
    this.told = listener;
  }

  get codes(): Iterable<string> {
    return this.known.keys();
  }

  of(partner: string): string | undefined {
    return this.known.get(partner);
  }

  private async read(): Promise<void> {
    const read = await this.ask().catch((error: Error) => void this.logger.debug(`contacts does not tell the partners' sides: ${error.name}`));
    if (this.end.signal.aborted) return;
    this.timer = setTimeout(() => void this.read(), read ? freshForMs : againMs).unref();
    if (!read) return;
    this.known = new Map(read.map(({ code, side }) => [code, side]));
    this.told();
  }

  private async ask(): Promise<ReadonlyArray<{ code: string; side: string }>> {
    const answer = await fetch(`${this.config.contactsUrl}partners`, { signal: AbortSignal.any([this.end.signal, AbortSignal.timeout(timeMaxMs)]) });
    if (!answer.ok) throw new Error(`status ${answer.status}`);
    return ((await answer.json()) as { items: Array<{ code: string; side: string }> }).items;
  }
}
