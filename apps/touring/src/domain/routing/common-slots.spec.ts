import { commonSlots, type FreeDays } from './common-slots';
import { numbersFrom } from './some-problems';

describe('when some of the venues are free at once', () => {
  it.each([
    ['two of two', 2, 10, [{ from: 20, to: 40, venues: ['a', 'b'] }]],
    ['a stay as long as what they share', 2, 30, [{ from: 20, to: 20, venues: ['a', 'b'] }]],
    ['a day longer than that', 2, 31, []],
  ] as const)('%s', (_, venues, days, expected) => {
    expect(commonSlots([{ venue: 'a', from: 0, to: 50 }, { venue: 'b', from: 20, to: 90 }], venues, days)).toEqual(expected);
  });

  it('counts a venue once where its windows overlap, and joins none that touch', () => {
    const windows = [{ venue: 'a', from: 0, to: 10 }, { venue: 'a', from: 5, to: 15 }, { venue: 'a', from: 15, to: 25 }];
    expect([commonSlots(windows, 2, 5), commonSlots(windows, 1, 10)]).toEqual([[], [{ from: 0, to: 0, venues: ['a'] }, { from: 5, to: 5, venues: ['a'] }, { from: 15, to: 15, venues: ['a'] }]]);
  });

  it('agrees with looking at each day', () => {
    const next = numbersFrom(5);
    for (let round = 0; round < 100; round++) {
      const windows = Array.from({ length: 8 }, (): FreeDays => ({ venue: 'abcd'[next(4)]!, from: next(20), to: 20 + next(20) }));
      const [venues, days] = [1 + next(4), 1 + next(15)];
      const free = (day: number) => [...new Set(windows.filter(({ from, to }) => from <= day && day + days <= to).map(({ venue }) => venue))].sort();
      const expected = Array.from({ length: 45 }, (_, day) => ({ day, venues: free(day) })).filter((one) => one.venues.length >= venues);
      const found = commonSlots(windows, venues, days).flatMap((slot) => Array.from({ length: slot.to - slot.from + 1 }, (_, at) => ({ day: slot.from + at, venues: slot.venues })));
      expect(found).toEqual(expected);
    }
  });
});
