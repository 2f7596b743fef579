import { greatCircleKm } from '@caravanserai/kernel';
import { fairSplit } from './fair-split';

/** The ten cities of the domain document, in the order of the shortest feasible route. */
const cities: [string, number, number][] = [
  ['Paris', 48.8566, 2.3522], ['Vienna', 48.2082, 16.3738], ['Astana', 51.1694, 71.4491], ['Helsinki', 60.1699, 24.9384], ['New Delhi', 28.6139, 77.209], ['Bangkok', 13.7563, 100.5018],
  ['Singapore', 1.3521, 103.8198], ['Seoul', 37.5665, 126.978], ['Tokyo', 35.6762, 139.6503], ['Warsaw', 52.2297, 21.0122],
];
const metres = cities.map(([, lat, lon]) => cities.map(([, toLat, toLon]) => Math.round(1_000 * greatCircleKm({ lat, lon }, { lat: toLat, lon: toLon }))));
const toy = fairSplit(33_254, metres);
const shareOf = (city: string) => toy.shares[cities.findIndex(([name]) => name === city) - 1]!;

describe('the ten-city tour, in kilometres', () => {
  // Nine equal shares of 33,254 are eight of 3,695 and, since the last in the order has none of the remainder, one of 3,694.
  it.each([['Vienna', 425, 3_695, 2_067], ['Warsaw', 470, 3_694, 2_733], ['Singapore', 6_823, 3_695, 21_458]])('%s bears %i, not %i, and alone %i', (city, share, equal, alone) => {
    const found = shareOf(city);
    expect([found.share, found.equalShare, Math.round(found.aloneUnits / 1_000), found.paysMoreThanAlone]).toEqual([share, equal, alone, false]);
  });

  it('is divided to the last kilometre', () => {
    expect([Math.round(toy.routeUnits / 1_000), toy.shares.reduce((sum, { share }) => sum + share, 0)]).toEqual([33_254, 33_254]);
  });

  it('is derived: groups, what they add and their weights give the exact share again', () => {
    const { steps, units } = shareOf('Vienna');
    expect([steps.length, steps.reduce((sum, { groups }) => sum + groups, 0)]).toEqual([9, 256]);
    const sum = steps.reduce((total, { dearerBy, weight }) => total + (dearerBy * Number(weight.numerator)) / Number(weight.denominator), 0);
    expect(sum).toBeCloseTo(Number(units.numerator) / Number(units.denominator), 3);
  });
});

describe('a split among few', () => {
  it('of one host is the whole', () => expect(fairSplit(100, [[0, 5], [5, 0]]).shares.map(({ share }) => share)).toEqual([100]));

  it.each<[string, number[][], number[], boolean[]]>([
    ['two at the same place halve', [[0, 10, 10], [10, 0, 0], [10, 0, 0]], [50, 50], [false, false]],
    ['one on the way of the other adds nothing', [[0, 5, 10], [5, 0, 5], [10, 5, 0]], [25, 75], [false, false]],
    ['a fixed order can charge more than a private trip', [[0, 1, 1], [1, 0, 9], [1, 9, 0]], [50, 50], [true, true]],
    ['who makes the route cheaper is paid', [[0, 0, 50], [0, 0, 25], [0, 0, 0]], [-50, 150], [false, false]],
  ])('%s', (_, between, shares, dearer) => {
    const found = fairSplit(100, between).shares;
    expect([found.map(({ share }) => share), found.map(({ paysMoreThanAlone }) => paysMoreThanAlone)]).toEqual([shares, dearer]);
  });

  it('of fifteen hosts is exact', () => {
    const line = Array.from({ length: 16 }, (_, from) => Array.from({ length: 16 }, (__, to) => Math.abs(from - to)));
    const found = fairSplit(1_000_000, line);
    expect([found.routeUnits, found.shares.reduce((sum, { share }) => sum + share, 0), found.shares[0]?.units]).toEqual([30, 1_000_000, { numerator: '2', denominator: '15' }]);
  });

  it.each([[1, 'none'], [17, 'sixteen']])('of a table of %i rows is refused: %s', (rows) => {
    expect(() => fairSplit(1, Array.from({ length: rows }, () => new Array<number>(rows).fill(1)))).toThrow(RangeError);
  });
});
