import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { type EngagementStep, engagementLifecycle, engagementSteps, stepsWithRemark } from '../../domain/engagement-lifecycle';
import { asSeenBy } from '../../domain/in-the-way';
import { travellerDays } from '../../domain/performing/company-plan';
import { termsMissing } from '../../domain/performing/deal';
import { stillMissing } from '../../domain/performing/engagement-guards';
import { settlePerformances } from '../../domain/performing/settlement';
import type { Engagement } from '../../store/performing/engagements';
import { EngagementReading } from './engagement-reading';

const summary = ({ id, version, state, tourId, organiserId, hostId, title, company, spaceId, spaceName, country, zone, firstDay, dayAfter, shows, showsPlayed, holdExpiresAt, createdAt }: Engagement) => ({
  id, version, state, tourId, organiserId, hostId, title, company, spaceId, spaceName, country, zone, firstDay, dayAfter, shows: [...shows], showsPlayed,
  holdExpiresAt: holdExpiresAt?.toISOString() ?? null, createdAt: createdAt.toISOString(),
});

export const engagementSummary = (engagement: Engagement) => ({ ...summary(engagement), next: [...engagementLifecycle.actionsFrom(engagement.state)].filter(isPersonal) });

const isPersonal = (action: string): action is EngagementStep => (engagementSteps as readonly string[]).includes(action);
const sideOfStep = (step: EngagementStep) => engagementLifecycle.definition.transitions.find(({ action }) => action === step)?.actor as 'host' | 'organiser' | 'party';

/** The account, once there is a deal that says how and a box office that says what. */
function settlementOf({ deal, statement, plan, showsPlayed }: Engagement) {
  if (deal === null || statement === null || termsMissing(deal).length > 0) return null;
  const { steps, lines, ...amounts } = settlePerformances(deal, statement, { shows: showsPlayed, travellerDays: travellerDays(plan) });
  return { ...amounts, travellerDays: travellerDays(plan), steps: [...steps], lines: [...lines] };
}

/** An engagement as its two sides see it, with every step that is possible and what each still waits for. */
@Injectable()
export class EngagementViews {
  constructor(private readonly reading: EngagementReading) {}

  /** @param reader the organisation that looks, which may not know everybody who is in the way. */
  async of(tx: Transaction, engagement: Engagement, reader: string | null) {
    const { facts, records, findings, standing } = await this.reading.of(tx, engagement);
    const { deal, rider, house, rights, plan, statement, lat, lon, state, changedAt } = engagement;
    const steps = [...engagementLifecycle.actionsFrom(state)].filter(isPersonal);
    return {
      ...summary(engagement), lat, lon, changedAt: changedAt.toISOString(), deal, rider: rider && [...rider], house: house && [...house], rights: [...rights], plan, statement,
      rank: state === 'hold' ? facts.ahead + 1 : null,
      inTheWay: engagementLifecycle.isFinal(state) ? [] : standing.map((one) => asSeenBy(reader, one)),
      lines: facts.lines && [...facts.lines],
      agreed: facts.agreed,
      signed: facts.signed,
      papers: records.filter(({ contentHash }) => contentHash === null).map(({ kind, side, reference, at }) => ({ kind, side, reference, at: at.toISOString() })),
      next: steps.map((step) => ({ step, side: sideOfStep(step), needsRemark: stepsWithRemark.includes(step), missing: stillMissing(state, step, facts) })),
      settlement: settlementOf(engagement),
      findings,
    };
  }
}

export type EngagementView = Awaited<ReturnType<EngagementViews['of']>>;
