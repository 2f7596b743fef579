import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type GatewayConfig, type LimitName } from '../config';
import { take, type RateLimit, type Taken } from '../domain/rate-limit';

const CALLERS_MAX = 50_000;

/**
 * Counts in this process's memory. Replicas do not share: a write to the database at each request would cost more than the limit
 * saves, and what must be counted exactly, failed sign-ins, is counted by the issuer in its database. With n replicas a caller gets up to n times the limit.
 */
@Injectable()
export class RateLimits {
  private readonly callers = new Map<string, number>();

  constructor(@Inject(CONFIG) private readonly config: GatewayConfig) {}

  /** @returns null where limits are switched off. */
  take(name: LimitName, caller: string, nowMs = performance.now()): (Taken & { limit: RateLimit }) | null {
    const limit = this.config.limits?.[name];
    if (!limit) return null;
    const key = `${name} ${caller}`;
    const taken = take(this.callers.get(key), limit, nowMs);
    // The one who asked longest ago goes first when there are too many; most often it is one whose burst is full again.
    this.callers.delete(key);
    this.callers.set(key, taken.fullAtMs);
    if (this.callers.size > CALLERS_MAX) this.callers.delete(this.callers.keys().next().value!);
    return { ...taken, limit };
  }
}
