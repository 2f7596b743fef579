import {
  incidentRaised,
  moveAdvanced,
  offerChangesRequested,
  offerPublished,
  offerRejected,
  offerSubmitted,
  stayDeadlineNear,
  stopAssigned,
  stopCancelled,
  stopChallengeAnswered,
  stopChallengeDropped,
  stopConfirmed,
  stopDeclined,
  stopFacilityAssessed,
  stopFacilityConditionsAccepted,
  stopHeld,
  stopHoldChallenged,
  stopHoldExpired,
  stopHoldExtended,
  stopHoldMovedUp,
  stopHoldReleased,
  stopMoved,
  stopNudged,
  stopReservationReleased,
  stopReserved,
  tourHostInvited,
  whatIfAdvanced,
  whatIfHostAsked,
} from '@caravanserai/contracts';
import { party, tell, type Telling } from './telling';

const organiser = party('organiser', 'manage-tours');
const host = party('host', 'manage-tours');
/** Whoever of the host can keep the dates, by word or by contract. */
const hostWhoCommits = party('host', 'manage-tours', 'negotiate');
const everybodyOf = (role: 'organiser' | 'host') => party(role, 'manage-tours', 'negotiate', 'sign');

/**
 * Who is told what happens on the road. The one who did it is not told: they know. A challenged host does not learn who
 * challenges it, as is the custom of the trade; the organiser, to whom both have spoken, does.
 */
export const tellingsOfTouring: readonly Telling[] = [
  tell(offerSubmitted, { who: 'administrators' }, 'offer-submitted', 'offers'),
  tell(offerChangesRequested, organiser, 'offer-changes-requested', 'offers'),
  tell(offerRejected, organiser, 'offer-rejected', 'offers'),
  tell(offerPublished, organiser, 'offer-published', 'offers'),

  tell(stopHeld, organiser, 'hold-placed', 'line'),
  tell(stopHoldMovedUp, host, 'hold-moved-up', 'line'),
  tell(stopHoldExtended, host, 'hold-extended', 'line'),
  tell(stopHoldChallenged, hostWhoCommits, 'hold-challenged', 'rights'),
  tell(stopHoldChallenged, organiser, 'challenge-made', 'line'),
  tell(stopChallengeAnswered, party('challenger', 'manage-tours'), 'challenge-kept', 'line'),
  tell(stopChallengeAnswered, organiser, 'challenge-answered', 'line'),
  tell(stopChallengeDropped, host, 'challenge-dropped', 'line'),
  tell(stopHoldReleased, host, 'hold-lost', 'rights', { reason: ['challenge-unanswered', 'rival-confirmed', 'tour-ended', 'offer-withdrawn'] }),
  tell(stopHoldReleased, organiser, 'hold-gone', 'line', { reason: ['by-host', 'challenge-unanswered'] }),
  tell(stopHoldExpired, host, 'hold-expired', 'rights'),
  tell(stopHoldExpired, organiser, 'hold-expired', 'line'),
  tell(stopDeclined, host, 'hold-declined', 'rights'),
  tell(stopNudged, organiser, 'stop-waits', 'rights', { waitsFor: ['organiser'] }),
  tell(stopNudged, hostWhoCommits, 'stop-waits', 'rights', { waitsFor: ['host'] }),
  tell(stopAssigned, { who: 'in-charge' }, 'stop-put-in-charge', 'rights', { by: ['own-side', 'secretariat'] }),

  tell(stopFacilityAssessed, host, 'facility-assessed', 'facility', { verdict: ['passed', 'conditional'] }),
  tell(stopFacilityAssessed, host, 'facility-assessed', 'rights', { verdict: ['failed'] }),
  tell(stopFacilityConditionsAccepted, organiser, 'facility-conditions-accepted', 'facility'),

  tell(stopReserved, everybodyOf('host'), 'contract-offered', 'contract'),
  tell(stopReservationReleased, organiser, 'reservation-released', 'contract'),
  tell(stopReservationReleased, host, 'reservation-released', 'contract'),
  tell(stopConfirmed, everybodyOf('organiser'), 'stop-confirmed', 'contract'),
  tell(stopConfirmed, everybodyOf('host'), 'stop-confirmed', 'contract'),
  tell(moveAdvanced, host, 'move-proposed', 'contract', { proposedBy: ['organiser'], state: ['proposed'] }),
  tell(moveAdvanced, organiser, 'move-proposed', 'contract', { proposedBy: ['host'], state: ['proposed'] }),
  tell(moveAdvanced, organiser, 'move-declined', 'contract', { proposedBy: ['organiser'], state: ['declined'] }),
  tell(moveAdvanced, host, 'move-declined', 'contract', { proposedBy: ['host'], state: ['declined'] }),
  tell(whatIfHostAsked, host, 'changes-proposed', 'contract'),
  tell(whatIfAdvanced, organiser, 'changes-declined', 'contract', { step: ['decline-what-if'] }),
  tell(tourHostInvited, host, 'host-invited', 'line'),
  // Whoever signed hears of it as well: what they signed has an addendum now.
  tell(stopMoved, party('organiser', 'manage-tours', 'sign'), 'stop-moved', 'contract'),
  tell(stopMoved, party('host', 'manage-tours', 'sign'), 'stop-moved', 'contract'),
  tell(stopCancelled, everybodyOf('organiser'), 'stop-cancelled', 'contract'),
  tell(stopCancelled, everybodyOf('host'), 'stop-cancelled', 'contract'),
  tell(stayDeadlineNear, organiser, 'deadline-near', 'facility'),
  tell(stayDeadlineNear, host, 'deadline-near', 'facility'),
  tell(incidentRaised, organiser, 'incident-raised', 'rights'),
  tell(incidentRaised, host, 'incident-raised', 'rights'),
  tell(stopConfirmed, { who: 'points-of-contact-across-the-border' }, 'border-crossed', 'crossings'),
];
