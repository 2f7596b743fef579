import { type Decision, type IsoDate, accept, reject } from '@caravanserai/kernel';
import type { ReferenceRow } from './reference-book';

export type ReferenceRefusal = 'reference-kind-unknown' | 'reference-row-exists' | 'reference-value-differs' | 'reference-needs-no-end';

/** Kinds that every hold is reckoned by: a day without them would be a day on which nobody can hold dates. */
const alwaysInForce: ReadonlySet<string> = new Set(['hold-rule', 'weekend']);

/** What a value is made of: its fields with their types, `null` where a row leaves one open. */
export function shapeOf(value: unknown): string {
  if (Array.isArray(value)) return `list of ${[...new Set(value.map(shapeOf))].sort().join(' or ')}`;
  if (value !== null && typeof value === 'object') return `{ ${Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, part]) => `${name}: ${shapeOf(part)}`).join(', ')} }`;
  return value === null ? 'null' : typeof value;
}

/**
 * Whether a further row may be entered. Its kind must be one that the rules read, and its value must be made as a row of that kind is
 * already, so that no rule meets what it can't read; the unit of a figure stays what it was.
 */
export function mayEnter(row: ReferenceRow, known: readonly ReferenceRow[]): Decision<undefined, ReferenceRefusal> {
  const ofKind = known.filter(({ kind }) => kind === row.kind);
  if (ofKind.length === 0) return reject('reference-kind-unknown', { kind: row.kind });
  const ofCode = ofKind.filter(({ code }) => code === row.code);
  if (ofCode.some(({ validFrom }) => validFrom === row.validFrom)) return reject('reference-row-exists', { kind: row.kind, code: row.code, validFrom: row.validFrom });
  if (alwaysInForce.has(row.kind) && row.validTo !== null) return reject('reference-needs-no-end', { kind: row.kind });
  const models = ofCode.length > 0 ? ofCode : ofKind;
  const fits = models.some(({ value }) => isMadeAs(row.value, value) && unitOf(row) === (value['unit'] ?? null));
  return fits && figuresAreCounts(row) ? accept() : reject('reference-value-differs', { asKnown: shapeOf(models.at(-1)?.value ?? null) });
}

const unitOf = ({ value }: Pick<ReferenceRow, 'value'>): unknown => value['unit'] ?? null;

/** A hold is counted in whole days or hours, and a week has at least one working day. */
function figuresAreCounts({ kind, value }: ReferenceRow): boolean {
  if (kind === 'hold-rule') return Number.isInteger(value['value']) && (value['value'] as number) >= 0 && (value['value'] as number) <= 36_500;
  if (kind !== 'weekend') return true;
  const days = value['days'] as unknown[];
  return days.length >= 1 && days.length <= 6 && new Set(days).size === days.length && days.every((day) => Number.isInteger(day) && (day as number) >= 1 && (day as number) <= 7);
}

function isMadeAs(value: unknown, model: unknown): boolean {
  if (value === null || model === null) return true;
  if (Array.isArray(model)) return Array.isArray(value) && (model.length === 0 || value.every((entry) => model.some((known) => isMadeAs(entry, known))));
  if (typeof model !== 'object') return typeof value === typeof model;
  if (typeof value !== 'object' || Array.isArray(value)) return false;
  const [given, asked] = [Object.keys(value).sort(), Object.keys(model as object).sort()];
  return given.join() === asked.join() && given.every((name) => isMadeAs((value as Record<string, unknown>)[name], (model as Record<string, unknown>)[name]));
}

/** The row of its kind and code that is in force on a day. */
export const inForceOn = (day: IsoDate, rows: readonly ReferenceRow[]) => (row: ReferenceRow): boolean =>
  row.validFrom <= day && (row.validTo === null || day < row.validTo) &&
  !rows.some((other) => other.kind === row.kind && other.code === row.code && other.validFrom > row.validFrom && other.validFrom <= day);
