import { AsyncLocalStorage } from 'node:async_hooks';

const copying = new AsyncLocalStorage<true>();

/** Runs a copy handler; what it may not do throws meanwhile, because it would happen again at every rebuild. */
export const whileCopying = <T>(work: () => T): T => copying.run(true, work);

/** @throws when called from a copy handler. */
export function refuseWhileCopying(what: string): void {
  if (copying.getStore()) throw new Error(`a copy handler may not ${what}: copies are rebuilt, and it would happen again`);
}
