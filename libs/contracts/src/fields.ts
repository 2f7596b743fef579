import { z } from 'zod';

/**
 * The kinds of fields that may cross a service border. The list is the privacy rule of the platform: there is no kind for free
 * text and none for anything of a person but an opaque reference, so an event that carries either can't be written down.
 */
declare const crossing: unique symbol;
export type Field<T> = z.ZodType<T> & { readonly [crossing]?: true };
type Shape = Record<string, Field<unknown>>;

/** What a field is, for whoever handles events that it does not know one by one; `person` is what must be kept nowhere without need. */
export type FieldKind = 'id' | 'person' | 'word' | 'number' | 'instant' | 'title' | 'partner';

const field = <T>(schema: z.ZodType<T>, example: T, kind?: FieldKind): Field<T> => schema.meta({ examples: [example], ...(kind && { 'x-kind': kind }) });
const matching = (pattern: RegExp, example: string, kind?: FieldKind): Field<string> => field(z.string().regex(pattern), example, kind);

const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$/;
const datePattern = /^\d{4}-\d{2}-\d{2}$/;

/** A UUID of an aggregate. */
export const id = (): Field<string> => field(z.guid(), '01890f3e-7b6a-7c4d-9a51-2f6f6a1c0b10', 'id');
/** An opaque reference that only `contacts` can resolve to a person. */
export const personRef = (): Field<string> => field(z.guid(), '01890f3e-0000-7000-8000-00000000beef', 'person');
/** One of the listed words; widening the list is an additive change, narrowing it is not. */
export const code = <const T extends readonly [string, ...string[]]>(values: T): Field<T[number]> =>
  field(z.enum(values) as unknown as z.ZodType<T[number]>, values[0], 'word');
/** A machine word whose list another service owns, such as a lifecycle's state. */
export const word = (): Field<string> => matching(/^[a-z0-9][a-z0-9.-]{0,99}$/, 'send-contract', 'word');
export const integer = (least = 0, most = Number.MAX_SAFE_INTEGER): Field<number> => field(z.int().min(least).max(most), least, 'number');
export const basisPoints = (): Field<number> => integer(0, 10_000);
export const flag = (): Field<boolean> => field(z.boolean(), false);
/** A calendar date, YYYY-MM-DD. */
export const date = (): Field<string> => matching(datePattern, '2027-03-01');
/** An instant in UTC, RFC 3339 with Z. */
export const instant = (): Field<string> => matching(instantPattern, '2027-03-01T09:00:00.000Z', 'instant');
/** A lower-case hexadecimal SHA-256. */
export const hash = (): Field<string> => matching(/^[0-9a-f]{64}$/, 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
/** The title of a work, as the organisation published it. */
export const title = (): Field<string> => field(z.string().min(1).max(300), 'The Silk Road and the Sea', 'title');
/** The name of an organisation at that time. */
export const organisationName = (): Field<string> => field(z.string().min(1).max(300), 'Museum of Islands');
/** A BCP 47 language tag. */
export const language = (): Field<string> => matching(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'pt');
/** ISO 3166-1 alpha-2, or the platform's own code of a partner that is no country. */
export const partner = (): Field<string> => matching(/^([A-Z]{2}|ASEM:[A-Z]{2,6})$/, 'PT', 'partner');
export const timeZone = (): Field<string> => matching(/^[A-Za-z0-9_+-]+(\/[A-Za-z0-9_+-]+)*$/, 'Europe/Lisbon');
/** Integer minor units with an ISO 4217 code. */
export const money = (): Field<{ minor: number; currency: string }> =>
  field(z.object({ minor: z.int(), currency: z.string().regex(/^[A-Z]{3}$/) }), { minor: 1_250_000, currency: 'EUR' });
/** A half-open range of dates in a named time zone. */
export const dateRange = (): Field<{ start: string; end: string; zone: string }> =>
  field(z.object({ start: z.string().regex(datePattern), end: z.string().regex(datePattern), zone: z.string() }), {
    start: '2027-03-01',
    end: '2027-06-01',
    zone: 'Europe/Lisbon',
  });

export const listOf = <T>(item: Field<T>, most = 1_000): Field<T[]> => z.array(item).max(most);
export const group = <S extends Shape>(shape: S): Field<DataOf<S>> => z.object(shape) as unknown as Field<DataOf<S>>;
export const optional = <T>(inner: Field<T>): Field<T | undefined> => inner.optional();

type OptionalKeys<S extends Shape> = { [K in keyof S]: undefined extends z.infer<S[K]> ? K : never }[keyof S];
/** The plain type of a group of fields; fields that may be undefined become optional. */
export type DataOf<S extends Shape> = { [K in Exclude<keyof S, OptionalKeys<S>>]: z.infer<S[K]> } & {
  [K in OptionalKeys<S>]?: z.infer<S[K]>;
};
export type EventShape = Shape;
