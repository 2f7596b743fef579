import { stopHoldReleased } from '@caravanserai/contracts';
import { OnTimer, type TimerContext } from '@caravanserai/messaging';
import { theSystem } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { earliestAnswer } from '../store/challenges';
import { lockStop } from '../store/locks';
import { challengeAnswer, Line } from './line';
import { StopChanges } from './stop-changes';
import { StopCommands } from './stop-commands';

/** A challenged host has not answered in time: silence is release. */
@Injectable()
export class ReleaseUnanswered {
  constructor(
    private readonly stops: StopCommands,
    private readonly changes: StopChanges,
    private readonly line: Line,
  ) {}

  @OnTimer(challengeAnswer)
  async execute(stopId: string, { tx, now }: TimerContext): Promise<void> {
    const place = await lockStop(tx, stopId);
    const deadline = await earliestAnswer(tx, stopId);
    // Answered, or no longer pressed, while this waited for the lock: the timer was cancelled or moved with it.
    if (place === null || deadline === null || deadline > now) return;
    const released = await this.changes.apply(tx, theSystem, place.stop, 'release-unanswered', {}, 'challenge-unanswered');
    if (!released.ok) return;
    await this.stops.tell(tx, stopHoldReleased, place, { reason: 'challenge-unanswered' });
    await this.line.closeUp(tx, [released.value], challengeAnswer);
  }
}
