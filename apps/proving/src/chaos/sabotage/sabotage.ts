import { setTimeout as pause } from 'node:timers/promises';
import type { System } from '../system/system';
import { forget } from './dedupe';
import { breakFence } from './fence';
import { lossTrigger, orderTrigger, stallTrigger } from './triggers';

export const sabotages = ['loss', 'dedupe', 'order', 'fence', 'stall'] as const;
export type Sabotage = (typeof sabotages)[number];

/**
 * Plants one fault into the databases, past all code of the platform, to show that the rig sees it. @returns a function that takes it away again,
 * so that the next run begins sound.
 */
export async function plant(sabotage: Sabotage, system: System): Promise<() => Promise<void>> {
  switch (sabotage) {
    case 'loss':
      return lossTrigger(system.databases);
    case 'order':
      return orderTrigger(system.databases);
    case 'stall':
      return stallTrigger(system.databases);
    case 'fence':
      return breakFence(system);
    case 'dedupe':
      return later(() => forget(system));
  }
}

/** There must be something to forget first. */
async function later(work: () => Promise<void>): Promise<() => Promise<void>> {
  const done = pause(6_000).then(work);
  done.catch(() => undefined); // Told to whoever takes the sabotage away.
  return () => done;
}
