import { setTimeout as pause } from 'node:timers/promises';
import { type ServiceName, serviceNames } from '../services';
import type { Databases } from '../system/databases';

const pauseMs = 25;

interface Row {
  readonly position: number;
  readonly event_id: string;
}

/**
 * Reads the log of every service while it grows, as a subscriber does: what comes after the last position it has seen, and never back. At
 * the end it must have seen all of it.
 */
export class LogReader {
  private readonly seen = new Map<ServiceName, string[]>();
  private ended = false;
  private readonly reading: Promise<unknown>;

  constructor(
    private readonly databases: Databases,
    began: Readonly<Record<ServiceName, number>>,
  ) {
    this.reading = Promise.all(serviceNames.map((service) => this.read(service, began[service])));
    this.reading.catch(() => undefined); // Told at the end.
  }

  seenIn(service: ServiceName): readonly string[] {
    return this.seen.get(service) ?? [];
  }

  async end(): Promise<void> {
    this.ended = true;
    await this.reading;
  }

  private async read(service: ServiceName, after: number): Promise<void> {
    const seen: string[] = [];
    this.seen.set(service, seen);
    for (let last = after; !this.ended; await pause(pauseMs)) {
      const rows = await this.databases.read<Row>(service, 'select position, event_id from event_log where position > $1 order by position limit 2000', [last]);
      seen.push(...rows.map(({ event_id }) => event_id));
      last = rows.at(-1)?.position ?? last;
    }
  }
}
