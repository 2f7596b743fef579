import { type Decision, accept, reject } from '@caravanserai/kernel';
import type { StayFacts } from './stay-facts';
import { type StayAction, type StayState, stayLifecycle } from './stay-lifecycle';

export const missingThings = [
  'deposit', 'insured-days', 'insured-value', 'documents', 'inbound-legs', 'outbound-legs', 'collected-legs', 'delivered-legs', 'hours-of-rest', 'unpacking',
  'incoming-reports', 'late-reports-accepted', 'opening-day', 'climate-check', 'closing-day', 'incidents-closed', 'outgoing-reports', 'final-report', 'settlement',
] as const;
export type MissingThing = (typeof missingThings)[number];

/** One thing that a step still waits for: how much of it there is, how much there must be, and which one where that can be named. */
export interface Missing {
  readonly what: MissingThing;
  readonly have: number;
  readonly need: number;
  readonly which: string | null;
}

type Guard = (facts: StayFacts) => readonly Missing[];

const unless = (holds: boolean, what: MissingThing, have = 0, need = 1, which: string | null = null): Missing[] => (holds ? [] : [{ what, have, need, which }]);

const depositIsRecorded: Guard = ({ depositRecorded }) => unless(depositRecorded, 'deposit');

/** Rule R16: each moment from the collection at the lender to the return is covered, for at least the value of what travels. */
const insuranceCovers: Guard = ({ cover }) => [
  ...unless(cover.uncoveredDays === 0, 'insured-days', -cover.uncoveredDays, 0, cover.firstGap),
  ...unless(cover.shortMinor === 0, 'insured-value', -cover.shortMinor, 0),
];

const documentsAreValid: Guard = ({ documents }) => {
  const wanting = documents.filter(({ valid }) => !valid).map(({ kind }) => kind);
  return unless(wanting.length === 0, 'documents', documents.length - wanting.length, documents.length, wanting.join(', '));
};

/** The way in and the way out: who knows only how a work comes has no plan for it. */
const legsAreBooked: Guard = ({ inbound, outbound }) => [
  ...unless(inbound.total > 0 && inbound.booked === inbound.total, 'inbound-legs', inbound.booked, Math.max(inbound.total, 1)),
  ...unless(outbound.total > 0 && outbound.booked === outbound.total, 'outbound-legs', outbound.booked, Math.max(outbound.total, 1)),
];

const cratesAreCollected: Guard = ({ inbound }) => unless(inbound.collected > 0, 'collected-legs', inbound.collected, 1);
const legsAreDelivered: Guard = ({ inbound }) => unless(inbound.total > 0 && inbound.delivered === inbound.total, 'delivered-legs', inbound.delivered, Math.max(inbound.total, 1));

/** Crates stay shut until they have taken on the climate of the house (SITES guidelines: 24 hours). */
const cratesHaveRested: Guard = ({ restEndsMs, nowMs }) => {
  const hoursLeft = restEndsMs === null ? 0 : Math.max(0, Math.ceil((restEndsMs - nowMs) / 3_600_000));
  return unless(restEndsMs !== null && hoursLeft === 0, 'hours-of-rest', -hoursLeft, 0, restEndsMs === null ? null : new Date(restEndsMs).toISOString());
};

/**
 * Rule R33: as many reports in as objects, within the hours that the rules give after unpacking. A report that came late can't be made
 * timely, so the organiser, whose objects they are, has to accept it.
 */
const everyObjectIsReported: Guard = ({ unpackedMs, objects, incoming }) => [
  ...unless(unpackedMs !== null, 'unpacking'),
  ...unless(objects > 0 && incoming.signed >= objects, 'incoming-reports', incoming.signed, Math.max(objects, 1)),
  ...unless(incoming.late === 0 || incoming.latenessAccepted, 'late-reports-accepted', 0, incoming.late),
];

const openingDayHasCome: Guard = ({ today, opening }) => unless(today >= opening, 'opening-day', 0, 1, opening);
const climateIsInRange: Guard = ({ climateChecked }) => unless(climateChecked, 'climate-check');
const closingDayHasCome: Guard = ({ today, closing }) => unless(today >= closing, 'closing-day', 0, 1, closing);
const noIncidentIsOpen: Guard = ({ openIncidents }) => unless(openIncidents === 0, 'incidents-closed', -openIncidents, 0);
const everyObjectLeaves: Guard = ({ objects, outgoing }) => unless(objects > 0 && outgoing.countersigned >= objects, 'outgoing-reports', outgoing.countersigned, Math.max(objects, 1));
const reportIsComplete: Guard = ({ reportFiled }) => unless(reportFiled, 'final-report');
const settlementIsSigned: Guard = ({ settlementSigned }) => unless(settlementSigned, 'settlement');
/** The system alone takes this step, when a neighbour of the route has gone. */
const routeHasChanged: Guard = () => [];

/** What each guard named in the table demands. */
const guards: Readonly<Record<string, Guard>> = {
  'deposit-is-recorded': depositIsRecorded,
  'insurance-covers-nail-to-nail': insuranceCovers,
  'documents-are-valid': documentsAreValid,
  'legs-are-booked': legsAreBooked,
  'route-has-changed': routeHasChanged,
  'crates-are-collected': cratesAreCollected,
  'legs-are-delivered': legsAreDelivered,
  'crates-have-rested': cratesHaveRested,
  'every-object-is-reported': everyObjectIsReported,
  'opening-day-has-come': openingDayHasCome,
  'climate-is-in-range': climateIsInRange,
  'closing-day-has-come': closingDayHasCome,
  'no-incident-is-open': noIncidentIsOpen,
  'every-object-leaves-countersigned': everyObjectLeaves,
  'report-is-complete': reportIsComplete,
  'settlement-is-signed': settlementIsSigned,
};

const transitionOf = (state: StayState, action: StayAction) => stayLifecycle.definition.transitions.find((rule) => rule.action === action && rule.from?.includes(state));

/** Everything that a step still waits for, in the order of the table's guards; empty where it may be taken. */
export function missingFor(state: StayState, action: StayAction, facts: StayFacts): Missing[] {
  return (transitionOf(state, action)?.guards ?? []).flatMap((name) => [...(guards[name] as Guard)(facts)]);
}

/** Whether the step may be taken: by the table, then by its guards, which say all that is missing and not only the first thing. */
export function mayAdvance(state: StayState, action: StayAction, facts: StayFacts): Decision<StayState, 'action-not-allowed' | 'step-not-ready'> {
  const next = stayLifecycle.next(state, action);
  if (!next.ok) return next;
  const missing = missingFor(state, action, facts);
  return missing.length === 0 ? accept(next.value) : reject('step-not-ready', { step: action, missing });
}
