import { setTimeout as pause } from 'node:timers/promises';
import type { Load } from '../load/load';
import type { Random } from '../random';
import type { System } from '../system/system';

/** What a fault works with. */
export interface StageHand {
  readonly system: System;
  readonly load: Load;
  readonly random: Random;
}

/** A planned fault that could not be brought about: the run proves nothing of it and fails. */
export class DidNotHappen extends Error {}

const withinMs = 120_000;

/** Waits until it is so. @throws DidNotHappen when it never is. */
export async function until(what: string, look: () => Promise<boolean> | boolean): Promise<void> {
  for (const end = performance.now() + withinMs; !(await look()); await pause(60)) {
    if (performance.now() > end) throw new DidNotHappen(what);
  }
}
