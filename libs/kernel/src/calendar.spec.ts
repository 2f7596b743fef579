import * as fc from 'fast-check';
import { type Weekday, addDays, addWorkingDays, daysBetween, isIsoDate, isWorkingDay, isoWeek, weekday } from './calendar';

const saturdayAndSunday: readonly Weekday[] = [6, 7];
const anyDate = fc.integer({ min: -300_000, max: 1_000_000 }).map((days) => addDays('2000-01-01', days));

it.each([
  ['2026-03-01', true], ['2024-02-29', true], ['2000-02-29', true], ['0001-01-01', true], ['9999-12-31', true],
  ['2026-02-29', false], ['1900-02-29', false], ['2026-02-30', false], ['2026-04-31', false], ['2026-13-01', false],
  ['2026-00-10', false], ['2026-01-00', false], ['0000-01-01', false], ['2026-3-1', false], ['20260301', false],
  ['2026-03-01T00:00:00Z', false], [' 2026-03-01', false], ['2026-03-01\n', false], ['+002026-03-01', false], ['', false],
  [null, false], [20260301, false],
])('%j is a date: %s', (text, expected) => {
  expect(isIsoDate(text)).toBe(expected);
});

it.each([
  ['2026-03-01', 0, '2026-03-01'],
  ['2026-02-28', 1, '2026-03-01'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2026-01-01', -1, '2025-12-31'],
  ['1969-12-31', 1, '1970-01-01'],
  ['0050-01-01', 365, '0051-01-01'],
  ['2026-03-28', 2, '2026-03-30'],
])('%s plus %i days is %s', (date, days, expected) => {
  expect(addDays(date, days)).toBe(expected);
  expect(daysBetween(date, expected)).toBe(days);
});

it.each([['9999-12-31', 1], ['0001-01-01', -1], ['2026-01-01', 1e12], ['2026-01-01', 0.5], ['2026-01-01', Number.NaN]])(
  '%s plus %d days has no date',
  (date, days) => {
    expect(() => addDays(date, days)).toThrow(RangeError);
  },
);

it('a text that is no date is named', () => {
  expect(() => addDays('2026-02-30', 1)).toThrow(new RangeError('"2026-02-30" is not a date of the form YYYY-MM-DD.'));
});

it.each([
  ['1970-01-01', 4], ['1969-12-28', 7], ['2026-02-09', 1], ['2024-02-29', 4], ['2000-01-01', 6], ['0001-01-01', 1],
])('%s is day %i of its week', (date, day) => {
  expect(weekday(date)).toBe(day);
});

it.each([
  ['2026-01-01', 2026, 1],
  ['2021-01-03', 2020, 53],
  ['2021-01-04', 2021, 1],
  ['2024-12-30', 2025, 1],
  ['2027-01-01', 2026, 53],
  ['2010-01-03', 2009, 53],
  ['2008-12-29', 2009, 1],
  ['2026-10-05', 2026, 41],
])('%s lies in week %i-%i', (date, year, week) => {
  expect(isoWeek(date)).toEqual({ year, week });
});

it.each([
  ['2026-02-13', true], ['2026-02-14', false], ['2026-02-15', false], ['2026-02-16', false], ['2026-02-17', true],
])('%s is a working day: %s', (date, working) => {
  expect(isWorkingDay(date, saturdayAndSunday, new Set(['2026-02-16']))).toBe(working);
});

describe('ten working days from Monday, 9 February 2026', () => {
  const newYear = (...days: number[]) => new Set(days.map((day) => `2026-02-${day}`));
  it.each<[string, readonly Weekday[], ReadonlySet<string>, string]>([
    ['Berlin', saturdayAndSunday, new Set(), '2026-02-23'],
    ['Tokyo', saturdayAndSunday, newYear(11, 23), '2026-02-25'],
    ['Beijing', saturdayAndSunday, newYear(17, 18, 19), '2026-02-26'],
    ['Ha Noi', saturdayAndSunday, newYear(16, 17, 18, 19, 20), '2026-03-02'],
    ['Dhaka', [5, 6], new Set(), '2026-02-23'],
    ['Bandar Seri Begawan', [5, 7], new Set(), '2026-02-23'],
  ])('end in %s', (_city, weekend, holidays, expected) => {
    expect(addWorkingDays('2026-02-09', 10, weekend, holidays)).toBe(expected);
  });
});

it.each([
  ['2026-02-14', 0, '2026-02-14'],
  ['2026-02-14', 1, '2026-02-16'],
  ['2026-02-13', 1, '2026-02-16'],
  ['2026-02-16', -1, '2026-02-13'],
  ['2026-02-15', -1, '2026-02-13'],
  ['2026-06-01', -5, '2026-05-25'],
])('%s and %i working days make %s', (date, days, expected) => {
  expect(addWorkingDays(date, days, saturdayAndSunday)).toBe(expected);
});

it.each([
  [0.5, saturdayAndSunday, '0.5 is not a whole number of working days.'],
  [1, [1, 2, 3, 4, 5, 6, 7] as Weekday[], 'A week without working days has no next one.'],
  [1, [0] as unknown as Weekday[], '0 is not a day of the week: Monday is 1, Sunday is 7.'],
])('refuses %d working days with the weekend %j', (days, weekend, message) => {
  expect(() => addWorkingDays('2026-02-09', days, weekend)).toThrow(new RangeError(message));
});

it('days that are added can be taken away, move the weekday and are counted', () => {
  fc.assert(
    fc.property(anyDate, fc.integer({ min: -100_000, max: 100_000 }), (date, days) => {
      const later = addDays(date, days);
      expect(addDays(later, -days)).toBe(date);
      expect(daysBetween(date, later)).toBe(days);
      expect(Math.abs((weekday(later) - weekday(date) - days) % 7)).toBe(0);
      expect(date < later).toBe(days > 0);
    }),
  );
});

it('all days of one ISO week have its number, and the next Monday has another', () => {
  fc.assert(
    fc.property(anyDate, (date) => {
      const monday = addDays(date, 1 - weekday(date));
      const week = isoWeek(date);
      for (let day = 0; day < 7; day += 1) expect(isoWeek(addDays(monday, day))).toEqual(week);
      expect(isoWeek(addDays(monday, 7))).not.toEqual(week);
    }),
  );
});

it('exactly the asked number of working days lies up to the day that was found, which is one of them', () => {
  const anyWeekend = fc.subarray<Weekday>([1, 2, 3, 4, 5, 6, 7], { maxLength: 6 });
  const anyHolidays = fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 20 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), anyWeekend, anyHolidays, (days, weekend, offsets) => {
      const holidays = new Set(offsets.map((offset) => addDays('2026-02-09', offset)));
      const found = addWorkingDays('2026-02-09', days, weekend, holidays);
      const passed = Array.from({ length: daysBetween('2026-02-09', found) }, (_, index) => addDays('2026-02-09', index + 1));
      expect(passed.filter((date) => isWorkingDay(date, weekend, holidays))).toHaveLength(days);
      expect(isWorkingDay(found, weekend, holidays)).toBe(true);
    }),
  );
});
