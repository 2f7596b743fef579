import type { PartnerFlow } from './figure-types';
import { legsOf, placesOf } from './flow-map';

const flow = (from: string, to: string, cases: number | null): PartnerFlow => ({ from, to, fromSide: null, toSide: null, cases, finished: cases, reciprocity: 0 });

it('each partner stands once on the map, whatever it gives and takes', () => {
  expect(placesOf([flow('PT', 'JP', 3), flow('JP', 'PT', 1)], (code) => code).map(({ id }) => id)).toEqual(['PT', 'JP']);
});

it('the strongest flow is widest, and a number that may not be told is no label', () => {
  expect(legsOf([flow('PT', 'JP', 12), flow('SG', 'MT', null)]).map(({ width, label }) => [width, label])).toEqual([[6, '12'], [1.5, undefined]]);
});

it('what has no place is in the table alone', () => {
  expect(legsOf([flow('PT', 'XX', 1)])).toEqual([]);
});
