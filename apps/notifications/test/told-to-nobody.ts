const byImport = 'An import records the past, in which nobody can act any more.';
const ownDraft = 'Whoever works on a draft alone sees it; it is told when it reaches somebody else.';
const inTheHouse = 'Both sides stand in the same house when it happens.';
const invitation = 'The secretariat hands the code of an invitation over itself; its person has no inbox before it is redeemed.';
const aboutTables = 'It says how a workflow is built, to machines.';
const register = 'It keeps copies of the directory in step; a change in it asks nobody to act.';
const road = 'It is a step on the road that the page of the stay shows; what has a day is told before that day, what goes wrong as an incident.';

/**
 * Every declared event of which nobody is told, with why nobody needs to be. Whoever declares an event writes it here or in the table of
 * tellings.
 */
export const toldToNobody: Readonly<Record<string, string>> = {
  'contacts.account.linked.v1': 'Who links an account sits before the screen that says so.',
  'contacts.account.unlinked.v1': 'Who unlinks an account sits before the screen that says so.',
  'contacts.calendar.changed.v1': register,
  'contacts.designation.confirmed.v1': 'It is told when it begins, to its holder and to the office.',
  'contacts.designation.verification-started.v1': 'The verifier has taken it up; its authority is told of the outcome.',
  'contacts.invitation.expired.v1': invitation,
  'contacts.invitation.issued.v1': invitation,
  'contacts.invitation.redeemed.v1': invitation,
  'contacts.invitation.withdrawn.v1': invitation,
  'contacts.lifecycle.declared.v1': aboutTables,
  'contacts.mandate.granted.v1': 'Its holder finds what they may do on their next page; nothing waits for them.',
  'contacts.mandate.revoked.v1': 'The organisation that revokes it tells its own people; what falls with it is told by each thing.',
  'contacts.match.decided.v1': 'Two rows of the directory are one or two; no right hangs on it.',
  'contacts.match.proposed.v1': 'It waits in a list that the administrators work through.',
  'contacts.organisation.changed.v1': register,
  'contacts.organisation.registered.v1': register,
  'contacts.person.erased.v1': 'The person it concerns is no longer known.',
  'coproduction.account.terms-amended.v1': 'The executed amendment that changes them is told to every party.',
  'coproduction.lifecycle.declared.v1': aboutTables,
  'coproduction.production.condition-satisfied.v1': 'It brings the agreement nearer to force, which is told, and asks nobody for anything.',
  'coproduction.production.created.v1': ownDraft,
  'coproduction.production.payment-recorded.v1': 'Whoever owed the payment has made it; that one is late is told by the obligation.',
  'coproduction.production.seat-taken.v1': 'It names who took the seat and not whose it was; the page no longer opens to them.',
  'coproduction.production.verdict-recorded.v1': 'The verdict lies on the table that every party looks at, and changes no clause.',
  'coproduction.production.verdict-waived.v1': 'One party goes on in spite of the verdict; it binds and asks nobody else.',
  'notifications.lifecycle.declared.v1': aboutTables,
  'touring.condition-report.advanced.v1': road,
  'touring.engagement.corrected.v1': byImport,
  'touring.engagement.recorded.v1': byImport,
  'touring.engagement.venue-linked.v1': byImport,
  'touring.hosting-saga.advanced.v1': 'It is the machinery between reservation and agreement, each of which tells its own.',
  'touring.import-proposal.decided.v1': byImport,
  'touring.import-proposal.raised.v1': 'It waits in a list that the administrators work through.',
  'touring.incident.closed.v1': road,
  'touring.leg.advanced.v1': road,
  'touring.leg.planned.v1': road,
  'touring.lifecycle.declared.v1': aboutTables,
  'touring.offer.closed.v1': 'The tours that stand on it are told by what becomes of their stops.',
  'touring.offer.drafted.v1': ownDraft,
  'touring.offer.revised.v1': ownDraft,
  'touring.offer.withdrawn.v1': 'The holds that fall with it are told one by one.',
  'touring.public-event.changed.v1': 'The public reads it on the page of the stop.',
  'touring.space.registered.v1': ownDraft,
  'touring.stay.advanced.v1': inTheHouse,
  'touring.stay.begun.v1': inTheHouse,
  'touring.stop.concluded.v1': 'The last day of an exhibition is over, as was agreed.',
  'touring.stop.corrected.v1': byImport,
  'touring.stop.recorded.v1': byImport,
  'touring.stop.venue-linked.v1': byImport,
  'touring.tour.corrected.v1': byImport,
  'touring.tour.ended.v1': 'The holds that fall with it are told one by one.',
  'touring.tour.planned.v1': ownDraft,
  'touring.tour.recorded.v1': byImport,
};

/** All events of a subject at once, with why. */
export const subjectsToldToNobody: Readonly<Record<string, string>> = {
  'coproduction.clause.': 'Clauses move by the dozen in one sitting, before parties who all look at one page; what stops or settles the whole is told.',
  'notifications.notification.': 'It says that somebody was told.',
};
