const dayMs = 86_400_000;
/** After how long an empty seat is an alarm, an ending one a reminder, an unconfirmed address doubtful. */
export const overdueAfterDays = 30;
export const expiringWithinDays = 90;
export const confirmedForDays = 365;

/** One designation of the office as it stands: in force from `from` until `to`, unless it rests since `suspendedAt`. */
export interface Tenure {
  readonly designationId: string;
  readonly rank: number;
  readonly from: Date;
  /** When it ended, or will end by its letter; null for one without an end. */
  readonly to: Date | null;
  readonly suspendedAt: Date | null;
}

export interface Absence {
  readonly designationId: string;
  readonly from: Date;
  readonly to: Date;
}

export interface OfficeFacts {
  readonly openedAt: Date;
  readonly detailsConfirmedAt: Date | null;
  readonly tenures: readonly Tenure[];
  readonly absences: readonly Absence[];
}

export type OfficeFlag = 'unconfirmed' | 'expiring' | 'unattended';
export interface OfficeStatus {
  readonly status: 'filled' | 'acting' | 'vacant' | 'vacant-overdue';
  /** The designation that answers now. */
  readonly inForce: string | null;
  /** Since when nobody is in force. */
  readonly vacantSince: Date | null;
  readonly flags: readonly OfficeFlag[];
}

/**
 * The state of an office at an instant. Nothing of it is stored, so that no timer can be late with it. An absent principal still
 * fills the seat when no alternate stands in: absence alone vacates nothing, it leaves the office unattended.
 */
export function officeStatus(facts: OfficeFacts, now: Date): OfficeStatus {
  const inForce = facts.tenures.filter((tenure) => isInForce(tenure, now)).sort((a, b) => a.rank - b.rank);
  const present = inForce.filter((tenure) => !isAbsent(tenure, facts.absences, now));
  const answering = present[0] ?? inForce[0];
  if (answering === undefined) return vacancy(facts, now);
  const unattended: OfficeFlag[] = present.length === 0 ? ['unattended'] : [];
  return {
    status: answering.rank === 0 ? 'filled' : 'acting',
    inForce: answering.designationId,
    vacantSince: null,
    flags: [...unattended, ...flags(answering, facts, now)],
  };
}

function vacancy({ tenures, openedAt }: OfficeFacts, now: Date): OfficeStatus {
  const ends = tenures.filter(({ from }) => from <= now).map(({ to, suspendedAt }) => earliest(to, suspendedAt));
  const vacantSince = new Date(Math.max(openedAt.getTime(), ...ends.map((end) => end.getTime())));
  const overdue = now.getTime() - vacantSince.getTime() > overdueAfterDays * dayMs;
  return { status: overdue ? 'vacant-overdue' : 'vacant', inForce: null, vacantSince, flags: [] };
}

function flags(answering: Tenure, { detailsConfirmedAt }: OfficeFacts, now: Date): OfficeFlag[] {
  const confirmedMs = Math.max(detailsConfirmedAt?.getTime() ?? 0, answering.from.getTime());
  const expiring = answering.to !== null && answering.to.getTime() - now.getTime() <= expiringWithinDays * dayMs;
  const unconfirmed = now.getTime() - confirmedMs > confirmedForDays * dayMs;
  return [...(unconfirmed ? (['unconfirmed'] as const) : []), ...(expiring ? (['expiring'] as const) : [])];
}

const isInForce = ({ from, to, suspendedAt }: Tenure, now: Date) =>
  from <= now && (to === null || now < to) && (suspendedAt === null || now < suspendedAt);

const isAbsent = ({ designationId }: Tenure, absences: readonly Absence[], now: Date) =>
  absences.some((absence) => absence.designationId === designationId && absence.from <= now && now < absence.to);

/** Somebody who is not in force and has begun has left or rests: one of the two is set. */
function earliest(to: Date | null, suspendedAt: Date | null): Date {
  const times = [to, suspendedAt].flatMap((at) => (at === null ? [] : [at.getTime()]));
  return new Date(Math.min(...times));
}
