import { stopHoldExpired } from '@caravanserai/contracts';
import { OnTimer, type TimerContext } from '@caravanserai/messaging';
import { theSystem } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { lockStop } from '../store/locks';
import { holdExpiry, Line } from './line';
import { StopChanges } from './stop-changes';
import { StopCommands } from './stop-commands';

/** The time of a hold has run out; those behind move up. */
@Injectable()
export class ExpireHold {
  constructor(
    private readonly stops: StopCommands,
    private readonly changes: StopChanges,
    private readonly line: Line,
  ) {}

  @OnTimer(holdExpiry)
  async execute(stopId: string, { tx, now }: TimerContext): Promise<void> {
    const place = await lockStop(tx, stopId);
    // Extended, released or sent to contract while this waited for the lock: the timer was moved or cancelled with it.
    if (place === null || place.stop.expiresAt === null || place.stop.expiresAt > now) return;
    const expired = await this.changes.apply(tx, theSystem, place.stop, 'expire-hold');
    if (!expired.ok) return;
    await this.stops.tell(tx, stopHoldExpired, place);
    await this.line.closeUp(tx, [expired.value], holdExpiry);
  }
}
