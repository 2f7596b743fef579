import { gzipSync } from 'node:zlib';

/** A request body that is bad as a whole, before anybody looks at its fields. */
export interface BadRequest {
  readonly what: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
  readonly refusal: readonly [status: number, code: string, field?: string];
}

const json = { 'content-type': 'application/json' };
const deep = 50_000;
const huge = 1024 * 1024 + 1;

/** @param sample a body that is in order, for those that are refused for something else. */
export function badRequests(sample: object): BadRequest[] {
  const whole = JSON.stringify(sample);
  const all: BadRequest[] = [
    { what: 'cut off', body: whole.slice(0, -1), refusal: [400, 'body-not-json'] },
    { what: 'followed by more', body: `${whole}${whole}`, refusal: [400, 'body-not-json'] },
    { what: 'of another notation', body: "{ remark: 'x' }", refusal: [400, 'body-not-json'] },
    { what: 'with numbers that JSON does not know', body: '{"minor":NaN}', refusal: [400, 'body-not-json'] },
    { what: 'a list', body: `[${whole}]`, refusal: [400, 'input-refused', ''] },
    { what: 'an empty list', body: '[]', refusal: [400, 'input-refused', ''] },
    { what: 'a text', body: '"text"', refusal: [400, 'input-refused', ''] },
    { what: 'a number', body: '1', refusal: [400, 'input-refused', ''] },
    { what: 'true', body: 'true', refusal: [400, 'input-refused', ''] },
    { what: 'a list of lists without an end', body: '['.repeat(deep), refusal: [400, 'body-not-json'] },
    { what: 'a list of lists', body: '['.repeat(deep) + ']'.repeat(deep), refusal: [400, 'input-refused'] },
    { what: 'objects within objects', body: '{"a":'.repeat(10_000) + '1' + '}'.repeat(10_000), refusal: [400, 'input-refused'] },
    { what: 'too large', body: JSON.stringify({ ...sample, more: 'x'.repeat(huge) }), refusal: [413, 'body-too-large'] },
    { what: 'with bytes that are no UTF-8', body: Buffer.concat([Buffer.from('{"remark":"'), Buffer.from([0xff, 0xfe]), Buffer.from('"}')]), refusal: [400, 'body-not-utf8'] },
    { what: 'with half of a pair in UTF-8', body: Buffer.concat([Buffer.from('{"remark":"'), Buffer.from([0xed, 0xa0, 0x80]), Buffer.from('"}')]), refusal: [400, 'body-not-utf8'] },
    { what: 'with an overlong slash', body: Buffer.concat([Buffer.from('{"remark":"'), Buffer.from([0xc0, 0xaf]), Buffer.from('"}')]), refusal: [400, 'body-not-utf8'] },
    { what: 'in UTF-16', body: Buffer.from(`\ufeff${whole}`, 'utf16le'), refusal: [400, 'body-not-utf8'] },
    { what: 'said to be in Latin 1', headers: { 'content-type': 'application/json; charset=iso-8859-1' }, body: whole, refusal: [415, 'charset-not-supported'] },
    { what: 'compressed', headers: { ...json, 'content-encoding': 'gzip' }, body: gzipSync(whole), refusal: [415, 'content-encoding-not-supported'] },
    { what: 'said to be text', headers: { 'content-type': 'text/plain' }, body: whole, refusal: [415, 'media-type-not-supported'] },
    { what: 'said to be a form', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'remark=x', refusal: [415, 'media-type-not-supported'] },
    { what: 'said to be a form of parts', headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: '--x--', refusal: [415, 'media-type-not-supported'] },
    { what: 'said to be XML', headers: { 'content-type': 'application/xml' }, body: '<a/>', refusal: [415, 'media-type-not-supported'] },
    { what: 'said to be a patch', headers: { 'content-type': 'application/json-patch+json' }, body: '[]', refusal: [415, 'media-type-not-supported'] },
  ];
  return all.map((bad) => ({ headers: json, ...bad }));
}

/** Ids that are none. What stands for itself in a path is written as a browser would send it. */
export const badIds = ['7', 'not-an-id', '01890F3E-7B6A-4C4D-9A51-2F6F6A1C0B10', '01890f3e-7b6a-4c4d-9a51-2f6f6a1c0b1', '%00', '%ff', '%ed%a0%80', '%F0%9F%98%80', '__proto__', '1%3B%20drop%20table%20stop', '..%2f..%2fops%2foutbox', 'x'.repeat(300)];

type Schema = Readonly<Record<string, any>>;

/** Values of a query parameter that its schema does not allow, as they stand in an address. */
export function badValues({ type, enum: codes, format, minimum, maximum, maxLength }: Schema): string[] {
  const hostile = ['%00', 'a%00b', '', 'x'.repeat(Math.min(maxLength ?? 300, 5_000) + 1)];
  const words = codes || format ? ['nonsense', '%F0%9F%98%80', '%ff'] : [];
  if (type === 'integer') return [...hostile, String(minimum - 1), String(maximum + 1), '1.5', '1e1', '0x1', 'one', '%201', '١', '9'.repeat(30)];
  if (type === 'boolean') return [...hostile, '1', 'yes', 'TRUE'];
  return [...hostile, ...words, ...(format === 'uuid' ? ['01890F3E-7B6A-4C4D-9A51-2F6F6A1C0B10'] : []), ...(format === 'date' ? ['2027-02-30', '10000-01-01'] : []), ...(format === 'date-time' ? ['2027-01-01', '2027-01-01T24:00:00Z'] : [])];
}

export const badHeaders: ReadonlyArray<readonly [header: string, value: string]> = [
  ['x-acting-for', 'the-museum'], ['x-acting-for', '01890F3E-7B6A-4C4D-9A51-2F6F6A1C0B10'], ['x-acting-for', ''],
  ['idempotency-key', ''], ['idempotency-key', 'two words'], ['idempotency-key', 'x'.repeat(256)], ['idempotency-key', 'schlüssel'],
  ['if-match', '3'], ['if-match', 'W/"3"'], ['if-match', '"three"'], ['if-match', '"3", "4"'], ['if-match', '"-1"'], ['if-match', `"${'9'.repeat(20)}"`],
];
