import { type ActionOf, type StateOf, defineLifecycle } from '@caravanserai/kernel';

const advanced = 'touring.stay.advanced.v1';
/** Once the crates are in the house the work can only leave it by being packed and sent on, whatever has become of the exhibition. */
const beforeArrival = ['preparing', 'ready', 'in-delivery'] as const;

/**
 * A confirmed stop on the road, from its preparation to the settled account. The booking of the dates has its own table
 * (`touring.stop`), which ends with the confirmation; a stay carries the id of its stop.
 */
export const stayLifecycle = defineLifecycle({
  workflow: 'touring.stay',
  initial: 'preparing',
  states: {
    preparing: { meaning: 'The stop is confirmed; deposit, insurance, documents and transport are being arranged.' },
    ready: { meaning: 'Everything is in order for the work to set off.' },
    'in-delivery': { meaning: 'The crates are on their way to the venue.', longestDays: 90 },
    received: { meaning: 'The crates are in the house and rest in its climate before they are opened.', longestDays: 21 },
    installed: { meaning: 'The work is unpacked, its condition reported, and it stands.', longestDays: 60 },
    open: { meaning: 'The public sees it.' },
    closed: { meaning: 'The public sees it no more; it is being taken down.', longestDays: 30 },
    packed: { meaning: 'It lies in its crates.', longestDays: 30 },
    dispatched: { meaning: 'The crates have left the house.', longestDays: 60 },
    reported: { meaning: 'The host has reported visitors, income and incidents.', longestDays: 60 },
    settled: { meaning: 'The account is signed by both sides.', final: true },
    'cancelled-by-host': { meaning: 'The host gave the confirmed stop up.', final: true },
    'cancelled-by-organiser': { meaning: 'The organiser gave the confirmed stop up.', final: true },
    'cancelled-force-majeure': { meaning: 'What neither side could help made the stop impossible.', final: true },
  },
  transitions: [
    { action: 'begin', from: null, to: 'preparing', actor: 'system', emits: 'touring.stay.begun.v1' },
    {
      action: 'mark-ready', from: ['preparing'], to: 'ready', actor: 'organiser',
      guards: ['deposit-is-recorded', 'insurance-covers-nail-to-nail', 'documents-are-valid', 'legs-are-booked'], emits: advanced, with: { step: 'mark-ready' },
    },
    { action: 'reopen-preparation', from: ['ready'], to: 'preparing', actor: 'system', guards: ['route-has-changed'], emits: advanced, with: { step: 'reopen-preparation' } },
    { action: 'start-delivery', from: ['ready'], to: 'in-delivery', actor: 'organiser', guards: ['crates-are-collected'], emits: advanced, with: { step: 'start-delivery' } },
    { action: 'receive', from: ['in-delivery'], to: 'received', actor: 'host', guards: ['legs-are-delivered'], emits: advanced, with: { step: 'receive' } },
    { action: 'install', from: ['received'], to: 'installed', actor: 'host', guards: ['crates-have-rested', 'every-object-is-reported'], emits: advanced, with: { step: 'install' } },
    { action: 'open', from: ['installed'], to: 'open', actor: 'host', guards: ['opening-day-has-come', 'climate-is-in-range'], emits: advanced, with: { step: 'open' } },
    { action: 'close', from: ['open'], to: 'closed', actor: 'host', guards: ['closing-day-has-come', 'no-incident-is-open'], emits: advanced, with: { step: 'close' } },
    { action: 'close-early', from: ['received', 'installed', 'open'], to: 'closed', actor: 'host', guards: ['no-incident-is-open'], emits: advanced, with: { step: 'close-early' } },
    { action: 'pack', from: ['closed'], to: 'packed', actor: 'host', emits: advanced, with: { step: 'pack' } },
    { action: 'dispatch', from: ['packed'], to: 'dispatched', actor: 'host', guards: ['every-object-leaves-countersigned', 'no-incident-is-open'], emits: advanced, with: { step: 'dispatch' } },
    { action: 'report', from: ['dispatched'], to: 'reported', actor: 'host', guards: ['report-is-complete'], emits: advanced, with: { step: 'report' } },
    { action: 'settle', from: ['reported'], to: 'settled', actor: 'organiser', guards: ['settlement-is-signed'], emits: advanced, with: { step: 'settle' } },
    { action: 'cancel-by-host', from: beforeArrival, to: 'cancelled-by-host', actor: 'host', emits: advanced, with: { step: 'cancel-by-host' } },
    { action: 'cancel-by-organiser', from: beforeArrival, to: 'cancelled-by-organiser', actor: 'organiser', emits: advanced, with: { step: 'cancel-by-organiser' } },
    { action: 'cancel-force-majeure', from: beforeArrival, to: 'cancelled-force-majeure', actor: 'party', emits: advanced, with: { step: 'cancel-force-majeure' } },
  ],
});

export type StayState = StateOf<typeof stayLifecycle>;
export type StayAction = ActionOf<typeof stayLifecycle>;

/** Steps that a person takes by their name alone; reporting and cancelling say more. */
export const plainSteps = ['mark-ready', 'start-delivery', 'receive', 'install', 'open', 'close', 'close-early', 'pack', 'dispatch', 'settle'] as const satisfies readonly StayAction[];
export type PlainStep = (typeof plainSteps)[number];
