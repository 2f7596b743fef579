import { valueAt, withValueAt } from './draft';

const values = { title: 'Silk', fee: { base: { minor: 5, currency: 'EUR' } }, stops: [{ opening: 'a' }, { opening: 'b' }] };

it.each([
  ['title', 'Silk'],
  ['fee.base.minor', 5],
  ['stops.1.opening', 'b'],
  ['fee.extra.minor', undefined],
])('the value at %s is %p', (path, expected) => {
  expect(valueAt(values, path)).toBe(expected);
});

it.each([
  ['title', { ...values, title: 'x' }],
  ['fee.base.minor', { ...values, fee: { base: { minor: 'x', currency: 'EUR' } } }],
  ['stops.0.opening', { ...values, stops: [{ opening: 'x' }, { opening: 'b' }] }],
  ['fee.extra.minor', { ...values, fee: { base: values.fee.base, extra: { minor: 'x' } } }],
])('changes %s and nothing else', (path, expected) => {
  expect(withValueAt(values, path, 'x')).toEqual(expected);
});
