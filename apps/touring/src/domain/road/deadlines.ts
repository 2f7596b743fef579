import type { IsoDate, Weekday } from '@caravanserai/kernel';
import type { DocumentTerms } from './paperwork';
import { type RoadRule, reckonedBack, roadRule } from './road-rules';

/** What the calendar of documents is reckoned from: the days as they stand now, so that a stop that moves takes its deadlines along. */
export interface DeadlineFacts {
  readonly confirmedOn: IsoDate;
  readonly delivery: IsoDate;
  readonly opening: IsoDate;
  readonly closing: IsoDate;
  /** First collection and last arrival of the transports, or delivery and dispatch while none is planned. */
  readonly coverFrom: IsoDate;
  readonly highSecurity: boolean;
  readonly hostPlace: string | null;
  readonly weekend: readonly Weekday[];
  readonly depositRecorded: boolean;
  readonly covered: boolean;
  readonly documents: readonly DocumentTerms[];
  readonly legs: readonly { readonly id: string; readonly departs: string; readonly booked: boolean; readonly closed: boolean; readonly needsCarnet: boolean; readonly documentNumber: string | null; readonly expiresOn: IsoDate | null }[];
  readonly materialsSent: boolean;
  readonly balancePaid: boolean;
  readonly reported: boolean;
}

export interface Deadline {
  /** Stable for the life of the stay, whatever its day: `leg-booked.<leg>` for what there may be several of. */
  readonly code: string;
  readonly what: string;
  readonly due: IsoDate;
  readonly done: boolean;
  readonly from: 'confirmation' | 'cover' | 'delivery' | 'opening' | 'closing' | 'departure' | 'document';
  readonly value: number | null;
  readonly unit: RoadRule['unit'] | null;
  readonly source: string | null;
  readonly confidence: RoadRule['confidence'] | null;
}

interface Asked {
  readonly what: string;
  readonly base: IsoDate;
  readonly from: Deadline['from'];
  readonly done: boolean;
  readonly of?: string;
  readonly after?: boolean;
}

const applications = ['indemnity', 'immunity', 'cites-permit', 'export-licence', 'import-licence'] as const;
const isApplied = ({ appliedOn, issuedOn }: DocumentTerms) => appliedOn !== null || issuedOn !== null;

/** Every day by which something must be done for a stay, the nearest first, each with the rule and the source that it comes from. */
export function deadlinesOf(facts: DeadlineFacts, rules: readonly RoadRule[]): Deadline[] {
  const reckoned = asked(facts).map((one) => reckon(one, facts, rules));
  const expiring = [...documentsExpiring(facts), ...carnetsExpiring(facts)];
  return [...reckoned, ...expiring].sort((a, b) => a.due.localeCompare(b.due) || a.code.localeCompare(b.code));
}

function asked(facts: DeadlineFacts): Asked[] {
  const { confirmedOn, delivery, opening, closing, coverFrom } = facts;
  const works: Asked[] = facts.highSecurity ? [{ what: 'gallery-works-end', base: delivery, from: 'delivery', done: false }] : [];
  return [
    { what: 'deposit-due', base: confirmedOn, from: 'confirmation', done: facts.depositRecorded, after: true },
    { what: 'certificate-due', base: coverFrom, from: 'cover', done: facts.covered },
    { what: 'materials-due', base: opening, from: 'opening', done: facts.materialsSent },
    { what: 'balance-due', base: `${delivery.slice(0, 7)}-01`, from: 'delivery', done: facts.balancePaid },
    { what: 'final-report-due', base: closing, from: 'closing', done: facts.reported, after: true },
    ...works,
    ...facts.documents.filter(({ kind }) => (applications as readonly string[]).includes(kind)).map((document, at): Asked => ({ what: `${document.kind}-application`, base: coverFrom, from: 'cover', done: isApplied(document), of: String(at + 1) })),
    ...facts.legs.flatMap(({ id, departs, booked, needsCarnet, documentNumber }): Asked[] => [
      { what: 'leg-booked', base: departs.slice(0, 10), from: 'departure', done: booked, of: id },
      ...(needsCarnet ? [{ what: 'carnet-application', base: departs.slice(0, 10), from: 'departure' as const, done: documentNumber !== null, of: id }] : []),
    ]),
  ];
}

function reckon({ what, base, from, done, of, after = false }: Asked, { hostPlace, weekend }: DeadlineFacts, rules: readonly RoadRule[]): Deadline {
  const { value, unit, source, confidence } = roadRule(rules, what, hostPlace, base);
  const due = reckonedBack(base, { value: after ? -value : value, unit }, weekend);
  return { code: of === undefined ? what : `${what}.${of}`, what, due, done, from, value, unit, source, confidence };
}

const expiry = (code: string, due: IsoDate, done: boolean): Deadline => ({ code, what: code.split('.')[0] as string, due, done, from: 'document', value: null, unit: null, source: null, confidence: null });

const documentsExpiring = ({ documents }: DeadlineFacts): Deadline[] =>
  documents.flatMap(({ expiresOn, refusedOn }, at) => (expiresOn === null || refusedOn !== null ? [] : [expiry(`document-expires.${at + 1}`, expiresOn, false)]));

/** Rule R20: what is under a carnet must have been brought back, and the carnet closed, before it runs out. */
const carnetsExpiring = ({ legs }: DeadlineFacts): Deadline[] => legs.flatMap(({ id, expiresOn, closed }) => (expiresOn === null ? [] : [expiry(`carnet-expires.${id}`, expiresOn, closed)]));

/** What must be said today: open, and due within so many days. What is overdue is near too. */
export const nearDeadlines = (deadlines: readonly Deadline[], horizon: IsoDate): Deadline[] => deadlines.filter(({ done, due }) => !done && due <= horizon);
