import type { EventEnvelope } from '@caravanserai/contracts';
import { ownerOf } from '../envelope';
import type { History } from '../history';
import type { InProcessBus } from './in-process-bus';

const pageSize = 2_000;

/** Reads the owners' logs page by page, one owner after the other, again from where each ended. */
export class InProcessHistory implements History {
  private readonly positions: Map<string, number>;

  constructor(
    private readonly bus: InProcessBus,
    private readonly topics: ReadonlySet<string>,
  ) {
    this.positions = new Map([...topics].map((topic) => [ownerOf(topic), 0]));
  }

  /** @throws when an owner is not running: without its log the copies can't be made. */
  async next(): Promise<EventEnvelope[]> {
    for (const [owner, position] of this.positions) {
      const source = this.bus.sourceOf(owner);
      if (source === undefined) throw new Error(`${owner} is not running, so its events can't be read`);
      const { events } = await source.readEvents(position, pageSize);
      const last = events.at(-1);
      if (last === undefined) continue;
      this.positions.set(owner, last.position);
      const wanted = events.filter((event) => this.topics.has(event.topic));
      return wanted.length > 0 ? wanted : this.next();
    }
    return [];
  }

  async close(): Promise<void> {}
}
