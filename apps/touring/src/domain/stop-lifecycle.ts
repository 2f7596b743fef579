import { type ActionOf, type StateOf, defineLifecycle } from '@caravanserai/kernel';

const inLine = ['hold', 'challenged'] as const;
const conditional = ['report-is-fresh', 'conditions-are-complete'] as const;
const released = 'touring.stop.hold-released.v1';
const assessed = 'touring.stop.facility-assessed.v1';
const conditionsAccepted = 'touring.stop.facility-conditions-accepted.v1';
const reservationReleased = 'touring.stop.reservation-released.v1';

/**
 * One venue's way from a hold on dates to a confirmed stop. The rank of a hold is no state: it is counted from the holds placed
 * before it whenever somebody asks (see `line.ts`).
 */
export const stopLifecycle = defineLifecycle({
  workflow: 'touring.stop',
  initial: 'hold',
  states: {
    hold: { meaning: 'A host holds dates, ranked behind the holds placed before it.', longestDays: 90 },
    challenged: { meaning: 'A host further down the line is ready to sign; this one must keep or release its dates.', longestDays: 14 },
    reserved: { meaning: 'The contract has been sent: space and set are firmly reserved until it is signed or falls.', longestDays: 60 },
    'contract-lapsed': { meaning: 'The time to sign ran out; the dates are free. The organiser may send the contract once more.' },
    confirmed: { meaning: 'The agreement has been executed: the stop takes place. What happens on the road is told by its stay.' },
    concluded: { meaning: 'It took place and its account is settled.', final: true },
    cancelled: { meaning: 'It was confirmed and given up before the crates arrived; space and set are free.', final: true },
    'hold-expired': { meaning: 'The time of the hold ran out.', final: true },
    'hold-released': { meaning: 'The hold was given back, or yielded to a confirmed rival.', final: true },
    declined: { meaning: 'The organiser declined the request for dates.', final: true },
    'facility-failed': { meaning: "The organiser's registrar judged the venue unfit for this work.", final: true },
    'contract-declined': { meaning: 'A party declined the agreement.', final: true },
    'withdrawn-by-organiser': { meaning: 'The organiser withdrew from the agreement before it was executed.', final: true },
    'withdrawn-by-host': { meaning: 'The host withdrew from the agreement before it was executed.', final: true },
    recorded: { meaning: 'A stop of the past, entered by import.', final: true },
  },
  transitions: [
    {
      action: 'place-hold',
      from: null,
      to: 'hold',
      actor: 'host',
      guards: ['tour-is-open', 'stay-fits-the-offer', 'dates-not-confirmed-to-another'],
      emits: 'touring.stop.held.v1',
    },
    { action: 'extend-hold', from: ['hold'], to: 'hold', actor: 'organiser', guards: ['within-the-longest-hold'], emits: 'touring.stop.hold-extended.v1' },
    { action: 'release-hold', from: inLine, to: 'hold-released', actor: 'host', emits: released, with: { reason: 'by-host' } },
    { action: 'decline-hold', from: inLine, to: 'declined', actor: 'organiser', emits: 'touring.stop.declined.v1' },
    { action: 'expire-hold', from: inLine, to: 'hold-expired', actor: 'timer', emits: 'touring.stop.hold-expired.v1' },

    { action: 'challenge-hold', from: inLine, to: 'challenged', actor: 'challenger', guards: ['challenger-is-behind'], emits: 'touring.stop.hold-challenged.v1' },
    { action: 'answer-challenge', from: ['challenged'], to: 'hold', actor: 'host', emits: 'touring.stop.challenge-answered.v1' },
    { action: 'drop-challenge', from: ['challenged'], to: 'hold', actor: 'system', guards: ['no-challenger-left'], emits: 'touring.stop.challenge-dropped.v1' },
    { action: 'release-unanswered', from: ['challenged'], to: 'hold-released', actor: 'timer', emits: released, with: { reason: 'challenge-unanswered' } },

    { action: 'pass-facility', from: ['hold'], to: 'hold', actor: 'organiser', guards: ['report-is-fresh', 'space-fits'], emits: assessed, with: { verdict: 'passed' } },
    { action: 'pass-facility', from: ['challenged'], to: 'challenged', actor: 'organiser', guards: ['report-is-fresh', 'space-fits'], emits: assessed, with: { verdict: 'passed' } },
    { action: 'set-facility-conditions', from: ['hold'], to: 'hold', actor: 'organiser', guards: conditional, emits: assessed, with: { verdict: 'conditional' } },
    { action: 'set-facility-conditions', from: ['challenged'], to: 'challenged', actor: 'organiser', guards: conditional, emits: assessed, with: { verdict: 'conditional' } },
    { action: 'accept-facility-conditions', from: ['hold'], to: 'hold', actor: 'host', guards: ['conditions-are-set'], emits: conditionsAccepted },
    { action: 'accept-facility-conditions', from: ['challenged'], to: 'challenged', actor: 'host', guards: ['conditions-are-set'], emits: conditionsAccepted },
    { action: 'fail-facility', from: inLine, to: 'facility-failed', actor: 'organiser', emits: assessed, with: { verdict: 'failed' } },

    {
      action: 'send-contract',
      from: ['hold', 'contract-lapsed'],
      to: 'reserved',
      actor: 'organiser',
      guards: ['facility-is-fit', 'first-in-line', 'space-and-set-are-free'],
      emits: 'touring.stop.reserved.v1',
    },
    { action: 'confirm', from: ['reserved'], to: 'confirmed', actor: 'coproduction', emits: 'touring.stop.confirmed.v1' },
    { action: 'lapse-contract', from: ['reserved'], to: 'contract-lapsed', actor: 'coproduction', emits: reservationReleased, with: { reason: 'lapsed' } },
    { action: 'decline-contract', from: ['reserved'], to: 'contract-declined', actor: 'coproduction', emits: reservationReleased, with: { reason: 'declined' } },
    { action: 'withdraw-organiser', from: ['reserved'], to: 'withdrawn-by-organiser', actor: 'coproduction', emits: reservationReleased, with: { reason: 'withdrawn-by-organiser' } },
    { action: 'withdraw-host', from: ['reserved'], to: 'withdrawn-by-host', actor: 'coproduction', emits: reservationReleased, with: { reason: 'withdrawn-by-host' } },
    { action: 'cancel-stop', from: ['confirmed'], to: 'cancelled', actor: 'party', guards: ['crates-have-not-arrived'], emits: 'touring.stop.cancelled.v1' },
    { action: 'conclude', from: ['confirmed'], to: 'concluded', actor: 'system', emits: 'touring.stop.concluded.v1' },

    { action: 'yield-to-confirmed-rival', from: inLine, to: 'hold-released', actor: 'system', emits: released, with: { reason: 'rival-confirmed' } },
    { action: 'end-with-tour', from: inLine, to: 'hold-released', actor: 'system', emits: released, with: { reason: 'tour-ended' } },
    { action: 'end-with-offer', from: inLine, to: 'hold-released', actor: 'system', emits: released, with: { reason: 'offer-withdrawn' } },
    { action: 'record-stop', from: null, to: 'recorded', actor: 'administrator', guards: ['lies-in-the-past'], emits: 'touring.stop.recorded.v1' },
  ],
});

export type StopState = StateOf<typeof stopLifecycle>;
export type StopAction = ActionOf<typeof stopLifecycle>;

/** States in which a stop stands in line for its dates, so that others rank behind it. */
export const statesInLine: readonly StopState[] = ['hold', 'challenged', 'reserved', 'confirmed'];
/** States in which the database lets nobody else have space and set; `store/migrations` says the same to PostgreSQL. */
export const firmStates: readonly StopState[] = ['reserved', 'confirmed'];
