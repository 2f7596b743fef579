import { useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react';

export interface Key {
  /** As `KeyboardEvent.key` says it, after `Shift+` or `Mod+` (Ctrl, or Cmd on a Mac): `j`, `Enter`, `Mod+k`, `?`. */
  readonly key: string;
  /** What it does, in words; keys without words are not shown in the list. */
  readonly does?: string;
  readonly run: (event: KeyboardEvent) => void;
}

type Held = { current: readonly Key[] };

/** Each part's keys as it drew itself last; a part that only draws itself anew tells nobody, its words are what others show. */
let registered: readonly Held[] = [];
let all: readonly Key[] = [];
const listeners = new Set<() => void>();

function change(next: readonly Held[]): void {
  registered = next;
  all = next.flatMap(({ current }) => current);
  for (const listener of listeners) listener();
}

/** The keys of a page or part, as long as it is there; the latest to come answers first. */
export function useKeys(keys: readonly Key[]): void {
  const held = useRef(keys);
  useLayoutEffect(() => void (held.current = keys));
  const words = keys.map(({ key, does }) => `${key} ${does}`).join('\n');
  useEffect(() => {
    change([held, ...registered]);
    return () => change(registered.filter((one) => one !== held));
  }, [words]);
}

/** All keys that work just now, for the list that `?` shows. */
export function useAllKeys(): readonly Key[] {
  return useSyncExternalStore(subscribe, () => all);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const WRITING = 'input, textarea, select, [contenteditable="true"], [role="combobox"]';
const OWN_KEYS = 'button, a[href], summary, [role="button"], [role="tab"], [role="menuitem"], [role="option"]';

/** Letters belong to whoever writes, and Enter to the button or link that has the focus. */
function isTaken(event: KeyboardEvent): boolean {
  const target = event.target as HTMLElement;
  if (event.ctrlKey || event.metaKey) return false;
  if (target.closest(WRITING) || document.querySelector('[role="dialog"][aria-modal="true"]')) return true;
  return event.key === 'Enter' && target.closest(OWN_KEYS) !== null;
}

const nameOf = (event: KeyboardEvent): string => {
  const shifted = event.shiftKey && event.key.length > 1 ? 'Shift+' : '';
  return `${event.ctrlKey || event.metaKey ? 'Mod+' : ''}${shifted}${event.key.length === 1 ? event.key.toLowerCase() : event.key}`;
};

/** Hears for all of them; stands once in the frame. */
export function useKeyboard(): void {
  useEffect(() => {
    function hear(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.isComposing || event.altKey || isTaken(event)) return;
      const name = nameOf(event);
      const found = registered.flatMap(({ current }) => current).find(({ key }) => key === name);
      if (!found) return;
      event.preventDefault();
      found.run(event);
    }
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  }, []);
}
