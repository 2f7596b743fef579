import type { TrackStep } from '../../../parts/lifecycle-track';
import type { StoryEvent, StoryInstance } from './story';

/** The states that it has been in, each at its last entry; a state that it came back to stands where it came back. */
export function trackOf({ state }: Pick<StoryInstance, 'state'>, events: readonly Pick<StoryEvent, 'from' | 'to' | 'at'>[]): TrackStep[] {
  const entered = new Map<string, string>();
  for (const { from, to, at } of events) {
    if (to === null || to === from) continue;
    entered.delete(to);
    entered.set(to, at);
  }
  const steps = [...entered].map(([name, at]) => ({ state: name, at }));
  return steps.some((step) => step.state === state) ? steps : [...steps, { state, at: events.at(-1)?.at ?? '' }];
}
