import { routingRefusals } from './routing/refusals';
import { facilityRefusals } from './facility/refusals';
import { moneyRefusals } from './money/refusals';
import { performingRefusals } from './performing/refusals';
import { roadRefusals } from './road/refusals';
import { whatIfRefusals } from './what-if/refusals';

import { rulesRefusals } from './rules/refusals';

/** HTTP status of each refusal: 409 what the state forbids, 403 what lacks authority, 404 what is unknown, 422 terms or dates that can't hold. */
export const refusals: Readonly<Record<string, number>> = {
  'organisation-unknown': 422,
  'time-zone-unknown': 422,
  'space-unknown': 422,
  'space-already-registered': 409,

  'weeks-out-of-order': 422,
  'availability-out-of-order': 422,
  'fee-currencies-differ': 422,
  'base-weeks-out-of-range': 422,
  'ladder-uneven': 422,
  'editor-of-the-organiser': 403,
  'editor-submitted-it': 403,
  'offer-not-open': 409,
  'offer-has-firm-stops': 409,
  'tour-not-open': 409,
  'tour-has-stops-ahead': 409,

  'host-is-organiser': 422,
  'dates-out-of-range': 422,
  'dates-out-of-order': 422,
  'dates-in-the-past': 422,
  'too-little-time-to-install': 422,
  'too-little-time-to-strike': 422,
  'delivery-too-late': 422,
  'stay-too-short': 422,
  'stay-too-long': 422,
  'outside-availability': 422,
  'dates-already-confirmed': 409,

  'extension-not-later': 422,
  'extension-too-long': 422,
  'not-in-line': 409,
  'already-first-in-line': 409,
  'blocked-by-reservation': 409,
  'already-challenged': 409,
  'withdraw-the-agreement': 409,

  'facility-report-too-old': 422,
  'facility-has-gaps': 422,
  'conditions-missing': 422,
  'conditions-not-expected': 422,
  'conditions-overdue': 422,
  'no-conditions-set': 409,

  'facility-not-assessed': 409,
  'facility-conditions-open': 409,
  'not-first-in-line': 409,
  'space-already-reserved': 409,
  'set-already-reserved': 409,
  'sign-by-out-of-range': 422,
  'waits-for-nobody': 409,
  'nudged-today': 409,
  'person-has-no-mandate': 422,

  ...facilityRefusals,
  ...roadRefusals,
  ...performingRefusals,
  ...moneyRefusals,
  ...routingRefusals,
  ...whatIfRefusals,

  'proposal-already-decided': 409,
  'candidate-unknown': 422,
  'too-many-rows': 413,
  ...rulesRefusals,
};
