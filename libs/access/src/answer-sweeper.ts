import { Clock, UnitOfWork } from '@caravanserai/persistence';
import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';

const keptDays = 7;
const sweepEachMs = 3_600_000;

/** Forgets kept answers after a week: no client repeats a command later than that. */
@Injectable()
export class AnswerSweeper implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(AnswerSweeper.name);
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.sweep().catch((error: unknown) => this.logger.warn(`kept answers could not be swept: ${String(error)}`));
    }, sweepEachMs).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  async sweep(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - keptDays * 86_400_000);
    await this.unitOfWork.run((tx) => tx.query('delete from idempotent_answer where answered_at < $1', [before]));
  }
}
