import type { Caller } from '@caravanserai/access';
import { stopChallengeAnswered } from '@caravanserai/contracts';
import { Timers } from '@caravanserai/messaging';
import { Injectable } from '@nestjs/common';
import { settleChallengesOf } from '../store/challenges';
import { challengeAnswer } from './line';
import { StopChanges } from './stop-changes';
import { StopCommands } from './stop-commands';

/** The challenged host commits to its dates and keeps its place, before all who have challenged it so far. */
@Injectable()
export class AnswerChallenge {
  constructor(
    private readonly stops: StopCommands,
    private readonly changes: StopChanges,
    private readonly timers: Timers,
  ) {}

  execute(caller: Caller, stopId: string) {
    return this.stops.run(caller, stopId, 'answer-challenge', async (tx, { stop, tour }, acting) => {
      const kept = await this.changes.apply(tx, acting, stop, 'answer-challenge');
      if (!kept.ok) return kept;
      await this.timers.cancel(tx, challengeAnswer, stop.id);
      for (const { challengerStopId } of await settleChallengesOf(tx, [stop.id], 'kept'))
        await this.stops.tell(tx, stopChallengeAnswered, { stop, tour }, { challengerStopId });
      return kept;
    });
  }
}
