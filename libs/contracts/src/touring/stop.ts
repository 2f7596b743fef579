import { defineEvent } from '../define-event';
import { code, date, dateRange, group, hash, id, instant, integer, listOf, money, optional, partner, personRef, title, word } from '../fields';

const stopFacts = { stopId: id(), tourId: id(), organiserId: id(), hostId: id(), title: title() };
const dates = { spaceId: id(), occupancy: dateRange(), opening: dateRange() };

export const stopHeld = defineEvent('touring.stop.held', 1, {
  key: 'stopId',
  when: 'when a host places a hold on dates of a tour; the rank is one more than the active holds placed earlier that overlap it',
  data: { ...stopFacts, ...dates, rank: integer(1), expiresAt: instant() },
});

export const stopHoldMovedUp = defineEvent('touring.stop.hold-moved-up', 1, {
  key: 'stopId',
  when: 'when a hold before it ends and its rank improves',
  data: { ...stopFacts, rank: integer(1) },
});

export const stopHoldExtended = defineEvent('touring.stop.hold-extended', 1, {
  key: 'stopId',
  when: 'when the organiser gives a hold more time',
  data: { ...stopFacts, expiresAt: instant() },
});

export const stopNudged = defineEvent('touring.stop.nudged', 1, {
  key: 'stopId',
  when: 'when the secretariat asks whoever has to go on with a stop to do so, at most once a day',
  data: { ...stopFacts, waitsFor: code(['organiser', 'host']) },
});

export const stopAssigned = defineEvent('touring.stop.assigned', 1, {
  key: 'stopId',
  when: 'when another person, or nobody any more, is in charge of a stop for one of its two organisations; the reason stays with touring',
  data: {
    ...stopFacts,
    organisationId: id(),
    /** Absent where nobody is in charge any more. */
    personRef: optional(personRef()),
    /** Whoever puts themselves in charge knows of it. */
    by: code(['oneself', 'own-side', 'secretariat']),
  },
});

export const stopHoldChallenged = defineEvent('touring.stop.hold-challenged', 1, {
  key: 'stopId',
  when: 'when a host behind this hold is ready to sign and asks it to commit or release by the deadline',
  data: { ...stopFacts, challengerStopId: id(), answerBy: instant() },
});

export const stopChallengeAnswered = defineEvent('touring.stop.challenge-answered', 1, {
  key: 'stopId',
  when: 'when the challenged host commits to its hold in time and keeps its rank',
  data: { ...stopFacts, challengerStopId: id() },
});

export const stopChallengeDropped = defineEvent('touring.stop.challenge-dropped', 1, {
  key: 'stopId',
  when: 'when the challenger leaves the line before the challenged hold has answered: nobody waits for the answer any more',
  data: { ...stopFacts, challengerStopId: id() },
});

export const stopHoldReleased = defineEvent('touring.stop.hold-released', 1, {
  key: 'stopId',
  when: 'when a hold ends before its time: by its host, by silence after a challenge, or because a rival stop was confirmed',
  data: { ...stopFacts, reason: code(['by-host', 'challenge-unanswered', 'rival-confirmed', 'tour-ended', 'offer-withdrawn']) },
});

export const stopHoldExpired = defineEvent('touring.stop.hold-expired', 1, {
  key: 'stopId',
  when: 'when the time of a hold runs out',
  data: stopFacts,
});

export const stopDeclined = defineEvent('touring.stop.declined', 1, {
  key: 'stopId',
  when: 'when the organiser declines a request for dates; the reason stays with touring',
  data: stopFacts,
});

export const stopFacilityAssessed = defineEvent('touring.stop.facility-assessed', 1, {
  key: 'stopId',
  when: "when the organiser's registrar judges the host's facility report for this stop",
  data: { ...stopFacts, verdict: code(['passed', 'conditional', 'failed']) },
});

export const stopFacilityConditionsAccepted = defineEvent('touring.stop.facility-conditions-accepted', 1, {
  key: 'stopId',
  when: 'when the host takes on the measures under which its facility was judged fit; what they are stays with touring',
  data: stopFacts,
});

export const stopReserved = defineEvent('touring.stop.reserved', 1, {
  key: 'stopId',
  when: 'when the organiser sends the contract offer: space and set are firmly reserved from this moment, and the agreement is to be drafted',
  data: {
    ...stopFacts,
    ...dates,
    offerId: id(),
    /** Which sending of an offer this is: 1 for the first. A lapsed agreement may be followed by another. */
    round: integer(1),
    fee: money(),
    insuredValue: money(),
    cancellation: listOf(group({ fromDays: integer(0, 3_650), shareBasisPoints: integer(0, 10_000) }), 20),
    signBy: instant(),
  },
});

export const stopReservationReleased = defineEvent('touring.stop.reservation-released', 1, {
  key: 'stopId',
  when: 'when the agreement of a reserved stop is declined, withdrawn or lapses and space and set are free again',
  data: { ...stopFacts, agreementId: id(), reason: code(['declined', 'withdrawn-by-organiser', 'withdrawn-by-host', 'lapsed']) },
});

export const stopConfirmed = defineEvent('touring.stop.confirmed', 1, {
  key: 'stopId',
  when: 'when the agreement of a reserved stop has been executed: this can not be refused any more',
  data: {
    ...stopFacts,
    ...dates,
    agreementId: id(),
    agreementHash: hash(),
    fee: money(),
    organiserPartner: optional(partner()),
    hostPartner: optional(partner()),
  },
});

export const stopRecorded = defineEvent('touring.stop.recorded', 1, {
  key: 'stopId',
  when: 'when a past stop enters by import: it sets no timer, reserves nothing and sends no mail',
  data: {
    stopId: id(),
    tourId: id(),
    title: title(),
    /** Absent where the source tells no dates of the stop, or not when it closed. */
    opening: optional(dateRange()),
    openedOn: optional(date()),
    hostId: optional(id()),
    importSource: word(),
  },
});

export const stopCorrected = defineEvent('touring.stop.corrected', 1, {
  key: 'stopId',
  when: 'when a person has taken over what a later row of an import says of the days of a past stop',
  data: { stopId: id(), tourId: id(), opening: optional(dateRange()), openedOn: optional(date()), importSource: word() },
});

export const stopVenueLinked = defineEvent('touring.stop.venue-linked', 1, {
  key: 'stopId',
  when: 'when the venue of a recorded stop, known only by its name so far, turns out to be an organisation of the directory',
  data: { stopId: id(), tourId: id(), hostId: id(), importSource: word() },
});

export const stopMoved = defineEvent('touring.stop.moved', 1, {
  key: 'stopId',
  when: 'when both sides of a confirmed stop have agreed on other dates: space and set have moved with it',
  data: {
    ...stopFacts,
    ...dates,
    before: dateRange(),
    openingBefore: optional(dateRange()),
    /** The proposal that was accepted; absent where several stops were moved together. */
    moveId: optional(id()),
    proposedBy: optional(code(['organiser', 'host'])),
    proposedAt: optional(instant()),
  },
});

export const moveAdvanced = defineEvent('touring.move.advanced', 1, {
  key: 'moveId',
  when: 'when other dates are proposed for a confirmed stop, and when they are accepted, declined or withdrawn; by whom they were proposed is told with each',
  data: { moveId: id(), ...stopFacts, proposedBy: code(['organiser', 'host']), state: code(['proposed', 'accepted', 'declined', 'withdrawn']) },
});
