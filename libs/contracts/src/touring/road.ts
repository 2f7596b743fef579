import { defineEvent } from '../define-event';
import { code, date, dateRange, group, id, instant, integer, language, listOf, optional, title, word } from '../fields';

const stopFacts = { stopId: id(), tourId: id(), organiserId: id(), hostId: id(), title: title() };

export const stopCancelled = defineEvent('touring.stop.cancelled', 1, {
  key: 'stopId',
  when: 'when a confirmed stop is given up before the crates have arrived: space and set are free again, and the holds behind it move up',
  data: {
    ...stopFacts,
    /** Who gave it up, or that neither could help it. */
    reason: code(['host', 'organiser', 'force-majeure']),
    /** Below zero where the opening day had passed. */
    daysToOpening: integer(-4_000, 4_000),
    /** Share of the fee that the ladder of the agreement asks for on that day; what is really owed is settled afterwards. */
    shareBasisPoints: integer(0, 10_000),
  },
});

export const stopConcluded = defineEvent('touring.stop.concluded', 1, {
  key: 'stopId',
  when: 'when a confirmed stop has been reported and its account settled: nothing of it is open any more',
  data: stopFacts,
});

export const stayBegun = defineEvent('touring.stay.begun', 1, {
  key: 'stopId',
  when: 'when a stop is confirmed: from here on its way to the settled account is followed',
  data: { ...stopFacts, occupancy: dateRange(), opening: dateRange() },
});

export const staySteps = [
  'mark-ready', 'reopen-preparation', 'start-delivery', 'receive', 'install', 'open', 'close', 'close-early', 'pack', 'dispatch', 'report', 'settle',
  'cancel-by-host', 'cancel-by-organiser', 'cancel-force-majeure',
] as const;

export const stayAdvanced = defineEvent('touring.stay.advanced', 1, {
  key: 'stopId',
  when: 'when a stay at a venue has taken a step; the step is told by its name, and where it led to',
  data: { ...stopFacts, step: code(staySteps), state: word() },
});

/** What must be done by a day of the calendar of documents. */
export const stayMatters = [
  'deposit-due', 'certificate-due', 'materials-due', 'balance-due', 'final-report-due', 'gallery-works-end', 'indemnity-application', 'immunity-application', 'cites-permit-application',
  'export-licence-application', 'import-licence-application', 'leg-booked', 'carnet-application', 'document-expires', 'carnet-expires',
] as const;

export const stayDeadlineNear = defineEvent('touring.stay.deadline-near', 1, {
  key: 'stopId',
  when: 'when a day of the calendar of documents comes near by which something must have been done for a stay, and it has not been done',
  data: { ...stopFacts, matter: code(stayMatters), due: date(), daysLeft: integer(-4_000, 4_000) },
});

const legFacts = { legId: id(), tourId: id(), organiserId: id(), title: title(), fromStopId: optional(id()), toStopId: optional(id()) };

export const legPlanned = defineEvent('touring.leg.planned', 1, {
  key: 'legId',
  when: 'when the organiser plans a transport between lenders, venues and home',
  data: { ...legFacts, mode: code(['road', 'rail', 'sea', 'air']), departs: instant(), arrives: instant() },
});

export const legSteps = ['quote', 'book', 'clear-export', 'collect', 'depart', 'clear-import', 'deliver', 'discharge', 'cancel'] as const;

export const legAdvanced = defineEvent('touring.leg.advanced', 1, {
  key: 'legId',
  when: 'when a transport has taken a step; the step is told by its name, and where it led to',
  data: { ...legFacts, step: code(legSteps), state: word() },
});

const incidentFacts = { incidentId: id(), stopId: optional(id()), legId: optional(id()), tourId: id(), organiserId: id(), hostId: optional(id()), title: title() };
export const incidentKinds = ['damage', 'loss', 'theft', 'climate', 'light', 'delay', 'customs', 'other'] as const;

export const incidentRaised = defineEvent('touring.incident.raised', 1, {
  key: 'incidentId',
  when: 'when a party of a stay or of a transport reports an incident; what has happened stays with touring',
  data: { ...incidentFacts, kind: code(incidentKinds) },
});

export const incidentClosed = defineEvent('touring.incident.closed', 1, {
  key: 'incidentId',
  when: 'when an incident has been dealt with and no longer holds anything up',
  data: { ...incidentFacts, kind: code(incidentKinds) },
});

export const conditionSteps = ['open', 'amend', 'sign', 'countersign', 'dispute', 'resolve', 'file'] as const;

export const conditionReportAdvanced = defineEvent('touring.condition-report.advanced', 1, {
  key: 'reportId',
  when: 'when a condition report of one object at one hand-over is opened, amended, signed, countersigned, disputed, or what was disputed is resolved',
  data: {
    reportId: id(), ...stopFacts, objectId: id(), occasion: code(['incoming', 'outgoing']), step: code(conditionSteps), state: word(), reportVersion: integer(1, 10_000),
  },
});

export const publicEventSteps = ['prepare', 'describe', 'schedule', 'reschedule', 'postpone', 'move-online', 'cancel', 'pass'] as const;

export const publicEventChanged = defineEvent('touring.public-event.changed', 1, {
  key: 'stopId',
  when: 'when what the public may know of a confirmed stop changes; the calendar is made of these events alone',
  data: {
    ...stopFacts,
    step: code(publicEventSteps),
    state: word(),
    /** The SEQUENCE of the entry in calendars (RFC 5545): it never falls, and grows with each change of days, place or status. */
    calendarSequence: integer(0, 1_000_000),
    opening: dateRange(),
    previousStart: optional(date()),
    /** Of a usual week; days of the week by ISO 8601, minutes since midnight at the venue. */
    hours: listOf(group({ weekday: integer(1, 7), fromMinute: integer(0, 1_440), toMinute: integer(0, 1_440) }), 21),
    languages: listOf(language(), 30),
    accessibility: listOf(word(), 20),
  },
});
