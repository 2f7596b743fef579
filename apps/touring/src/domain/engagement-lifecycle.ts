import { type ActionOf, type StateOf, defineLifecycle } from '@caravanserai/kernel';

const advanced = 'touring.engagement.advanced.v1';
/** Once the first show has been played the engagement is got out and settled, whatever becomes of the other nights. */
const beforeTheShow = ['contract', 'advancing', 'advanced', 'travel', 'get-in'] as const;

/**
 * A run of performances at one place, from the first question to the settled box office; what lies in the past enters by import and is
 * only recorded. The presenter is the host, the company the organiser. Between the closing of the advancing and the departure there is a
 * state of its own, since the two are judged by different guards and by different people.
 */
export const engagementLifecycle = defineLifecycle({
  workflow: 'touring.engagement',
  initial: 'enquiry',
  states: {
    enquiry: { meaning: 'A presenter has asked whether the company could play on these days.', longestDays: 30 },
    availability: { meaning: 'The company has said that it is free on these days.', longestDays: 30 },
    hold: { meaning: 'The days are held for the presenter until the hold expires.' },
    offer: { meaning: 'The presenter has offered a deal; both sides still have to agree to it.', longestDays: 30 },
    contract: { meaning: 'Both sides have agreed to the deal.' },
    advancing: { meaning: 'Rider, crew, schedule and freight are being gone through line by line.' },
    advanced: { meaning: 'The rider is reconciled and every paper of the evening is there.' },
    travel: { meaning: 'Company and set are on their way.', longestDays: 30 },
    'get-in': { meaning: 'The set is being brought in and rigged.', longestDays: 14 },
    performed: { meaning: 'At least one show has been played.' },
    'get-out': { meaning: 'The set is out; the box office is being settled.', longestDays: 60 },
    settled: { meaning: 'The box office is settled and signed by both sides.', final: true },
    recorded: { meaning: 'An engagement of the past, entered by import.', final: true },
    declined: { meaning: 'The company declined.', final: true },
    'hold-expired': { meaning: 'The hold ran out before an offer was made.', final: true },
    'hold-released': { meaning: 'The presenter gave the days up before there was a contract.', final: true },
    'contract-lapsed': { meaning: 'The two sides did not agree to the offer in time.', final: true },
    'cancelled-by-host': { meaning: 'The presenter gave the engagement up after the contract.', final: true },
    'cancelled-by-organiser': { meaning: 'The company gave the engagement up after the contract.', final: true },
    'cancelled-force-majeure': { meaning: 'What neither side could help made the engagement impossible.', final: true },
  },
  transitions: [
    { action: 'record-engagement', from: null, to: 'recorded', actor: 'administrator', guards: ['lies-in-the-past'], emits: 'touring.engagement.recorded.v1' },
    { action: 'enquire', from: null, to: 'enquiry', actor: 'host', guards: ['dates-in-future'], emits: 'touring.engagement.enquired.v1' },
    { action: 'say-available', from: ['enquiry'], to: 'availability', actor: 'organiser', emits: advanced, with: { step: 'say-available' } },
    { action: 'decline', from: ['enquiry', 'availability', 'hold', 'offer'], to: 'declined', actor: 'organiser', emits: advanced, with: { step: 'decline' } },
    { action: 'place-hold', from: ['availability'], to: 'hold', actor: 'host', guards: ['dates-in-future', 'days-are-not-confirmed-to-another'], emits: advanced, with: { step: 'place-hold' } },
    { action: 'release', from: ['enquiry', 'availability', 'hold', 'offer'], to: 'hold-released', actor: 'host', emits: advanced, with: { step: 'release' } },
    { action: 'expire-hold', from: ['hold'], to: 'hold-expired', actor: 'system', emits: advanced, with: { step: 'expire-hold' } },
    {
      action: 'offer', from: ['hold'], to: 'offer', actor: 'host',
      guards: ['hold-is-in-force', 'hold-stands-first', 'deal-is-complete', 'no-rival-show-nearby'], emits: advanced, with: { step: 'offer' },
    },
    { action: 'lapse', from: ['offer'], to: 'contract-lapsed', actor: 'system', emits: advanced, with: { step: 'lapse' } },
    {
      action: 'contract', from: ['offer'], to: 'contract', actor: 'party',
      guards: ['deal-is-complete', 'no-rival-show-nearby', 'rights-are-granted', 'every-burden-has-a-payer', 'both-sides-agree'], emits: advanced, with: { step: 'contract' },
    },
    { action: 'begin-advancing', from: ['contract'], to: 'advancing', actor: 'organiser', emits: advanced, with: { step: 'begin-advancing' } },
    {
      action: 'close-advancing', from: ['advancing'], to: 'advanced', actor: 'organiser',
      guards: ['rider-is-reconciled', 'papers-of-the-evening-are-there'], emits: advanced, with: { step: 'close-advancing' },
    },
    {
      action: 'depart', from: ['advanced'], to: 'travel', actor: 'organiser',
      guards: ['short-stays-are-not-exceeded', 'papers-of-the-way-are-there'], emits: advanced, with: { step: 'depart' },
    },
    { action: 'get-in', from: ['travel'], to: 'get-in', actor: 'host', emits: advanced, with: { step: 'get-in' } },
    { action: 'perform', from: ['get-in', 'performed'], to: 'performed', actor: 'host', guards: ['a-show-is-due'], emits: advanced, with: { step: 'perform' } },
    { action: 'get-out', from: ['performed'], to: 'get-out', actor: 'host', emits: advanced, with: { step: 'get-out' } },
    {
      action: 'settle', from: ['get-out'], to: 'settled', actor: 'host',
      guards: ['box-office-is-stated', 'statement-is-signed', 'withholding-is-documented'], emits: advanced, with: { step: 'settle' },
    },
    { action: 'cancel-by-host', from: beforeTheShow, to: 'cancelled-by-host', actor: 'host', emits: advanced, with: { step: 'cancel-by-host' } },
    { action: 'cancel-by-organiser', from: beforeTheShow, to: 'cancelled-by-organiser', actor: 'organiser', emits: advanced, with: { step: 'cancel-by-organiser' } },
    { action: 'cancel-force-majeure', from: beforeTheShow, to: 'cancelled-force-majeure', actor: 'party', emits: advanced, with: { step: 'cancel-force-majeure' } },
  ],
});

export type EngagementState = StateOf<typeof engagementLifecycle>;
export type EngagementAction = ActionOf<typeof engagementLifecycle>;

/** Steps that a person takes by their name. */
export const engagementSteps = [
  'say-available', 'decline', 'place-hold', 'release', 'offer', 'contract', 'begin-advancing', 'close-advancing', 'depart', 'get-in', 'perform', 'get-out', 'settle',
  'cancel-by-host', 'cancel-by-organiser', 'cancel-force-majeure',
] as const satisfies readonly EngagementAction[];
export type EngagementStep = (typeof engagementSteps)[number];

/** These say why: the other side has to read it. */
export const stepsWithRemark: readonly EngagementStep[] = ['decline', 'release', 'cancel-by-host', 'cancel-by-organiser', 'cancel-force-majeure'];

/** States in which the days are the presenter's. */
export const firmStates: readonly EngagementState[] = ['offer', 'contract', 'advancing', 'advanced', 'travel', 'get-in', 'performed', 'get-out', 'settled'];
/** States in which a run stands in line for its stage; `store/migrations` says the same to PostgreSQL. */
export const statesInLine: readonly EngagementState[] = ['hold', ...firmStates];
