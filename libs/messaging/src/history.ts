import type { EventEnvelope } from '@caravanserai/contracts';

/** Everything that was ever published to some topics, from the first event on, besides what the subscriber itself receives. */
export interface History {
  /** The next events, each aggregate's in order; an empty list when there is nothing more at this moment. */
  next(): Promise<EventEnvelope[]>;
  close(): Promise<void>;
}
