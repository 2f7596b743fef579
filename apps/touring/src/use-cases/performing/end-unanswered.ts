import { OnTimer, type TimerContext } from '@caravanserai/messaging';
import { theSystem } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { lockEngagement } from '../../store/performing/engagements';
import { EngagementChanges, engagementHoldExpiry, engagementOfferLapse } from './engagement-changes';

/** A hold that ran out, and an offer to which not both have agreed in time. What went on meanwhile took its timer along, and the table refuses the rest. */
@Injectable()
export class EndUnanswered {
  constructor(private readonly changes: EngagementChanges) {}

  @OnTimer(engagementHoldExpiry)
  async expire(id: string, { tx, now }: TimerContext): Promise<void> {
    const engagement = await lockEngagement(tx, id);
    if (engagement === null || engagement.holdExpiresAt === null || engagement.holdExpiresAt > now) return;
    await this.changes.apply(tx, theSystem, engagement, 'expire-hold');
  }

  @OnTimer(engagementOfferLapse)
  async lapse(id: string, { tx }: TimerContext): Promise<void> {
    const engagement = await lockEngagement(tx, id);
    if (engagement !== null) await this.changes.apply(tx, theSystem, engagement, 'lapse');
  }
}
