import { byRelay, type Gap, relayFit } from './relay';

const [lisbon, paris, vienna] = [{ lat: 38.72, lon: -9.14 }, { lat: 48.86, lon: 2.35 }, { lat: 48.21, lon: 16.37 }];
const places = new Map([['lisbon', lisbon], ['paris', paris], ['vienna', vienna]]);
const gap: Gap = { after: { hostId: 'lisbon', day: '2028-01-01' }, before: { hostId: 'vienna', day: '2028-05-01' }, openDays: 365, stayDays: 100, baseDays: 7, kmPerDay: 600 };
const fit = (change: Partial<Gap> = {}, taken: { delivery: string; dispatch: string }[] = [], known = places) => relayFit({ ...gap, ...change }, 'paris', taken, known);

it.each<[string, ReturnType<typeof fit>, unknown]>([
  // Lisbon to Paris takes 7 + 3 days and Paris to Vienna 7 + 2: of 121 days 102 are left.
  ['between two neighbours', fit(), { earliest: '2028-01-11', latest: '2028-01-13', floatDays: 2, kmAdded: 188 }],
  ['to the day', fit({ stayDays: 102 }), { earliest: '2028-01-11', latest: '2028-01-11', floatDays: 0, kmAdded: 188 }],
  ['a day too long', fit({ stayDays: 103 }), null],
  ['places not known', fit({}, [], new Map()), { earliest: '2028-01-08', latest: '2028-01-15', floatDays: 7, kmAdded: null }],
  ['a day taken in the calendar', fit({ stayDays: 50 }, [{ delivery: '2028-01-20', dispatch: '2028-01-21' }]), { earliest: '2028-01-21', latest: '2028-03-03', floatDays: 42, kmAdded: 188 }],
  ['taken throughout', fit({}, [{ delivery: '2027-12-01', dispatch: '2028-06-01' }]), null],
  ['after the last stop', fit({ before: null }), { earliest: '2028-01-11', latest: '2028-10-02', floatDays: 265, kmAdded: 1_453 }],
  ['before the first', fit({ after: null, openDays: 100 }), { earliest: '2028-01-13', latest: '2028-01-13', floatDays: 0, kmAdded: 1_033 }],
])('%s', (_name, found, expected) => expect(found).toEqual(expected));

it('who waits comes first by rank, then the shorter way, the greater float, and unknown ways last', () => {
  const one = (spaceId: string, waitsAs: number | null, kmAdded: number | null, floatDays: number) => ({ spaceId, waitsAs, kmAdded, floatDays });
  const all = [one('unknown', null, null, 90), one('far', null, 900, 9), one('near', null, 10, 0), one('loose', null, 10, 5), one('second', 2, 1, 1), one('first', 1, 5_000, 0)];
  expect(all.toSorted(byRelay).map(({ spaceId }) => spaceId)).toEqual(['first', 'second', 'loose', 'near', 'far', 'unknown']);
});
