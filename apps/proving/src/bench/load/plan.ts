import type { Host } from '../ground/world';

/** What the load generator is asked to do: as fast as so many connections can, or so many a second whatever the answers. */
export interface LoadPlan {
  readonly url: string;
  /** In front of `/tours/…/holds`. */
  readonly prefix: string;
  readonly seconds: number;
  readonly pace: { readonly connections: number } | { readonly perSecond: number };
  readonly tours: readonly string[];
  readonly hosts: readonly Host[];
  /** Sends an Idempotency-Key with each command. */
  readonly keyed: boolean;
}

export interface LoadResult {
  readonly perSecond: number;
  readonly answered: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Answers other than 201, with how many there were and one of them. */
  readonly surprises: Readonly<Record<string, { count: number; body: string }>>;
}
