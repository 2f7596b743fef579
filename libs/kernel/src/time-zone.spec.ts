import * as fc from 'fast-check';
import { addDays } from './calendar';
import { isIanaZone, startOfDayMs } from './time-zone';

it.each([
  ['Europe/Lisbon', true], ['Asia/Kolkata', true], ['Asia/Calcutta', true], ['America/Argentina/Buenos_Aires', true],
  ['Etc/GMT+5', true], ['UTC', true],
  ['Europe/Atlantis', false], ['+01:00', false], ['Z', false], ['', false], [' UTC', false], [null, false], [1, false],
])('%j is a zone: %s', (name, expected) => {
  expect(isIanaZone(name)).toBe(expected);
});

it.each<[string, string, string, string]>([
  ['clocks go forward at 1', 'Europe/Lisbon', '2026-03-29', '2026-03-29T00:00:00.000Z'],
  ['a day of 23 hours ends', 'Europe/Lisbon', '2026-03-30', '2026-03-29T23:00:00.000Z'],
  ['clocks go back at 2', 'Europe/Lisbon', '2026-10-25', '2026-10-24T23:00:00.000Z'],
  ['a day of 25 hours ends', 'Europe/Lisbon', '2026-10-26', '2026-10-26T00:00:00.000Z'],
  ['half an hour off, no summer time', 'Asia/Kolkata', '2026-03-01', '2026-02-28T18:30:00.000Z'],
  ['three quarters of an hour off', 'Asia/Kathmandu', '2026-03-01', '2026-02-28T18:15:00.000Z'],
  ['half an hour forward', 'Australia/Lord_Howe', '2026-10-04', '2026-10-03T13:30:00.000Z'],
  ['a day of 23.5 hours ends', 'Australia/Lord_Howe', '2026-10-05', '2026-10-04T13:00:00.000Z'],
  ['half an hour back', 'Australia/Lord_Howe', '2026-04-05', '2026-04-04T13:00:00.000Z'],
  ['a day of 24.5 hours ends', 'Australia/Lord_Howe', '2026-04-06', '2026-04-05T13:30:00.000Z'],
  ['summer time begins in the south', 'Pacific/Auckland', '2026-09-27', '2026-09-26T12:00:00.000Z'],
  ['the day after', 'Pacific/Auckland', '2026-09-28', '2026-09-27T11:00:00.000Z'],
  ['summer time ends in the south', 'Pacific/Auckland', '2026-04-05', '2026-04-04T11:00:00.000Z'],
  ['the day after', 'Pacific/Auckland', '2026-04-06', '2026-04-05T12:00:00.000Z'],
  ['the furthest east', 'Pacific/Kiritimati', '2026-01-01', '2025-12-31T10:00:00.000Z'],
  ['the furthest west', 'Pacific/Pago_Pago', '2026-01-01', '2026-01-01T11:00:00.000Z'],
  ['no midnight: the day begins at 1', 'America/Sao_Paulo', '2017-10-15', '2017-10-15T03:00:00.000Z'],
  ['the day after', 'America/Sao_Paulo', '2017-10-16', '2017-10-16T02:00:00.000Z'],
  ['midnight goes back to 23', 'America/Sao_Paulo', '2018-02-17', '2018-02-17T02:00:00.000Z'],
  ['that day had 25 hours', 'America/Sao_Paulo', '2018-02-18', '2018-02-18T03:00:00.000Z'],
  ['no midnight, east of UTC', 'Asia/Beirut', '2024-03-31', '2024-03-30T22:00:00.000Z'],
  ['midnight twice: the first', 'America/Havana', '2024-11-03', '2024-11-03T04:00:00.000Z'],
  ['a minute of the new day, then back to the old', 'America/St_Johns', '2010-11-07', '2010-11-07T02:30:00.000Z'],
  ['clocks jump from 23:30 to 0:30', 'America/Toronto', '1919-03-31', '1919-03-31T04:30:00.000Z'],
  ['a day that never was', 'Pacific/Apia', '2011-12-30', '2011-12-30T10:00:00.000Z'],
  ['the day after it', 'Pacific/Apia', '2011-12-31', '2011-12-30T10:00:00.000Z'],
  ['an offset with seconds', 'Africa/Monrovia', '1950-01-01', '1950-01-01T00:44:30.000Z'],
])('%s: %s, %s begins at %s', (_case, zone, date, instant) => {
  expect(new Date(startOfDayMs(date, zone)).toISOString()).toBe(instant);
});

it('a date that is none and a zone that is none are named', () => {
  expect(() => startOfDayMs('2026-02-30', 'UTC')).toThrow(new RangeError('"2026-02-30" is not a date of the form YYYY-MM-DD.'));
  expect(() => startOfDayMs('2026-02-28', 'Europe/Atlantis')).toThrow('Europe/Atlantis');
});

const anyZone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
const anyDay = fc.integer({ min: 0, max: 365 * 70 }).map((days) => addDays('1970-01-01', days));
const dateShown = (atMs: number, zone: string) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(atMs);

it('at the first instant of a day the wall shows that day, and a moment before it the day before', () => {
  fc.assert(
    fc.property(anyZone, anyDay, (zone, date) => {
      const startMs = startOfDayMs(date, zone);
      // Islands that crossed the date line have a day that never was.
      if (startMs === startOfDayMs(addDays(date, 1), zone)) return;
      expect([dateShown(startMs, zone), dateShown(startMs - 1, zone) < date]).toEqual([date, true]);
    }),
    { numRuns: 2_000 },
  );
});

it('a later day never begins earlier', () => {
  fc.assert(
    fc.property(anyZone, anyDay, anyDay, (zone, a, b) => {
      const [earlier, later] = a < b ? [a, b] : [b, a];
      expect(startOfDayMs(earlier, zone)).toBeLessThanOrEqual(startOfDayMs(later, zone));
    }),
  );
});
