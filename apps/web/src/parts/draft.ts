import { useEffect, useState } from 'react';

const PREFIX = 'caravanserai.draft.';
const KEPT_DAYS = 30;

interface Kept<Values> {
  readonly at: number;
  readonly values: Values;
}

function read<Values>(name: string): Kept<Values> | null {
  const text = localStorage.getItem(PREFIX + name);
  if (text === null) return null;
  try {
    const kept = JSON.parse(text) as Kept<Values>;
    return Date.now() - kept.at < KEPT_DAYS * 86_400_000 ? kept : null;
  } catch {
    // Written by another version: there is nothing in it that could be shown.
    localStorage.removeItem(PREFIX + name);
    return null;
  }
}

export interface Draft<Values> {
  readonly values: Values;
  readonly set: (values: Values) => void;
  /** Whether something is there that was typed before. */
  readonly isKept: boolean;
  /** Back to the beginning; what was typed is gone. */
  readonly discard: () => void;
}

/** What somebody types, kept in this browser under `name` until it is sent or discarded: a lost session, tab or network takes nothing. */
export function useDraft<Values extends object>(name: string, initial: Values): Draft<Values> {
  const [kept] = useState(() => read<Partial<Values>>(name));
  const [values, setValues] = useState<Values>({ ...initial, ...kept?.values });
  const [touched, setTouched] = useState(kept !== null);
  useEffect(() => {
    if (touched) localStorage.setItem(PREFIX + name, JSON.stringify({ at: Date.now(), values }));
  }, [name, touched, values]);
  return {
    values,
    set: (next) => (setTouched(true), setValues(next)),
    isKept: touched,
    discard: () => (localStorage.removeItem(PREFIX + name), setTouched(false), setValues(initial)),
  };
}

type Tree = Readonly<Record<string, unknown>>;

/** The value at a path such as `fee.base.minor` or `stops.0.opening`. */
export const valueAt = (values: unknown, path: string): unknown => path.split('.').reduce<unknown>((value, step) => (value as Tree | null | undefined)?.[step], values);

/** The same with one value changed; lists stay lists. */
export function withValueAt<Values>(values: Values, path: string, value: unknown): Values {
  const [step = '', ...rest] = path.split('.');
  const inner = rest.length === 0 ? value : withValueAt((values as Tree | undefined)?.[step] ?? {}, rest.join('.'), value);
  if (Array.isArray(values)) return values.map((one, index) => (index === Number(step) ? inner : one)) as Values;
  return { ...values, [step]: inner } as Values;
}
