import { type Decision, type IsoDate, accept, reject } from '@caravanserai/kernel';
import type { FacilityFinding } from './facility/gap';
import { type SecurityLevel, type SpaceNeeds, securityLevels } from './offer-terms';

/** What is known of a venue's space; null where its facility report does not say. */
export interface SpaceFacts {
  readonly floorAreaM2: number;
  readonly wallLengthM: number | null;
  readonly clearHeightCm: number | null;
  readonly securityLevel: SecurityLevel;
  readonly reportDate: IsoDate;
}

export type FacilityStanding = 'not-assessed' | 'passed' | 'conditional' | 'conditions-accepted' | 'failed';

export interface Gap {
  readonly what: 'floor-area-m2' | 'wall-length-m' | 'clear-height-cm' | 'security-level';
  readonly needed: number | SecurityLevel;
  readonly given: number | SecurityLevel | null;
}

/** Rules R7 and R9: what the work needs and the space does not give. What the report leaves open counts as not given. */
export function gapsBetween(needs: SpaceNeeds, space: SpaceFacts): Gap[] {
  const sizes = [
    { what: 'floor-area-m2', needed: needs.floorAreaM2, given: space.floorAreaM2 },
    { what: 'wall-length-m', needed: needs.runningLengthM, given: space.wallLengthM },
    { what: 'clear-height-cm', needed: needs.clearHeightCm, given: space.clearHeightCm },
  ] as const;
  const gaps: Gap[] = sizes.flatMap(({ what, needed, given }) => (needed !== null && (given ?? 0) < needed ? [{ what, needed, given }] : []));
  if (securityLevels.indexOf(space.securityLevel) < securityLevels.indexOf(needs.securityLevel))
    gaps.push({ what: 'security-level', needed: needs.securityLevel, given: space.securityLevel });
  return gaps;
}

/** What must be done before the work may come, by whom and until when. */
export interface Conditions {
  readonly measures: string;
  readonly by: 'organiser' | 'host';
  readonly due: IsoDate;
}

/** A registrar's verdict; conditions belong to a conditional one and to no other. */
export interface Assessment {
  readonly verdict: 'passed' | 'conditional' | 'failed';
  readonly conditions?: Conditions;
}

export type AssessmentRefusal = 'facility-report-too-old' | 'facility-has-gaps' | 'conditions-missing' | 'conditions-not-expected' | 'conditions-overdue';

/** What stands against a space, and how old the report is that says so. */
export interface Judgement {
  readonly reportDate: IsoDate;
  readonly gaps: readonly Gap[] | readonly ReportGap[];
}

/** A gap that the rules found in a report which was handed in. */
export type ReportGap = Pick<FacilityFinding, 'rule' | 'subject' | 'numbers' | 'missing'> & { readonly what: FacilityFinding['gap'] };

const warnings: readonly string[] = ['R11', 'R13', 'R14'];

/** What in a report keeps a venue from passing: what is broken, and a measure or security that the report leaves open. Warnings do not. */
export function gapsFound(findings: readonly FacilityFinding[]): ReportGap[] {
  return findings
    .filter(({ rule, verdict }) => !warnings.includes(rule) && (verdict === 'broken' || (verdict === 'unknown' && ['R7', 'R9'].includes(rule))))
    .map(({ rule, gap, subject, numbers, missing }) => ({ what: gap, rule, subject, numbers, missing }));
}

/** Whether the verdict may stand. A failed one always may: nobody is forced to send a work anywhere. */
export function assessmentHolds({ verdict, conditions }: Assessment, { reportDate, gaps }: Judgement, today: IsoDate, longestMonths: number): Decision<undefined, AssessmentRefusal> {
  if (verdict !== 'conditional' && conditions !== undefined) return reject('conditions-not-expected', { verdict });
  if (verdict === 'failed') return accept();
  const fresh = reportIsFresh(reportDate, today, longestMonths);
  if (!fresh.ok) return fresh;
  if (verdict === 'passed') return gaps.length === 0 ? accept() : reject('facility-has-gaps', { gaps });
  if (conditions === undefined) return reject('conditions-missing', { gaps });
  return conditions.due >= today ? accept() : reject('conditions-overdue', { due: conditions.due, today });
}

/** A verdict on paper that is too old is no verdict; a report dated tomorrow is a mistake. */
export function reportIsFresh(reportDate: IsoDate, today: IsoDate, longestMonths: number): Decision<undefined, 'facility-report-too-old'> {
  if (reportDate <= today && reportDate >= monthsEarlier(today, longestMonths)) return accept();
  return reject('facility-report-too-old', { reportDate, today, longestMonths });
}

/** The same day so many months ago; where that month is shorter, its last day. */
function monthsEarlier(date: IsoDate, months: number): IsoDate {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const first = year * 12 + (month - 1) - months;
  const lastDay = new Date(Date.UTC(Math.floor(first / 12), (first % 12) + 1, 0)).getUTCDate();
  const digits = (value: number, width: number) => String(value).padStart(width, '0');
  return `${digits(Math.floor(first / 12), 4)}-${digits((first % 12) + 1, 2)}-${digits(Math.min(day, lastDay), 2)}`;
}
