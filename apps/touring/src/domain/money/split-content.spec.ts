import { type SplitAsked, splitContent } from './split-content';

const euros = (minor: number) => ({ minor, currency: 'EUR' });
const stops = [{ stopId: 'a', hostId: 'x', weeks: 10 }, { stopId: 'b', hostId: 'y', weeks: 30 }];
const costs = [{ id: '1', stopId: null, isTransport: true, amount: euros(1_000) }, { id: '2', stopId: 'a', isTransport: true, amount: { minor: 2_000, currency: 'JPY' } }, { id: '3', stopId: null, isTransport: false, amount: euros(401) }];
const rates = [{ from: 'JPY', to: 'EUR', numerator: 1, denominator: 160, day: '2028-01-01', source: 'ECB' }];
const asked = (change: Partial<SplitAsked> = {}): SplitAsked => ({ currency: 'EUR', transport: 'equal', rest: 'by-weeks', equalBasisPoints: 10_000, rates, home: { lat: 0, lon: 0 }, places: [{ stopId: 'a', lat: 0, lon: 1 }, { stopId: 'b', lat: 0, lon: 2 }], ...change });
const dueOf = (change: Partial<SplitAsked>) => {
  const content = splitContent(costs, stops, asked(change));
  return content.ok ? [...content.value.stops.map(({ dueMinor }) => dueMinor), content.value.organiserMinor, content.value.totalMinor] : [content.rejection.code];
};

// 2,000 yen are 12.50 euros; shared are 22.50 for transport and 4.01 for the rest, of which the weeks give 1.00 and 3.01.
it.each<[string, Partial<SplitAsked>, (number | string)[]]>([
  ['equally', {}, [1_225, 1_426, 0, 2_651]],
  ['by weeks', { transport: 'by-weeks' }, [663, 1_988, 0, 2_651]],
  ['by the way out', { transport: 'outgoing-leg' }, [1_350, 301, 1_000, 2_651]],
  ['fairly', { transport: 'fair' }, [663, 1_988, 0, 2_651]],
  ['without a rate', { rates: [] }, ['rate-missing']],
  ['fairly from nowhere', { transport: 'fair', home: null }, ['places-missing']],
  ['fairly to nowhere', { transport: 'fair', places: [] }, ['places-missing']],
  ['fairly on the spot', { transport: 'fair', home: { lat: 0, lon: 1 }, places: ['a', 'b'].map((stopId) => ({ stopId, lat: 0, lon: 1 })) }, ['route-has-no-length']],
])('costs divided %s', (_, change, due) => expect(dueOf(change)).toEqual(due));

it.each([[15, true], [16, 'too-many-for-fair-split']])('%i stops divided fairly', (count, outcome) => {
  const many = Array.from({ length: count }, (_, at) => ({ stopId: String(at), hostId: String(at), weeks: 1 }));
  const content = splitContent(costs, many, asked({ transport: 'fair', places: many.map(({ stopId }, at) => ({ stopId, lat: 0, lon: at + 1 })) }));
  expect(content.ok ? content.ok : content.rejection.code).toBe(outcome);
});

it.each([[costs, [], 'no-stops-to-share'], [[], stops, 'nothing-to-share']])('refuses what has no parts', (some, among, code) => expect(splitContent(some, among, asked())).toMatchObject({ rejection: { code } }));
