import type { EventConsumer } from './event-consumer';
import type { History } from './history';

/** The receiving half of a carrier. */
export interface Subscriber {
  /** Begins to deliver the topics' events, each aggregate's in order, from where this service stands. */
  start(topics: string[], consumer: EventConsumer): Promise<void>;
  /** Ends after the batch in hand; nothing is acknowledged that was not committed. */
  stop(): Promise<void>;
  /** Everything that was ever published to these topics, for a rebuild. */
  history(topics: string[]): History;
  /** How many events of each owner are still to come. */
  lag(): Promise<Record<string, number>>;
}
