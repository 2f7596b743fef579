import { defineLifecycle, type ActionOf, type StateOf } from '@caravanserai/kernel';

/**
 * How a partner's point of contact comes into office and leaves it: UNFCCC's letter before any change, CBD's check before
 * publication, IHR's rule that the change is announced before it happens. There is no renewal: a new letter is a new designation,
 * also of the same person, verified like the first one and taking the seat at the instant at which the old one leaves it.
 */
export const designationLifecycle = defineLifecycle({
  workflow: 'contacts.designation',
  initial: 'submitted',
  states: {
    submitted: { meaning: 'named by the designating authority, letter attached, nobody has looked at it', longestDays: 7 },
    verifying: { meaning: 'somebody other than the submitter verifies the letter', longestDays: 14 },
    returned: { meaning: 'back at the authority, which completes the letter', longestDays: 30 },
    confirmed: { meaning: 'the letter is verified; it begins at its date' },
    active: { meaning: 'in office' },
    suspended: { meaning: 'in the seat but not in force: unreachable or disputed; an alternate acts', longestDays: 90 },
    rejected: { meaning: 'the letter was not accepted', final: true },
    cancelled: { meaning: 'taken back by the authority before it began', final: true },
    ended: { meaning: 'over: expired, superseded, resigned, revoked or erased; it never changes again', final: true },
  },
  transitions: [
    { action: 'submit', from: null, to: 'submitted', actor: 'authority', guards: ['never-the-nominee', 'letter-attached'], emits: 'contacts.designation.submitted.v1' },
    { action: 'verify', from: ['submitted'], to: 'verifying', actor: 'verifier', guards: ['four-eyes'], emits: 'contacts.designation.verification-started.v1' },
    { action: 'return', from: ['submitted', 'verifying'], to: 'returned', actor: 'verifier', guards: ['four-eyes'], emits: 'contacts.designation.returned.v1' },
    { action: 'resubmit', from: ['returned'], to: 'submitted', actor: 'authority', guards: ['never-the-nominee', 'letter-attached'], emits: 'contacts.designation.submitted.v1' },
    { action: 'reject', from: ['submitted', 'verifying'], to: 'rejected', actor: 'verifier', guards: ['four-eyes'], emits: 'contacts.designation.rejected.v1' },
    { action: 'confirm', from: ['verifying'], to: 'confirmed', actor: 'verifier', guards: ['four-eyes', 'seat-not-promised-for-that-day'], emits: 'contacts.designation.confirmed.v1' },
    { action: 'cancel', from: ['submitted', 'verifying', 'returned', 'confirmed'], to: 'cancelled', actor: 'authority', emits: 'contacts.designation.ended.v1', with: { reason: 'cancelled' } },
    { action: 'activate', from: ['confirmed'], to: 'active', actor: 'clock', guards: ['has-begun', 'one-holder-of-the-seat'], emits: 'contacts.designation.activated.v1' },
    { action: 'suspend', from: ['active'], to: 'suspended', actor: 'secretariat', emits: 'contacts.designation.suspended.v1' },
    { action: 'resume', from: ['suspended'], to: 'active', actor: 'secretariat', emits: 'contacts.designation.resumed.v1' },
    { action: 'supersede', from: ['confirmed', 'active', 'suspended'], to: 'ended', actor: 'clock', emits: 'contacts.designation.ended.v1', with: { reason: 'superseded' } },
    { action: 'expire', from: ['confirmed', 'active', 'suspended'], to: 'ended', actor: 'clock', emits: 'contacts.designation.ended.v1', with: { reason: 'expired' } },
    { action: 'resign', from: ['confirmed', 'active', 'suspended'], to: 'ended', actor: 'holder', emits: 'contacts.designation.ended.v1', with: { reason: 'resigned' } },
    { action: 'revoke', from: ['active', 'suspended'], to: 'ended', actor: 'authority', emits: 'contacts.designation.ended.v1', with: { reason: 'revoked' } },
    { action: 'erase', from: ['submitted', 'verifying', 'returned', 'confirmed', 'active', 'suspended'], to: 'ended', actor: 'holder', emits: 'contacts.designation.ended.v1', with: { reason: 'erased' } },
  ],
});

export type DesignationState = StateOf<typeof designationLifecycle>;
export type DesignationAction = ActionOf<typeof designationLifecycle>;

/** Seats of one office: rank 0 is the principal, 1 and up are alternates in their order. */
export const principal = 0;
export const lastRank = 20;

/** How the designating authority's letter was checked; the ways that IHR and CBD registers accept. */
export const verificationMethods = ['call-back-to-number-on-file', 'mission-note', 'mail-domain-of-record', 'original-seen'] as const;
export type VerificationMethod = (typeof verificationMethods)[number];
