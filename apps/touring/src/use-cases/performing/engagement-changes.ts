import { engagementAdvanced, type EventOf } from '@caravanserai/contracts';
import { type Decision, accept, addDays, dateRange, rangeInstants } from '@caravanserai/kernel';
import { Outbox, Timers } from '@caravanserai/messaging';
import { type ActedBy, logTransition, type Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { type EngagementAction, engagementLifecycle, statesInLine } from '../../domain/engagement-lifecycle';
import { claimOfEngagement, type Engagement, nextPlacedNo } from '../../store/performing/engagements';
import { ReferenceRules } from '../../store/reference-rules';
import { Line } from '../line';

export const engagementHoldExpiry = 'engagement-hold-expiry';
export const engagementOfferLapse = 'engagement-offer-lapse';
const dayMs = 86_400_000;

/** What every event of an engagement says. */
export const engagementFactsForEvents = ({ id: engagementId, tourId, organiserId, hostId, title }: Pick<Engagement, 'id' | 'tourId' | 'organiserId' | 'hostId' | 'title'>) => ({
  engagementId, tourId, organiserId, hostId, title,
});

/** Takes a locked engagement from state to state with the deadlines that hang on it, and tells it. */
@Injectable()
export class EngagementChanges {
  constructor(
    private readonly outbox: Outbox,
    private readonly timers: Timers,
    private readonly rules: ReferenceRules,
    private readonly line: Line,
  ) {}

  /** The engagement as it is afterwards, or the refusal of the table; guards are the caller's. */
  async apply(tx: Transaction, by: ActedBy, before: Engagement, action: EngagementAction, { ahead = 0, reason }: { ahead?: number; reason?: string } = {}): Promise<Decision<Engagement>> {
    const next = engagementLifecycle.next(before.state, action);
    if (!next.ok) return next;
    const changed: Engagement = {
      ...before, ...(await this.deadlines(tx, before, action, ahead)), state: next.value, version: before.version + 1, changedAt: tx.now, showsPlayed: before.showsPlayed + (action === 'perform' ? 1 : 0),
    };
    await tx.query('update engagement set state = $2, version = $3, changed_at = $4, placed_at = $5, hold_expires_at = $6, shows_played = $7, placed_no = $8 where id = $1', [
      changed.id, changed.state, changed.version, tx.now, changed.placedAt, changed.holdExpiresAt, changed.showsPlayed, changed.placedNo,
    ]);
    await logTransition(tx, by, { of: engagementLifecycle.workflow, id: before.id, action, from: before.state, to: changed.state, ...(reason !== undefined && { reason }) });
    await this.outbox.add(tx, engagementAdvanced, before.id, { ...engagementFactsForEvents(before), step: action as EventOf<typeof engagementAdvanced>['step'], state: changed.state });
    if (standsInLine(before) && !standsInLine(changed)) await this.line.closeUpBehind(tx, claimOfEngagement(before));
    return accept(changed);
  }

  /** Something that belongs to the engagement has changed, so whoever has seen it before has seen an older one. */
  async touch(tx: Transaction, engagement: Engagement): Promise<Engagement> {
    await tx.query('update engagement set version = version + 1, changed_at = $2 where id = $1', [engagement.id, tx.now]);
    return { ...engagement, version: engagement.version + 1, changedAt: tx.now };
  }

  /** A hold and an offer each have their time; whatever ends them takes the timer along. */
  private async deadlines(tx: Transaction, { id, state, zone, firstDay }: Engagement, action: EngagementAction, ahead: number): Promise<Partial<Engagement>> {
    // A timer that fires deletes its own row, and finds that somebody was faster where it is gone.
    if (state === 'hold' && action !== 'expire-hold') await this.timers.cancel(tx, engagementHoldExpiry, id);
    if (state === 'offer' && action !== 'lapse') await this.timers.cancel(tx, engagementOfferLapse, id);
    const code = action === 'place-hold' ? (ahead === 0 ? 'first-hold-expiry' : 'lower-hold-expiry') : action === 'offer' ? 'sign-by' : null;
    if (code === null) return {};
    const days = (await this.rules.read()).value(code, tx.now.toISOString().slice(0, 10));
    const due = new Date(Math.min(tx.now.getTime() + days * dayMs, startOf(firstDay, zone)));
    await this.timers.schedule(tx, action === 'offer' ? engagementOfferLapse : engagementHoldExpiry, id, due);
    return action === 'offer' ? {} : { placedAt: tx.now, placedNo: await nextPlacedNo(tx), holdExpiresAt: due };
  }
}

const standsInLine = ({ state }: Engagement): boolean => statesInLine.includes(state);

const startOf = (day: string, zone: string): number => Date.parse(rangeInstants(dateRange(day, addDays(day, 1), zone)).from);
