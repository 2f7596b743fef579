import { NativeSelect } from '@mantine/core';
import { createContext, useContext, useState, type ReactNode } from 'react';
import { useField } from '../../../parts/draft-form';
import { useWords } from '../../../texts/use-words';
import { nameIn, type Production } from '../production';
import { takenFrom } from './sums';

type Entry = Readonly<Record<string, unknown>>;

interface Held {
  /** Sets the amount of an entry and gives back whether the named other could bear it; null where every amount stands for itself. */
  readonly set: ((index: number, minor: string) => boolean) | null;
  readonly from: number | null;
}

const Context = createContext<Held>({ set: null, from: null });

/** For the amount at a path of such a list; its entry is the last number of it, as in `fields.lines.0.amount`. */
export function useHeldSum(path: string) {
  const { set, from } = useContext(Context);
  const index = Number(/\.(\d+)\.amount$/.exec(path)?.[1] ?? -1);
  return { bearsTheRest: index >= 0 && index === from, move: set && index >= 0 ? (minor: string) => set(index, minor) : null };
}

/**
 * Keeps what a list of amounts makes together: once an entry is named from which differences are taken, every other amount that changes
 * takes from it or gives to it.
 */
export function TakeFrom({ path, production, children }: { path: string; production: Production; children: ReactNode }) {
  const t = useWords('productions');
  const { value, set } = useField<readonly Entry[] | undefined>(path);
  const [from, setFrom] = useState<number | null>(null);
  const entries = value ?? [];
  const minorOf = (entry: Entry | undefined): string => minorIn(entry?.amount);
  const held = from !== null && from < entries.length ? from : null;
  const move = (index: number, minor: string): boolean => {
    const moved = currencyIn(entries[index]) === currencyIn(entries[held!]) ? takenFrom(entries.map(minorOf), index, held!, minor) : null;
    if (moved !== null) set(entries.map((entry, at) => (moved[at] === minorOf(entry) ? entry : { ...entry, amount: withMinor(entry.amount, moved[at]!) })));
    return moved !== null;
  };
  const options = entries.map((entry, index) => ({ value: String(index), label: nameOfEntry(entry, index, production) }));
  return (
    <Context value={{ set: held === null ? null : move, from: held }}>
      {entries.length > 1 && <NativeSelect label={t('take-from')} description={t('take-from.hint')} value={held === null ? '' : String(held)} data={[{ value: '', label: t('take-from.none') }, ...options]} onChange={({ currentTarget }) => setFrom(currentTarget.value === '' ? null : Number(currentTarget.value))} />}
      {children}
    </Context>
  );
}

const minorIn = (value: unknown): string => (typeof value === 'string' ? value : ((value as { minor?: string } | undefined)?.minor ?? ''));
const currencyIn = (entry: Entry | undefined): string | undefined => (entry?.amount as { currency?: string } | undefined)?.currency;
const withMinor = (before: unknown, minor: string): unknown => (typeof before === 'object' && before !== null ? { ...before, minor } : minor);

function nameOfEntry({ label, milestone, party, payer }: Entry, index: number, production: Production): string {
  const who = party ?? payer;
  const words = [label ?? milestone, typeof who === 'string' ? nameIn(production, who) : undefined].filter((word) => typeof word === 'string');
  return `${index + 1}. ${words.join(', ')}`;
}
