import { amountInWords } from './amounts';

export type FieldTree = Readonly<Record<string, unknown>>;

export interface ReadLine {
  readonly path: readonly string[];
  readonly value: string;
}

/** Fields flattened for reading; an amount of money is one line and not two. */
export function linesOf(fields: FieldTree, names: ReadonlyMap<string, string>): ReadLine[] {
  const currency = typeof fields.currency === 'string' ? fields.currency : null;
  return linesOfGroup(fields, { names, currency }, []);
}

/** Names of organisations by id and words of the trade by code; the currency in which a clause has all its amounts, where it has one. */
interface Reading {
  readonly names: ReadonlyMap<string, string>;
  readonly currency: string | null;
}

const linesOfGroup = (fields: FieldTree, reading: Reading, path: readonly string[]): ReadLine[] =>
  Object.entries(fields).flatMap(([name, value]) => linesOfValue([...path, name], value, reading));

function linesOfValue(path: readonly string[], value: unknown, reading: Reading): ReadLine[] {
  if (Array.isArray(value)) return value.length === 0 ? [{ path, value: '–' }] : [{ path, value: '' }, ...value.flatMap((one, index) => linesOfValue([...path, String(index + 1)], one, reading))];
  if (isAmount(value)) return [{ path, value: amountInWords(value.minor, value.currency) }];
  if (isShare(value)) return [{ path: [...path.slice(0, -1), reading.names.get(value.party) ?? value.party], value: percent(value.basisPoints) }];
  if (typeof value === 'object' && value !== null) return [{ path, value: '' }, ...linesOfGroup(value as FieldTree, reading, path)];
  return [{ path, value: worded(path.at(-1) ?? '', value, reading) }];
}

function worded(name: string, value: unknown, { names, currency }: Reading): string {
  if (currency !== null && /^(amount|total|cap)$/.test(name) && /^\d+$/.test(String(value))) return amountInWords(String(value), currency);
  if (typeof value === 'number' && name.endsWith('asisPoints')) return percent(value);
  if (typeof value === 'boolean') return value ? '✓' : '–';
  return names.get(String(value)) ?? String(value);
}

const percent = (basisPoints: number): string => `${(basisPoints / 100).toFixed(2)} %`;
const isAmount = (value: unknown): value is { minor: string; currency: string } => typeof value === 'object' && value !== null && 'minor' in value && 'currency' in value;
const isShare = (value: unknown): value is { party: string; basisPoints: number } =>
  typeof value === 'object' && value !== null && 'party' in value && 'basisPoints' in value && Object.keys(value).length === 2;
