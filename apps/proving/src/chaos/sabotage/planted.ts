/** Something planted. */
export interface Planted {
  /** Resolves when the harm is done; what follows is the platform's. */
  readonly done: Promise<void>;
  /** Takes it away again after the judgement, so that the next run begins sound. */
  undo(): Promise<void>;
}

/** Told to whoever waits for it, later. */
export function quietly(work: Promise<void>): Promise<void> {
  work.catch(() => undefined);
  return work;
}
