import { isRows, join, type Place, placesOf, type Schema } from './body-places';

/** A body that is in order but for one thing. */
export interface BadBody {
  readonly what: string;
  /** The field that the answer must name, and no other. */
  readonly field: string;
  readonly body: unknown;
}

/** Every field of a body, one after the other, in every way in which it can be wrong. @param value has every field of the schema. */
export function badBodies(schema: Schema, value: unknown): BadBody[] {
  return placesOf(schema, value).flatMap((place) => [...surplusIn(place), ...(place.at === '' ? [] : wrongAt(place))]);
}

function surplusIn({ schema, at, value, with: put }: Place): BadBody[] {
  const names = ['colour', 'id', 'version', 'status', '__proto__', 'constructor'].filter((name) => schema.properties && !Object.hasOwn(schema.properties, name));
  return names.map((name) => ({ what: 'a field that nobody knows', field: join(at, name), body: put(withField(value as object, name)) }));
}

/** As a parser makes it: `__proto__` is then a field like any other. */
const withField = (fields: object, name: string): unknown => Object.defineProperty({ ...fields }, name, { value: 'x', enumerable: true });

function wrongAt({ schema, at, named, required, nullable, with: put }: Place): BadBody[] {
  const wrong = [...(nullable ? [] : [null]), ...wrongTypes(schema), ...wrongValues(schema, at)];
  const missing = required ? [{ what: 'missing', field: named, body: put(undefined) }] : [];
  // What is no text at all is found before anybody knows what the field is for, so that even an entry is named by its own place.
  return [...missing, ...wrong.map((value) => ({ what: `as ${JSON.stringify(value).slice(0, 40)}`, field: noText.includes(value as string) ? at : named, body: put(value) }))];
}

const byType: Readonly<Record<string, readonly unknown[]>> = {
  string: [7, true, {}, ['x']],
  integer: ['5', 1.5, true, [1], 1e300],
  number: ['5', true, {}],
  boolean: ['true', 0, []],
  object: ['x', true, [], [{}]],
  array: ['x', {}, { 0: 'x', length: 1 }],
};

const wrongTypes = ({ type, properties }: Schema): readonly unknown[] => byType[properties ? 'object' : type] ?? [];

function wrongValues(schema: Schema, at: string): unknown[] {
  const { type, minimum, maximum, minItems = 0, maxItems, items } = schema;
  if (type === 'integer' || type === 'number') return [minimum - 1, maximum + 1].filter((value) => Number.isSafeInteger(value));
  // Of rows too many are refused as such, and not as a wrong field.
  if (type === 'array' && !isRows(at)) return [...(minItems > 0 ? [[]] : []), ...(items && maxItems < 1_000 ? [Array(maxItems + 1).fill(null)] : [])];
  return type === 'string' ? wrongTexts(schema) : [];
}

/** NUL, which PostgreSQL can't store, and halves of surrogate pairs, which are no Unicode text. */
const noText = ['a\u0000b', '\ud800', 'a\udc00b'];

const wrongByFormat: Readonly<Record<string, readonly string[]>> = {
  uuid: ['7', 'not-a-uuid', '01890F3E-7B6A-4C4D-9A51-2F6F6A1C0B10', '{01890f3e-7b6a-4c4d-9a51-2f6f6a1c0b10}', "01890f3e-7b6a-4c4d-9a51-2f6f6a1c0b1'"],
  date: ['2027-02-30', '2027-1-1', '27-01-01', '2027-01-01T00:00:00Z', '0000-01-01', '10000-01-01', 'tomorrow'],
  'date-time': ['2027-01-01', '2027-01-01T00:00:00', '2027-02-30T00:00:00Z', '2027-01-01T24:00:00Z', '2027-01-01T00:00:60Z', '2027-01-01T00:00:00+23:59', 'now'],
  uri: ['x', 'javascript:alert(1)', '//museum.example', 'ftp://museum.example'],
};

function wrongTexts({ maxLength = 4_000, enum: codes, format, pattern }: Schema): string[] {
  const hostile = ['', ...noText, 'x'.repeat(maxLength + 1)];
  const closed = codes ? ['nonsense', ` ${codes[0]}`, codes[0].toUpperCase()].filter((code) => !codes.includes(code)) : [];
  return [...hostile, ...closed, ...(wrongByFormat[format] ?? []), ...(pattern ? ['!', '\u00fc'] : [])];
}
