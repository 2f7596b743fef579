import { hostingFee } from './fee';

const fee = { base: { minor: 2_000_000, currency: 'EUR' }, baseWeeks: 12, extraWeek: { minor: 180_000, currency: 'EUR' } };

it.each([
  ['fewer weeks than the base covers', '2028-03-29', 2_000_000],
  ['exactly as many', '2028-05-24', 2_000_000],
  ['a day of the next week', '2028-05-25', 2_180_000],
  ['three more weeks', '2028-06-14', 2_540_000],
])('%s', (_, closing, minor) => {
  expect(hostingFee({ fee }, { opening: '2028-03-01', closing })).toEqual({ minor, currency: 'EUR' });
});

it('a free work costs nothing', () => {
  expect(hostingFee({ fee: null }, { opening: '2028-03-01', closing: '2028-09-01' })).toBeNull();
});
