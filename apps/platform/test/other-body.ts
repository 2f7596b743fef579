import { type Place, placesOf, type Schema } from './body-places';

/** A body that says something else, is in order as well, and speaks of the same things where it can. */
export function otherBody(schema: Schema, value: unknown): unknown {
  const [names, facts] = [placesOf(schema, value).filter(isName), placesOf(schema, value).filter((place) => !isName(place))];
  for (const place of [...facts, ...names]) {
    const other = otherThan(place);
    if (other !== undefined) return place.with(other);
  }
  throw new Error('nothing in this body may be anything else');
}

const isName = ({ schema }: Place): boolean => schema.format === 'uuid';

function otherThan({ schema: { type, enum: codes, format, pattern, example, maximum }, value }: Place): unknown {
  if (codes) return codes.find((code: unknown) => code !== value);
  if (type === 'boolean') return !value;
  if (type === 'integer') return (value as number) < maximum ? (value as number) + 1 : (value as number) - 1;
  if (type !== 'string') return undefined;
  if (format === 'uuid') return '01890f3e-7b6a-4c4d-9a51-2f6f6a1c0b10';
  if (format === 'date') return (value as string).replace(/.$/, (digit) => (digit === '1' ? '2' : '1'));
  if (format === 'date-time') return (value as string).replace('00Z', '01Z');
  if (pattern === '^[0-9a-f]{64}$') return 'c'.repeat(64);
  return example !== undefined ? (example === value ? undefined : example) : format || pattern ? undefined : `${value as string} indeed`;
}

/** The same said in another order, which is the same. */
export function reordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).reverse().map(([key, inner]) => [key, reordered(inner)]));
}
