import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { hashOf } from '@caravanserai/kernel/hash';
import { firmStates } from '../../domain/engagement-lifecycle';
import type { Occupant } from '../../domain/in-the-way';
import { companyFacts, findingsOf, fullestStay, type PlannedEngagement, rivalsOf } from '../../domain/performing/company-plan';
import { type Payer, payers } from '../../domain/performing/deal';
import { type EngagementFacts, paperKinds, type PaperKind } from '../../domain/performing/engagement-facts';
import { reconcile, type ReconciledLine } from '../../domain/performing/rider';
import type { Finding } from '../../domain/rules/finding';
import { explain, type RuleLevel } from '../../domain/rules/rule';
import { rules } from '../../domain/rules/rule-list';
import type { TourFacts } from '../../domain/rules/tour-facts';
import { todayIn } from '../../domain/today';
import { type Engagement, engagementsOfWork, standingAhead } from '../../store/performing/engagements';
import { type EngagementRecord, recordsOf } from '../../store/performing/records';
import { TradeRows } from '../../store/rules/trade-rows';
import { Tour } from '../../store/tour.entity';
import { TourRules } from '../rules/tour-rules';

export interface Read {
  readonly facts: EngagementFacts;
  readonly records: readonly EngagementRecord[];
  readonly findings: ReturnType<typeof shown>[];
  /** Who stands before it in line for its days. */
  readonly standing: readonly Occupant[];
}

/** What the two sides bind themselves to: whoever changes a term or a day has to ask both again. */
export const hashOfDeal = ({ deal, firstDay, dayAfter, shows, spaceId }: Engagement): string => hashOf({ deal, firstDay, dayAfter, shows, spaceId });
/** The box office with the deal by which it is settled. */
export const hashOfStatement = ({ deal, statement, plan, showsPlayed }: Engagement): string => hashOf({ deal, statement, plan, showsPlayed });

export const linesOf = ({ rider, house, answers }: Pick<Engagement, 'rider' | 'house' | 'answers'>): ReconciledLine[] | null => rider && reconcile(rider, house ?? [], answers);

/** An engagement as the rules of the trade see it. */
export const planned = (engagement: Engagement): PlannedEngagement => ({
  id: engagement.id, country: engagement.country, lat: engagement.lat, lon: engagement.lon, firstDay: engagement.firstDay, dayAfter: engagement.dayAfter,
  exclusivity: engagement.deal?.exclusivity ?? null, plan: engagement.plan, lines: linesOf(engagement),
});

interface Judged {
  readonly rule: (typeof rules)[number];
  readonly level: RuleLevel;
  readonly finding: Finding;
}

const rulesOfPerformances: ReadonlySet<string> = new Set(['R25', 'R26', 'R31', 'R32']);

/** Everything by which the next steps of an engagement are judged, as it is in this transaction. */
@Injectable()
export class EngagementReading {
  constructor(
    private readonly tourRules: TourRules,
    private readonly trade: TradeRows,
  ) {}

  async of(tx: Transaction, engagement: Engagement): Promise<Read> {
    const records = await recordsOf(tx, engagement.id);
    const tourFacts = await this.tourFacts(tx, engagement);
    const { levels } = await this.trade.read();
    const judged = rules.filter(({ id }) => rulesOfPerformances.has(id)).flatMap((rule) => {
      const level = levels.get(rule.id) ?? rule.level;
      return level === 'off' ? [] : findingsOf(engagement.id, engagement.plan, rule.check(tourFacts)).map((finding) => ({ rule, level, finding: withoutPlaces(finding) }));
    });
    const standing = await standingAhead(tx, engagement);
    return { facts: factsOf(tx, engagement, records, tourFacts, standing), records, findings: judged.map(shown), standing };
  }

  /** The tour with this engagement in it, which may be an enquiry still and so nobody else's rival. */
  private async tourFacts(tx: Transaction, engagement: Engagement): Promise<TourFacts> {
    const tour = await tx.manager.findOneByOrFail(Tour, { id: engagement.tourId });
    const [base, firm] = [await this.tourRules.facts(tx, tour), await engagementsOfWork(tx, tour, firmStates)];
    const others = firm.filter(({ id }) => id !== engagement.id);
    const own = [engagement, ...others.filter(({ tourId }) => tourId === tour.id)].map(planned);
    return { ...base, ...companyFacts(own, others.filter(({ tourId }) => tourId !== tour.id).map(planned)) };
  }
}

function factsOf(tx: Transaction, engagement: Engagement, records: readonly EngagementRecord[], tourFacts: TourFacts, standing: readonly Occupant[]): EngagementFacts {
  const { deal, plan, rights, country, firstDay, dayAfter, zone, holdExpiresAt, shows, showsPlayed, statement } = engagement;
  const said = (kind: EngagementRecord['kind'], hash: string) => Object.fromEntries(payers.map((side) => [side, records.some((one) => one.kind === kind && one.side === side && one.contentHash === hash)])) as Record<Payer, boolean>;
  return {
    today: todayIn(zone, tx.now), nowMs: tx.now.getTime(), country, firstDay, dayAfter, holdExpiresMs: holdExpiresAt?.getTime() ?? null, deal, rights, showsPlayed,
    ahead: standing.length, confirmedAhead: standing.filter(({ isConfirmed }) => isConfirmed).length,
    rivals: rivalsOf(engagement.id, tourFacts),
    agreed: said('agree-deal', hashOfDeal(engagement)),
    lines: linesOf(engagement),
    papers: new Set(records.map(({ kind }) => kind).filter((kind): kind is PaperKind => (paperKinds as readonly string[]).includes(kind))),
    shortStays: fullestStay(plan, tourFacts),
    showsPlanned: shows.length,
    isStated: statement !== null,
    signed: said('sign-statement', hashOfStatement(engagement)),
  };
}

/** Where and when the rival plays is between the company and another presenter; that there is one, both have to know. */
const withoutPlaces = (finding: Judged['finding']): Judged['finding'] => ('nearestKm' in finding.numbers ? { ...finding, numbers: { ...finding.numbers, nearestKm: null, nearestDay: null } } : finding);

const shown = ({ rule, level, finding }: Judged) => ({
  ...finding, missing: [...finding.missing], title: rule.title, level, actor: rule.actor, source: rule.source, explanation: finding.verdict === 'unknown' ? null : explain(rule, finding),
});
