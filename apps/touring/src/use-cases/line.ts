import { stopChallengeDropped, stopHoldMovedUp } from '@caravanserai/contracts';
import { Outbox, Timers } from '@caravanserai/messaging';
import { theSystem, type Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { behind, type Claim } from '../domain/line';
import { dropChallengesBy, earliestAnswer, settleChallengesOf } from '../store/challenges';
import { claimsBeside, ranksOf } from '../store/line-of';
import { lockStops } from '../store/locks';
import { noteMovedUp } from '../store/rules/ledger';
import { claimOf, stopFacts } from '../store/stop-facts';
import type { Stop } from '../store/stop.entity';
import { titlesOf } from '../store/titles';
import { StopChanges } from './stop-changes';

export const holdExpiry = 'hold-expiry';
export const challengeAnswer = 'challenge-answer';

/** The timer that is firing right now: its row belongs to the scheduler, which deletes it when the work is done. */
export type Firing = typeof holdExpiry | typeof challengeAnswer;

/** What follows when stops have left the line: their timers and challenges end, and those behind move up with notice. */
@Injectable()
export class Line {
  constructor(
    private readonly changes: StopChanges,
    private readonly outbox: Outbox,
    private readonly timers: Timers,
  ) {}

  /** @param gone stops that have just left, in any state; tour and space of each are locked. */
  async closeUp(tx: Transaction, gone: readonly Stop[], firing?: Firing): Promise<void> {
    if (gone.length === 0) return;
    const ids = gone.map(({ id }) => id);
    await this.cancelTimers(tx, ids, firing);
    await settleChallengesOf(tx, ids, 'released');
    const dropped = (await dropChallengesBy(tx, ids)).filter(({ stopId }) => !ids.includes(stopId));
    const moving = await stopsBehind(tx, gone.map(claimOf));
    const locked = await lockStops(tx, [...new Set([...moving, ...dropped.map(({ stopId }) => stopId)])]);
    const titles = await titlesOf(tx, locked);
    for (const stop of locked) {
      const challengers = dropped.filter(({ stopId }) => stopId === stop.id).map(({ challengerStopId }) => challengerStopId);
      if (stop.state === 'challenged' && challengers.length > 0) await this.relieve(tx, stop, titles.get(stop.tourId) as string, challengers);
    }
    await this.moveUp(tx, locked.filter(({ id }) => moving.includes(id)), titles);
  }

  /** @param gone a run of performances that has just left the line of its space, which is locked. */
  async closeUpBehind(tx: Transaction, gone: Claim): Promise<void> {
    const locked = await lockStops(tx, await stopsBehind(tx, [gone]));
    await this.moveUp(tx, locked, await titlesOf(tx, locked));
  }

  private async cancelTimers(tx: Transaction, ids: readonly string[], firing: Firing | undefined): Promise<void> {
    for (const id of ids) {
      if (firing !== holdExpiry) await this.timers.cancel(tx, holdExpiry, id);
      if (firing !== challengeAnswer) await this.timers.cancel(tx, challengeAnswer, id);
    }
  }

  /** A hold that nobody presses any more must not fall by silence; where another challenger waits, that one's deadline counts. */
  private async relieve(tx: Transaction, stop: Stop, title: string, challengers: readonly string[]): Promise<void> {
    const answerBy = await earliestAnswer(tx, stop.id);
    if (answerBy !== null) return this.timers.schedule(tx, challengeAnswer, stop.id, answerBy);
    await this.timers.cancel(tx, challengeAnswer, stop.id);
    await this.changes.mustApply(tx, theSystem, stop, 'drop-challenge');
    for (const challengerStopId of challengers)
      await this.outbox.add(tx, stopChallengeDropped, stop.id, { ...stopFacts(stop, title), challengerStopId });
  }

  /** The rows are locked before the ranks are read, so of two who free the same line at once the later one tells the final rank. */
  private async moveUp(tx: Transaction, stops: readonly Stop[], titles: ReadonlyMap<string, string>): Promise<void> {
    const ranks = await ranksOf(tx, stops.map(({ id }) => id));
    for (const stop of stops) {
      const facts = stopFacts(stop, titles.get(stop.tourId) as string);
      await noteMovedUp(tx, stop.id, stop.state);
      await this.outbox.add(tx, stopHoldMovedUp, stop.id, { ...facts, rank: ranks.get(stop.id) as number });
    }
  }
}

/** Those whose rank improves; performances among them read theirs when they look. */
async function stopsBehind(tx: Transaction, gone: readonly Claim[]): Promise<string[]> {
  return behind(gone, await claimsBeside(tx, gone)).filter(({ kind }) => kind === 'stop').map(({ id }) => id);
}
