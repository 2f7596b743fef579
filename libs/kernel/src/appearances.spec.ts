import { fullDaysOf } from './appearances';

/** "1915-11-07 15:00 Boston Symphony-Hall"; "-" for a time that nobody told. */
const played = (text: string) => {
  const [date = '', time = '-', city = '', venue = ''] = text.split(' ');
  return { date, time: time === '-' ? null : time, city, venue };
};

describe('days with several appearances of a company', () => {
  it.each([
    ['one a day', ['1984-08-18 19:00 Osaka Festival-Hall', '1984-08-19 19:00 Osaka Festival-Hall'], []],
    ['afternoon and evening at one venue', ['1915-02-16 14:15 Syracuse Opera', '1915-02-16 20:15 Syracuse Opera'], [['1915-02-16', 2, 'venue', null]]],
    ['at two venues of a city', ['1918-03-14 16:30 Cleveland Museum', '1918-03-14 20:00 Cleveland Armory'], [['1918-03-14', 2, 'city', null]]],
    ['in two cities', ['1915-11-07 15:00 Boston Hall', '1915-11-07 20:15 Providence Hall'], [['1915-11-07', 2, 'cities', null]]],
    ['at one hour', ['2000-01-01 20:00 A x', '2000-01-01 20:00 B y', '2000-01-01 15:00 A x'], [['2000-01-01', 3, 'cities', '20:00']]],
    ['two of which nobody told the hour', ['1921-04-15 - Worth Church', '1921-04-15 - Worth Church'], [['1921-04-15', 2, 'venue', null]]],
    ['days in their order', ['2000-01-02 - A x', '2000-01-02 - A x', '2000-01-01 - A x', '2000-01-01 - A x'], [['2000-01-01', 2, 'venue', null], ['2000-01-02', 2, 'venue', null]]],
  ] as const)('%s', (_case, appearances, expected) => {
    expect(fullDaysOf(appearances.map(played)).map(({ date, appearances: number, where, sameTime }) => [date, number, where, sameTime])).toEqual(expected);
  });
});
