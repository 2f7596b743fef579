import type { Acting, Caller } from '@caravanserai/access';
import { stopHoldChallenged } from '@caravanserai/contracts';
import { accept, reject } from '@caravanserai/kernel';
import { Timers } from '@caravanserai/messaging';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { challengedBy } from '../domain/challenge';
import { answerBy } from '../domain/hold';
import { askedBy, earliestAnswer, openChallenge } from '../store/challenges';
import { claimsBeside } from '../store/line-of';
import { lockStops } from '../store/locks';
import { ReferenceRules } from '../store/reference-rules';
import { claimOf } from '../store/stop-facts';
import type { Stop } from '../store/stop.entity';
import { titlesOf } from '../store/titles';
import { challengeAnswer } from './line';
import { StopChanges } from './stop-changes';
import { StopCommands } from './stop-commands';

/** A host behind others is ready to sign: everybody before it must keep or release, and silence releases. */
@Injectable()
export class ChallengeHold {
  constructor(
    private readonly stops: StopCommands,
    private readonly changes: StopChanges,
    private readonly timers: Timers,
    private readonly rules: ReferenceRules,
  ) {}

  async execute(caller: Caller, stopId: string) {
    const book = await this.rules.read();
    return this.stops.run(caller, stopId, 'challenge-hold', async (tx, { stop }, acting) => {
      if (stop.state !== 'hold' && stop.state !== 'challenged') return reject('not-in-line', { state: stop.state });
      const mine = claimOf(stop);
      const asked = challengedBy(mine, await claimsBeside(tx, [mine]), await askedBy(tx, stop.id));
      if (!asked.ok) return asked;
      const deadline = answerBy(tx.now, book.value('challenge-answer', tx.now.toISOString().slice(0, 10)));
      const blockers = await lockStops(tx, asked.value.map(({ id }) => id));
      const titles = await titlesOf(tx, blockers);
      for (const blocker of blockers) await this.press(tx, acting, blocker, titles.get(blocker.tourId) as string, stop.id, deadline);
      return accept(stop);
    });
  }

  /** A second challenger has its own deadline; the timer stands at the earliest one. */
  private async press(tx: Transaction, acting: Acting, blocker: Stop, title: string, challengerStopId: string, deadline: Date): Promise<void> {
    await this.changes.mustApply(tx, acting, blocker, 'challenge-hold');
    await openChallenge(tx, { stopId: blocker.id, challengerStopId }, deadline);
    await this.timers.schedule(tx, challengeAnswer, blocker.id, (await earliestAnswer(tx, blocker.id)) ?? deadline);
    await this.stops.tell(tx, stopHoldChallenged, { stop: blocker, tour: { title } }, { challengerStopId, answerBy: deadline.toISOString() });
  }
}
