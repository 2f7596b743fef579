import type { StopState } from './stop-lifecycle';

/** Which party has to go on with a stop: the organiser with a hold, the challenged host with its answer. Nobody's turn here: null. */
export const stopWaitsFor = (state: StopState): 'organiser' | 'host' | null => (({ hold: 'organiser', challenged: 'host' }) as const)[state as 'hold' | 'challenged'] ?? null;
