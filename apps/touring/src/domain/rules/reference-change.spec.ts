import { inForceOn, mayEnter, shapeOf } from './reference-change';
import { referenceRow } from './some-facts';

const known = [
  referenceRow('hold-rule', 'sign-by', { value: 30, unit: 'days' }),
  referenceRow('weekend', '*', { days: [6, 7] }),
  referenceRow('carnet-country', 'CN', { accepts: 'yes', uses: ['EF'], monthsMax: null }),
  referenceRow('ladder', 'five', { rungs: [{ fromDays: 0, share: 1 }] }),
];
const enter = (kind: string, code: string, value: object, validTo: string | null = null, validFrom = '2027-01-01') => mayEnter(referenceRow(kind, code, value as never, validFrom, validTo), known);

it.each<[string, ReturnType<typeof enter>, string]>([
  ['another figure', enter('hold-rule', 'sign-by', { value: 45, unit: 'days' }), 'ok'],
  ['the same day again', enter('hold-rule', 'sign-by', { value: 45, unit: 'days' }, null, '2000-01-01'), 'reference-row-exists'],
  ['another unit', enter('hold-rule', 'sign-by', { value: 45, unit: 'hours' }), 'reference-value-differs'],
  ['half a day', enter('hold-rule', 'sign-by', { value: 0.5, unit: 'days' }), 'reference-value-differs'],
  ['less than nothing', enter('hold-rule', 'sign-by', { value: -1, unit: 'days' }), 'reference-value-differs'],
  ['a hold rule that ends', enter('hold-rule', 'sign-by', { value: 45, unit: 'days' }, '2028-01-01'), 'reference-needs-no-end'],
  ['a week without work', enter('weekend', 'XX', { days: [1, 2, 3, 4, 5, 6, 7] }), 'reference-value-differs'],
  ['an eighth day', enter('weekend', 'XX', { days: [8] }), 'reference-value-differs'],
  ['Friday alone', enter('weekend', 'XX', { days: [5] }), 'ok'],
  ['a kind that no rule reads', enter('horoscope', 'leo', {}), 'reference-kind-unknown'],
  ['another country of a known kind', enter('carnet-country', 'LA', { accepts: 'yes', uses: [], monthsMax: 6 }, '2030-01-01'), 'ok'],
  ['a field too few', enter('carnet-country', 'LA', { accepts: 'yes', uses: [] }), 'reference-value-differs'],
  ['a field too many', enter('carnet-country', 'LA', { accepts: 'yes', uses: [], monthsMax: 6, note: 'x' }), 'reference-value-differs'],
  ['text for a list', enter('carnet-country', 'LA', { accepts: 'yes', uses: 'EF', monthsMax: 6 }), 'reference-value-differs'],
  ['a list of more of the same', enter('ladder', 'two', { rungs: [{ fromDays: 60, share: 1 }, { fromDays: 0, share: 2 }] }), 'ok'],
  ['a list of something else', enter('ladder', 'two', { rungs: [{ fromDays: '60', share: 1 }] }), 'reference-value-differs'],
])('%s', (_name, decision, expected) => expect(decision.ok ? 'ok' : decision.rejection.code).toBe(expected));

it('a shape is told in words', () => expect(shapeOf({ b: [1, 'x'], a: { c: null } })).toBe('{ a: { c: null }, b: list of number or string }'));

it('in force is the last that has begun and has not ended', () => {
  const rows = [referenceRow('k', 'c', {}, '2026-01-01'), referenceRow('k', 'c', {}, '2027-01-01', '2028-01-01')];
  const on = (day: string) => rows.filter(inForceOn(day, rows)).map(({ validFrom }) => validFrom);
  expect(['2025-12-31', '2026-12-31', '2027-01-01', '2027-12-31', '2028-01-01'].map(on)).toEqual([[], ['2026-01-01'], ['2027-01-01'], ['2027-01-01'], []]);
});
