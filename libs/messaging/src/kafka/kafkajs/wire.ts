export interface KafkaRecord {
  readonly topic: string;
  readonly partition: number;
  readonly key: string;
  readonly value: string;
  readonly headers: Record<string, string>;
}

export interface ReceivedRecord {
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
  readonly key: Buffer | null;
  readonly value: Buffer | null;
  readonly headers: Record<string, Buffer | string | Array<Buffer | string> | undefined>;
}

/** A partition that the broker answered for, with its error code: 0 means taken. */
export type Answer = { readonly topic: string; readonly partition: number; readonly errorCode: number };

export interface Batch {
  readonly topic: string;
  readonly partition: number;
  readonly records: ReceivedRecord[];
  /** False when the group has moved on: what is read now belongs to somebody else. */
  isCurrent(): boolean;
  heartbeat(): Promise<void>;
  /** To be called after the database commit: marks everything up to this offset as done, here at once and at the broker soon. */
  acknowledge(lastOffset: string): void;
}
