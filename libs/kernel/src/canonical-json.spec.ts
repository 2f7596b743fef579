import * as fc from 'fast-check';
import { canonicalJson, isWellFormed } from './canonical-json';

/** The samples of RFC 8785, sections 3.2.2 and 3.2.3. */
describe('RFC 8785', () => {
  it('writes numbers, texts and literals as its first sample', () => {
    const sample = {
      numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000f\u000aA\'\u0042\u0022\u005c\\\"/',
      literals: [null, true, false],
    };
    expect(canonicalJson(sample)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('sorts keys by UTF-16 code units, so that a smiley comes before a Hebrew letter', () => {
    const sample = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\u{1f600}': 5, '\u0080': 6, '\u00f6': 7 };
    expect(canonicalJson(sample)).toBe('{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"\u{1f600}":5,"\ufb33":3}');
  });

  it.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555557', '333333333.33333343'],
  ])('writes the double %s as %s', (bits, text) => {
    expect(canonicalJson(Buffer.from(bits, 'hex').readDoubleBE())).toBe(text);
  });
});

it.each([
  [null, 'null'],
  ['', '""'],
  [[], '[]'],
  [{}, '{}'],
  [Object.assign(Object.create(null), { b: 1, a: [2] }), '{"a":[2],"b":1}'],
  [{ 10: 'x', 9: 'y', a: 'z' }, '{"10":"x","9":"y","a":"z"}'],
  ['\u2028 \u007f </script>', '"\u2028 \u007f </script>"'],
  [JSON.parse('{"__proto__":{"b":1},"a":0}'), '{"__proto__":{"b":1},"a":0}'],
])('%#: writes %j', (value, text) => {
  expect(canonicalJson(value)).toBe(text);
});

class Stop {
  status = 'hold';
}
const circle: Record<string, unknown> = {};
circle['again'] = [circle];

it.each<[string, unknown, string]>([
  ['undefined', undefined, "$ is undefined, which JSON can't hold."],
  ['an undefined field', { a: { b: undefined } }, "$.a.b is undefined, which JSON can't hold."],
  ['a hole', [1, , 3], "$[1] is undefined, which JSON can't hold."],
  ['NaN', { shares: [1, Number.NaN] }, "$.shares[1] is NaN, which JSON can't hold."],
  ['infinity', [Number.NEGATIVE_INFINITY], "$[0] is -Infinity, which JSON can't hold."],
  ['a function', { now: () => 1 }, "$.now is a function, which JSON can't hold."],
  ['a symbol', [Symbol('x')], "$[0] is a symbol, which JSON can't hold."],
  ['a symbol as a key', { [Symbol('x')]: 1 }, '$ has a symbol as a key.'],
  ['a bigint', { minor: 1n }, "$.minor is a bigint, which JSON can't hold."],
  ['half a pair in a text', { title: 'a\ud800' }, '$.title holds half a surrogate pair.'],
  ['half a pair in a key', { '\udc00': 1 }, '$ holds half a surrogate pair.'],
  ['a date', { at: new Date(0) }, '$.at is a Date, not a plain object.'],
  ['a map', new Map([['a', 1]]), '$ is a Map, not a plain object.'],
  ['an instance', { stop: new Stop() }, '$.stop is a Stop, not a plain object.'],
  ['a circle', circle, '$.again[0] contains itself.'],
])('refuses %s', (_name, value, message) => {
  expect(() => canonicalJson(value)).toThrow(new TypeError(message));
});

it('writes the same object twice when it is only used twice', () => {
  const party = { id: 1 };
  expect(canonicalJson([party, party])).toBe('[{"id":1},{"id":1}]');
});

it.each([['', true], ['\u{1f600}', true], ['a\ud83d', false], ['\ude00a', false], ['\ude00\ud83d', false]])(
  '%j is well formed: %s',
  (text, expected) => {
    expect(isWellFormed(text)).toBe(expected);
  },
);

/** JSON whose texts are whole, with keys of every alphabet. */
const anyJson = fc.jsonValue({ stringUnit: 'binary' });

function shuffled(value: unknown, order: (keys: string[]) => string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => shuffled(item, order));
  if (value === null || typeof value !== 'object') return value;
  const members = new Map(Object.entries(value));
  return Object.fromEntries(order([...members.keys()]).map((key) => [key, shuffled(members.get(key), order)]));
}

it('does not depend on the order of keys', () => {
  fc.assert(
    fc.property(anyJson, fc.infiniteStream(fc.nat()), (value, dice) => {
      const byChance = (keys: string[]) =>
        keys.map((key) => ({ key, at: Number(dice.next().value) })).sort((a, b) => a.at - b.at).map(({ key }) => key);
      expect(canonicalJson(shuffled(value, byChance))).toBe(canonicalJson(value));
    }),
  );
});

it('is JSON that says the same', () => {
  fc.assert(
    fc.property(anyJson, (value) => {
      const text = canonicalJson(value);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(canonicalJson(JSON.parse(text))).toBe(text);
    }),
  );
});
