/** JSON Schema as the OpenAPI documents have it, references resolved. */
export type Schema = Readonly<Record<string, any>>;

/** One place in a body where a value stands: the whole body, a field, or the first entry of a list for all of them. */
export interface Place {
  /** Where it stands, as refusals write it: `terms.fee.minor`, `lines.0`. */
  readonly at: string;
  /** What a refusal of the value names: an entry is refused with its list. */
  readonly named: string;
  readonly schema: Schema;
  readonly value: unknown;
  readonly required: boolean;
  readonly nullable: boolean;
  /** The whole body with another value in this place; `undefined` takes it away. */
  readonly with: (value: unknown) => unknown;
}

export const join = (path: string, key: string | number): string => (path === '' ? String(key) : `${path}.${key}`);

/** Rows of an import are answered one by one: nothing inside of them makes the request a bad one. */
export const isRows = (at: string): boolean => at === 'rows';

/** All places of a body, outer ones first. @param value has every field of the schema. */
export function placesOf(schema: Schema, value: unknown): Place[] {
  return within({ at: '', named: '', schema: plainOf(schema), value, required: true, nullable: false, with: (other) => other });
}

function within(place: Place): Place[] {
  const { schema, at } = place;
  const inner = schema.properties ? fieldsOf(place) : schema.type === 'array' && !isRows(at) ? [firstEntryOf(place)] : [];
  return [place, ...inner.flatMap(within)];
}

function fieldsOf({ schema, at, value, with: put }: Place): Place[] {
  const fields = value as Readonly<Record<string, unknown>>;
  return Object.entries<Schema>(schema.properties).map(([key, field]) => ({
    at: join(at, key), named: join(at, key), schema: plainOf(field), value: fields[key], nullable: mayBeNull(field),
    required: schema.required?.includes(key) ?? false, with: (other) => put({ ...fields, [key]: other }),
  }));
}

function firstEntryOf({ schema, at, value, with: put }: Place): Place {
  const [first, ...rest] = value as unknown[];
  return { at: join(at, 0), named: at, schema: plainOf(schema.items), value: first, required: false, nullable: false, with: (other) => put([other, ...rest]) };
}

const mayBeNull = (schema: Schema): boolean => [schema.type, ...(schema.anyOf ?? []).map(({ type }: Schema) => type)].flat().includes('null');

/** OpenAPI 3.1 writes "or null" as a second type, and what has a reference in it as one of several schemas. */
function plainOf(schema: Schema): Schema {
  const [only] = (schema.anyOf ?? schema.allOf ?? []).filter((one: Schema) => one.type !== 'null');
  const { type, ...rest } = { ...only, ...schema };
  return { ...rest, type: [type].flat().find((one) => one !== 'null'), ...(schema.enum && { enum: schema.enum.filter((one: unknown) => one !== null) }) };
}

/** Every field of the schema that the body does not have. */
export const lackingIn = (schema: Schema, value: unknown): string[] => placesOf(schema, value).filter((place) => place.value === undefined).map(({ at }) => at);
