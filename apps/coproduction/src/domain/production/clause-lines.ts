import type { Clause } from './text';

/** One line of a clause as people read it and as a redline compares it: the path of a field and its value, or a line of words. */
export interface ClauseLine {
  /** `lines[2].amount.minor`; null for heading and words. */
  readonly field: string | null;
  readonly text: string;
}

/** The fields of a clause one below the other, in the order of their paths, which is the same whoever wrote them in which order. */
export function fieldLines(fields: Readonly<Record<string, unknown>>): { field: string; value: string }[] {
  return Object.keys(fields).sort().flatMap((key) => flat(key, fields[key]));
}

function flat(path: string, value: unknown): { field: string; value: string }[] {
  if (Array.isArray(value)) return value.length === 0 ? [{ field: path, value: '[]' }] : value.flatMap((entry, index) => flat(`${path}[${index + 1}]`, entry));
  if (typeof value === 'object' && value !== null) return fieldLines(value as Record<string, unknown>).map(({ field, value: text }) => ({ field: `${path}.${field}`, value: text }));
  return [{ field: path, value: String(value) }];
}

/** The whole clause as text; a redline of two of these is one of the clauses. */
export function clauseText({ title, fields, words }: Clause): string {
  const lines = fieldLines(fields).map(({ field, value }) => `${field}: ${value}`);
  return [title, ...lines, ...(words === null ? [] : [words])].join('\n');
}
