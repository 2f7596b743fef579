import { addDays, daysBetween, type IsoDate } from '@caravanserai/kernel';
import { noRivalShowNearby } from '../rules/exclusivity';
import type { CallFact, CompanyFacts, EngagementFact, Exclusivity, TravellerFact } from '../rules/facts-of-company';
import type { Finding } from '../rules/finding';
import { shortStaysAreNotExceeded } from '../rules/schengen';
import type { TourFacts } from '../rules/tour-facts';
import { riderFact, type ReconciledLine } from './rider';

/** One day's work at the house, as instants in UTC, with the hours in which the house is open to it. */
export interface Call {
  readonly callAt: string;
  readonly getOutEndsAt: string;
  readonly opensAt: string;
  readonly closesAt: string;
  readonly travelHours: number | null;
}

/** Who travels, under numbers and without names, from the day of arrival to the last day, both counted. */
export interface CompanyPlan {
  readonly arrives: IsoDate;
  readonly leaves: IsoDate;
  readonly travellers: ReadonlyArray<{ readonly number: number; readonly isShortStay: boolean }>;
  readonly calls: readonly Call[];
}

/** An engagement as the rules read it. */
export interface PlannedEngagement {
  readonly id: string;
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
  readonly firstDay: IsoDate;
  readonly dayAfter: IsoDate;
  readonly exclusivity: Exclusivity | null;
  readonly plan: CompanyPlan | null;
  readonly lines: readonly ReconciledLine[] | null;
}

/** Days for which per diems are owed, days of travel among them. */
export const travellerDays = (plan: CompanyPlan | null): number => (plan === null ? 0 : plan.travellers.length * (daysBetween(plan.arrives, plan.leaves) + 1));

/**
 * What rules R25, R26, R31 and R32 read of the performances of one tour. `elsewhere` are engagements of the same work on other tours.
 * A part that no engagement tells is left out, so that a rule says "unknown" and not "holds".
 */
export function companyFacts(own: readonly PlannedEngagement[], elsewhere: readonly PlannedEngagement[]): CompanyFacts {
  if (own.length === 0) return {};
  const [plans, riders] = [own.filter(({ plan }) => plan !== null), own.filter(({ lines }) => lines !== null)];
  return {
    engagements: [...own.map((engagement) => engagementFact(engagement, engagement.id)), ...elsewhere.map((engagement) => engagementFact(engagement, null))],
    ...(plans.length === 0 ? {} : { travellers: travellersOf(plans), calls: plans.flatMap(callsOf) }),
    ...(riders.length === 0 ? {} : { riderLines: riders.flatMap(({ id, lines }) => (lines ?? []).map((line) => riderFact(id, line))) }),
  };
}

const engagementFact = ({ id, firstDay, dayAfter, lat, lon, exclusivity }: PlannedEngagement, stopId: string | null): EngagementFact => ({
  id, stopId, firstDay, dayAfter, lat, lon, ...(exclusivity === null ? {} : { exclusivity }),
});

function travellersOf(engagements: readonly PlannedEngagement[]): TravellerFact[] {
  const known = new Map<number, TravellerFact>();
  for (const { country, plan } of engagements)
    for (const { number, isShortStay } of plan?.travellers ?? []) {
      const before = known.get(number);
      const stay = { country, from: (plan as CompanyPlan).arrives, to: addDays((plan as CompanyPlan).leaves, 1) };
      // Whoever is counted once is counted always: a long-stay permit belongs to the person, and a slip must not open the gate.
      known.set(number, { number, isShortStay: isShortStay || (before?.isShortStay ?? false), stays: [...(before?.stays ?? []), stay] });
    }
  return [...known.values()].sort((a, b) => a.number - b.number);
}

const callsOf = ({ id, plan }: PlannedEngagement): CallFact[] =>
  (plan?.calls ?? []).map(({ callAt, getOutEndsAt, opensAt, closesAt, travelHours }) => ({
    stopId: id, callAtMs: Date.parse(callAt), getOutEndsAtMs: Date.parse(getOutEndsAt), venueOpensAtMs: Date.parse(opensAt), venueClosesAtMs: Date.parse(closesAt), travelHours,
  }));

/** Rivals of one engagement by rule R25, or null where that is not known. */
export function rivalsOf(id: string, facts: TourFacts): number | null {
  const finding = noRivalShowNearby(facts).find(({ subject }) => subject === id);
  return finding === undefined || finding.verdict === 'unknown' ? null : Number(finding.numbers['rivals']);
}

/** The fullest window among the travellers of one engagement by rule R26, or null where nobody is named or no rule is in force. */
export function fullestStay(plan: CompanyPlan | null, facts: TourFacts): { most: number; allowed: number } | null {
  if (plan === null || plan.travellers.length === 0) return null;
  const mine = new Set(plan.travellers.map(({ number }) => String(number)));
  const findings = shortStaysAreNotExceeded(facts);
  if (findings.some(({ verdict }) => verdict === 'unknown')) return null;
  const counted = findings.filter(({ subject }) => subject !== null && mine.has(subject));
  const most = Math.max(0, ...counted.map(({ numbers }) => Number(numbers['days'])));
  return { most, allowed: Number(counted[0]?.numbers['daysMax'] ?? most) };
}

/** Findings that speak of one engagement: by its id, or by the number of one of its travellers. */
export function findingsOf(id: string, plan: CompanyPlan | null, findings: readonly Finding[]): Finding[] {
  const mine = new Set(plan?.travellers.map(({ number }) => String(number)) ?? []);
  return findings.filter(({ rule, subject }) => subject === id || (rule === 'R26' && subject !== null && mine.has(subject)));
}

