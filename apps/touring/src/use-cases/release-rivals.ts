import { stopHoldReleased } from '@caravanserai/contracts';
import { theSystem, type Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { type Claim, isFirm, rivalsOf } from '../domain/line';
import { claimsBeside } from '../store/line-of';
import { lockStops } from '../store/locks';
import { lockEngagement } from '../store/performing/engagements';
import type { Stop } from '../store/stop.entity';
import { titlesOf } from '../store/titles';
import { Line } from './line';
import { EngagementChanges } from './performing/engagement-changes';
import { StopChanges } from './stop-changes';
import { StopCommands } from './stop-commands';

/** Both sides are bound, so those who still wait for the same days wait in vain: they are released with notice, stops and performances alike. */
@Injectable()
export class ReleaseRivals {
  constructor(
    private readonly stops: StopCommands,
    private readonly changes: StopChanges,
    private readonly engagements: EngagementChanges,
    private readonly line: Line,
  ) {}

  /** @param bound what has just been confirmed; its places and those of its rivals are locked. */
  async of(tx: Transaction, bound: Claim): Promise<void> {
    const waiting = rivalsOf(bound, await claimsBeside(tx, [bound])).filter((rival) => !isFirm(rival));
    await this.releaseStops(tx, waiting.filter(({ kind }) => kind === 'stop').map(({ id }) => id));
    for (const { kind, id } of waiting) if (kind === 'engagement') await this.releaseRun(tx, id);
  }

  private async releaseStops(tx: Transaction, ids: string[]): Promise<void> {
    const rivals = await lockStops(tx, ids);
    const titles = await titlesOf(tx, rivals);
    const gone: Stop[] = [];
    for (const rival of rivals) {
      gone.push(await this.changes.mustApply(tx, theSystem, rival, 'yield-to-confirmed-rival', {}, 'rival-confirmed'));
      await this.stops.tell(tx, stopHoldReleased, { stop: rival, tour: { title: titles.get(rival.tourId) as string } }, { reason: 'rival-confirmed' });
    }
    await this.line.closeUp(tx, gone);
  }

  /** The house itself has given the days to somebody else, which gives this hold up. */
  private async releaseRun(tx: Transaction, id: string): Promise<void> {
    const run = await lockEngagement(tx, id);
    if (run !== null) await this.engagements.apply(tx, theSystem, run, 'release', { reason: 'rival-confirmed' });
  }
}
