import { type ActionOf, type StateOf, defineLifecycle } from '@caravanserai/kernel';

const advanced = 'touring.leg.advanced.v1';

/** One transport. Without a border of customs the two clearances are left out; the guards say when that may be. */
export const legLifecycle = defineLifecycle({
  workflow: 'touring.leg',
  initial: 'planned',
  states: {
    planned: { meaning: 'It is known from where to where and when.' },
    quoted: { meaning: 'A carrier has named a price.', longestDays: 60 },
    booked: { meaning: 'The carrier is bound.' },
    'export-cleared': { meaning: 'The customs of the place of departure have let it go.', longestDays: 30 },
    collected: { meaning: 'The carrier has the crates.', longestDays: 30 },
    'in-transit': { meaning: 'The crates are on their way.', longestDays: 60 },
    'import-cleared': { meaning: 'The customs of the place of arrival have let it in.', longestDays: 14 },
    delivered: { meaning: 'The crates have arrived.', longestDays: 60 },
    discharged: { meaning: 'Carnet or temporary admission is closed, or there was none: nothing of this transport is open.', final: true },
    cancelled: { meaning: 'It does not take place.', final: true },
  },
  transitions: [
    { action: 'plan', from: null, to: 'planned', actor: 'organiser', emits: 'touring.leg.planned.v1' },
    { action: 'quote', from: ['planned'], to: 'quoted', actor: 'organiser', guards: ['quote-is-known'], emits: advanced, with: { step: 'quote' } },
    { action: 'book', from: ['quoted'], to: 'booked', actor: 'organiser', guards: ['carrier-is-known'], emits: advanced, with: { step: 'book' } },
    { action: 'clear-export', from: ['booked'], to: 'export-cleared', actor: 'organiser', guards: ['customs-document-is-valid'], emits: advanced, with: { step: 'clear-export' } },
    { action: 'collect', from: ['booked', 'export-cleared'], to: 'collected', actor: 'carrier', guards: ['border-is-cleared'], emits: advanced, with: { step: 'collect' } },
    { action: 'depart', from: ['collected'], to: 'in-transit', actor: 'carrier', emits: advanced, with: { step: 'depart' } },
    { action: 'clear-import', from: ['in-transit'], to: 'import-cleared', actor: 'organiser', guards: ['customs-document-is-valid'], emits: advanced, with: { step: 'clear-import' } },
    { action: 'deliver', from: ['in-transit', 'import-cleared'], to: 'delivered', actor: 'carrier', guards: ['border-is-cleared'], emits: advanced, with: { step: 'deliver' } },
    { action: 'discharge', from: ['delivered'], to: 'discharged', actor: 'organiser', guards: ['no-incident-is-open'], emits: advanced, with: { step: 'discharge' } },
    { action: 'cancel', from: ['planned', 'quoted', 'booked', 'export-cleared'], to: 'cancelled', actor: 'organiser', emits: advanced, with: { step: 'cancel' } },
  ],
});

export type LegState = StateOf<typeof legLifecycle>;
export type LegAction = ActionOf<typeof legLifecycle>;

/** States in which the carrier is bound or has done its work, so that a stay may count on the transport. */
export const bookedStates: readonly LegState[] = ['booked', 'export-cleared', 'collected', 'in-transit', 'import-cleared', 'delivered', 'discharged'];
export const collectedStates: readonly LegState[] = ['collected', 'in-transit', 'import-cleared', 'delivered', 'discharged'];
export const deliveredStates: readonly LegState[] = ['delivered', 'discharged'];
/** From the moment when the carrier has the crates until the transport is closed. */
export const incidentStates: readonly LegState[] = ['collected', 'in-transit', 'import-cleared', 'delivered'];
export const changeableStates: readonly LegState[] = ['planned', 'quoted', 'booked'];
