import { Clock, UnitOfWork } from '@caravanserai/persistence';
import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { ATTEMPT_LIMITS } from '../domain/sign-in-attempts';

const EVERY_MS = 10 * 60_000;
const LONGEST_WINDOW_MS = Math.max(...Object.values(ATTEMPT_LIMITS).map(({ windowMs }) => windowMs));

/** Removes what has expired. Nothing depends on it: expired records are never found, old attempts never count. */
@Injectable()
export class SweepRecords implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer?: NodeJS.Timeout;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.run(), EVERY_MS).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** A database that is away is met again at the next turn; the first request that needs it reports it. */
  async run(): Promise<void> {
    const sweep = this.unitOfWork.run(async (tx) => {
      await tx.query('delete from issuer_record where expires_at <= $1', [new Date()]);
      await tx.query('delete from sign_in_attempt where since < $1', [new Date(this.clock.now().getTime() - LONGEST_WINDOW_MS)]);
    });
    await sweep.catch(() => undefined);
  }
}
