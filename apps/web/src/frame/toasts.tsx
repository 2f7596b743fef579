import { useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../parts/icon';
import css from './toasts.module.css';

let shown: { readonly text: string; readonly at: number } | null = null;
const listeners = new Set<() => void>();
const LASTS_MS = 6_000;

/** Says in a corner that something was done; read aloud, never in the way, gone after six seconds. */
export function say(text: string): void {
  shown = { text, at: performance.now() };
  tell();
}

function tell(): void {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function unsay(): void {
  shown = null;
  tell();
}

export function Toasts() {
  const { t } = useTranslation();
  const said = useSyncExternalStore(subscribe, () => shown);
  useEffect(() => {
    if (said === null) return;
    const end = setTimeout(unsay, LASTS_MS);
    return () => clearTimeout(end);
  }, [said]);
  return (
    <div className={css.place} role="status" aria-live="polite">
      {said && (
        <p className={css.toast}>
          <Icon name="check" />
          <span>{said.text}</span>
          <button type="button" onClick={unsay} aria-label={t('close')}>
            <Icon name="x" />
          </button>
        </p>
      )}
    </div>
  );
}
