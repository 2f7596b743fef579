import { setTimeout as pause } from 'node:timers/promises';
import type { System } from '../system/system';
import { forget } from './dedupe';
import { breakFence } from './fence';
import { type Planted, quietly } from './planted';
import { lossTrigger, orderTrigger, stallTrigger } from './triggers';

export const sabotages = ['loss', 'dedupe', 'order', 'fence', 'stall'] as const;
export type Sabotage = (typeof sabotages)[number];

const somethingToForgetMs = 6_000;

/** Plants one fault into the databases, past all code of the platform, to show that the rig sees it. */
export async function plant(sabotage: Sabotage, system: System): Promise<Planted> {
  switch (sabotage) {
    case 'loss':
      return { done: Promise.resolve(), undo: await lossTrigger(system.databases) };
    case 'order':
      return { done: Promise.resolve(), undo: await orderTrigger(system.databases) };
    case 'stall':
      return { done: Promise.resolve(), undo: await stallTrigger(system.databases) };
    case 'fence':
      return breakFence(system);
    case 'dedupe':
      return { done: quietly(pause(somethingToForgetMs).then(() => forget(system))), undo: async () => undefined };
  }
}
