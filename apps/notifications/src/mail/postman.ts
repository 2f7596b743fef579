import { Log } from '@caravanserai/hosting';
import { WakefulLoop, withCause } from '@caravanserai/messaging';
import { isDatabaseAway, UnitOfWork } from '@caravanserai/persistence';
import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { SendMail } from '../use-cases/send-mail';
import { MailSignal } from './mail-signal';

interface DueLetter {
  readonly id: string;
  readonly recipient: string;
  readonly correlationId: string;
  readonly causeEventId: string;
}

const pollMs = 500;
const roundMost = 40;
/** Letters under way at once; a mail server that hangs on one must not hold up the rest. */
const lanes = 4;

/**
 * Goes round as long as there are letters whose time has come. Several postmen may be at work on one database: each letter is claimed by
 * one of them.
 */
@Injectable()
export class Postman implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly loop = new WakefulLoop('Postman', pollMs, () => this.goRound());

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sendMail: SendMail,
    private readonly log: Log,
    signal: MailSignal,
  ) {
    signal.listen(() => this.loop.wake());
  }

  onApplicationBootstrap(): void {
    this.loop.start();
  }

  /** Waits for the letters under way, while the database is still there to note what became of them. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.loop.stop();
  }

  private async goRound(): Promise<void> {
    let letters = await this.dueLetters();
    while (letters.length > 0 && !this.loop.stopping) {
      const queue = letters.values();
      const outcomes = await Promise.all(Array.from({ length: lanes }, () => this.deliver(queue)));
      if (outcomes.includes('some-left') || letters.length < roundMost) return;
      letters = await this.dueLetters();
    }
  }

  /** One lane. When contacts is away nothing can be sent: the letters stay as they are, and the next round tries again. */
  private async deliver(queue: Iterable<DueLetter>): Promise<'all-done' | 'some-left'> {
    let outcome: 'all-done' | 'some-left' = 'all-done';
    for (const { id, recipient, correlationId, causeEventId } of queue) {
      if (this.loop.stopping) return 'some-left';
      try {
        if ((await withCause({ correlationId, causationId: causeEventId }, () => this.sendMail.execute(id, recipient))) === 'contacts-away') return 'some-left';
      } catch (error) {
        if (isDatabaseAway(error)) throw error;
        outcome = 'some-left';
        this.log.error('a letter could not be dealt with', error, { notificationId: id });
      }
    }
    return outcome;
  }

  private dueLetters(): Promise<DueLetter[]> {
    return this.unitOfWork.run((tx) =>
      tx.query<DueLetter>(
        `select id, recipient, correlation_id as "correlationId", cause_event_id as "causeEventId"
         from notification where due_at <= $1 order by due_at limit ${roundMost}`,
        [tx.now],
      ),
    );
  }
}
