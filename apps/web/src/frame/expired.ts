import { useSyncExternalStore } from 'react';

let over = false;
const listeners = new Set<() => void>();

/** The platform has answered that nobody is signed in any more; pages stay as they are, and drafts are kept. */
export function sessionIsOver(): void {
  over = true;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useSessionIsOver = (): boolean => useSyncExternalStore(subscribe, () => over);
