import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Sessions } from './sessions';

const EVERY_MS = 10 * 60_000;

/** Removes what has ended. Nothing depends on it: an ended session is never found. */
@Injectable()
export class SweepSessions implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer?: NodeJS.Timeout;

  constructor(private readonly sessions: Sessions) {}

  /** A database that is away is met again at the next turn; the first request that needs it reports it. */
  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.sessions.sweep(new Date()).catch(() => undefined), EVERY_MS).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }
}
