import { placesOf, rateFrom } from './split-values';

const rate = { from: 'JPY', to: 'EUR', day: '2028-01-01', source: 'ECB' };

it.each([['0.0062', 62, 10_000], ['161,35', 16_135, 100], ['2', 2, 1]])('"%s" is %i of %i', (text, numerator, denominator) => expect(rateFrom(text, rate)).toEqual([{ ...rate, numerator, denominator }]));
it.each(['', '0', '0.000', '-1', 'one', '1e3', '1.2.3'])('"%s" is no rate', (text) => expect(rateFrom(text, rate)).toEqual([]));

it('of places only those are known that the directory tells', () => {
  const at = (latitudeMicrodegrees: number | null) => ({ latitudeMicrodegrees, longitudeMicrodegrees: 1_500_000 }) as never;
  const stop = (id: string, hostId: string, state: string) => ({ id, hostId, state }) as never;
  const tour = { organiserId: 'o', stops: [stop('1', 'a', 'confirmed'), stop('2', 'b', 'confirmed'), stop('3', 'a', 'hold')] };
  const found = new Map([['o', at(38_700_000)], ['a', at(48_200_000)], ['b', at(null)]]);
  expect([placesOf(tour, found), placesOf(tour, new Map())]).toEqual([{ home: { lat: 38.7, lon: 1.5 }, places: [{ stopId: '1', lat: 48.2, lon: 1.5 }] }, { places: [] }]);
});
