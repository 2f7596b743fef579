import type { Tone } from '../../parts/chip';
import type { StayListed } from './road';

/** Done is jade, given up is madder, and what is under way waits for its next step. */
export function toneOfStay(state: StayListed['state']): Tone {
  if (state === 'settled' || state === 'open' || state === 'ready') return 'jade';
  return state.startsWith('cancelled') ? 'madder' : 'them';
}
