import { defineEvent } from '../define-event';
import { code, dateRange, hash, id, integer, optional, title, word } from '../fields';
import { workKinds } from './offer';

export const tourPlanned = defineEvent('touring.tour.planned', 1, {
  key: 'tourId',
  when: 'when an organiser opens a tour of a published offer: one touring set that can be in one place at a time',
  data: { tourId: id(), offerId: id(), organiserId: id(), title: title(), kind: code(workKinds) },
});

export const tourRecorded = defineEvent('touring.tour.recorded', 1, {
  key: 'tourId',
  when: 'when a past tour enters by import: it sets no timer, reserves nothing and sends no mail',
  data: {
    tourId: id(),
    organiserId: optional(id()),
    title: title(),
    kind: code(workKinds),
    /** Absent where its stops are engagements, which are recorded one by one. */
    stops: optional(integer(1, 1_000)),
    importSource: word(),
  },
});

export const tourCorrected = defineEvent('touring.tour.corrected', 1, {
  key: 'tourId',
  when: 'when a person has taken over what a later row of an import says of a tour of the past',
  data: { tourId: id(), title: title(), kind: code(workKinds), importSource: word() },
});

export const tourEnded = defineEvent('touring.tour.ended', 1, {
  key: 'tourId',
  when: 'when the organiser ends a tour or withdraws its offer; no further stop can be held',
  data: { tourId: id(), organiserId: id(), title: title(), reason: optional(code(['by-organiser', 'offer-withdrawn'])) },
});

export const spaceRegistered = defineEvent('touring.space.registered', 1, {
  key: 'spaceId',
  when: 'when a venue registers a space that can hold a touring work',
  data: { spaceId: id(), organisationId: id(), name: title() },
});

export const engagementRecorded = defineEvent('touring.engagement.recorded', 1, {
  key: 'engagementId',
  when: 'when a past run of performances at one place enters by import',
  data: {
    engagementId: id(),
    tourId: optional(id()),
    hostId: optional(id()),
    title: title(),
    days: dateRange(),
    performances: integer(1, 10_000),
    importSource: word(),
    rowsHash: hash(),
  },
});

export const engagementCorrected = defineEvent('touring.engagement.corrected', 1, {
  key: 'engagementId',
  when: 'when a person has taken over what a later row of an import says of a recorded engagement',
  data: { engagementId: id(), title: title(), days: dateRange(), performances: integer(1, 10_000), importSource: word(), rowsHash: hash() },
});

export const engagementVenueLinked = defineEvent('touring.engagement.venue-linked', 1, {
  key: 'engagementId',
  when: 'when the venue of a recorded engagement, known only by its name so far, turns out to be an organisation of the directory',
  data: { engagementId: id(), hostId: id(), importSource: word() },
});
