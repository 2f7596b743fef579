import { Malformed, textOf } from './bytes';

/** Any value of JSON, looked into without belief: a field that is not there is undefined. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- what a stranger's file holds has no type until it is checked.
export type Json = any;

/** The one text of a JSON value by RFC 8785: sorted keys, no spaces, numbers and strings as ECMAScript writes them. */
export function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const members = Object.keys(value).sort((a, b) => (a < b ? -1 : 1)).map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`);
  return `{${members.join(',')}}`;
}

/** @throws Malformed where the text is no JSON, or another spelling of it than the canonical one. */
export function parseCanonical(text: string): Json {
  let value: Json;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Malformed('is no JSON');
  }
  if (canonical(value) !== text) throw new Malformed('is not in its canonical form (RFC 8785)');
  return value;
}

export const jsonFile = (bytes: Uint8Array): Json => parseCanonical(textOf(bytes));

/** The lines of a file in which each ends with a line feed, the last one too. */
export function linesOf(bytes: Uint8Array): string[] {
  const text = textOf(bytes);
  if (text === '') return [];
  return text.endsWith('\n') ? text.slice(0, -1).split('\n') : text.split('\n');
}
