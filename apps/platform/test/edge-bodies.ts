import { type Place, placesOf, type Schema } from './body-places';

/** Bodies whose fields are as they may be, one after the other at the edge of it: no database and no event may break at them. */
export function edgeBodies(schema: Schema, value: unknown): { what: string; body: unknown }[] {
  return placesOf(schema, value).flatMap((place) => edgesOf(place).map((edge) => ({ what: `${place.at} as ${JSON.stringify(edge)?.slice(0, 60)}`, body: place.with(edge) })));
}

function edgesOf({ schema, required, nullable, at }: Place): unknown[] {
  const { type, minimum, maximum, enum: codes, format, maxLength = 300, pattern, example } = schema;
  const left = [...(required || at === '' ? [] : [undefined]), ...(nullable ? [null] : [])];
  if (codes) return [...left, ...codes];
  if (type === 'integer' || type === 'number') return [...left, minimum, maximum];
  if (type !== 'string') return left;
  return [...left, ...(edgesByFormat[format] ?? (pattern || example ? [] : textsOf(maxLength)))];
}

const edgesByFormat: Readonly<Record<string, readonly string[]>> = {
  uuid: ['00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff', '01890f3e-7b6a-7c4d-9a51-2f6f6a1c0b10'],
  date: ['0001-01-01', '9999-12-31', '2028-02-29'],
  'date-time': ['0001-01-01T00:00:00Z', '0001-01-01T00:00:00+14:00', '9999-12-31T23:59:59.999999999-12:00', '2027-10-31T02:30:00.5+01:00'],
  uri: [`https://museum.example/${'x'.repeat(1_900)}`, 'https://博物館.example/?q=%00'],
};

/** Long ones, astral ones, such as mean something elsewhere, and such as look like others. */
const textsOf = (longest: number): string[] => ['x'.repeat(longest), '𠮷'.repeat(longest), "'; drop table stop; --", '%_\\%', '\u202eevil', 'NULL', '\u200b\u200b'];
