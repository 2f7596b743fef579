import * as fc from 'fast-check';
import { addDays } from './calendar';
import { type DateRange, contains, covers, dateRange, lengthDays, overlaps, parseDateRange, rangeInstants } from './date-range';

const lisbon = (start: string, end: string) => dateRange(start, end, 'Europe/Lisbon');
const tokyo = (start: string, end: string) => dateRange(start, end, 'Asia/Tokyo');

const anyRangeIn = (zones: fc.Arbitrary<string>): fc.Arbitrary<DateRange> =>
  fc.tuple(fc.nat({ max: 60 }), fc.integer({ min: 1, max: 30 }), zones).map(([from, days, zone]) => {
    const start = addDays('2026-03-01', from);
    return dateRange(start, addDays(start, days), zone);
  });
const anyRange = anyRangeIn(fc.constantFrom('Europe/Lisbon', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Auckland', 'Pacific/Honolulu'));
const oneZone = anyRangeIn(fc.constant('Europe/Lisbon'));

it('reads a range and drops what is not of it', () => {
  const input = { start: '2026-03-01', end: '2026-05-31', zone: 'Asia/Kolkata', note: 'x' };
  expect(parseDateRange(input)).toEqual({ ok: true, value: { start: '2026-03-01', end: '2026-05-31', zone: 'Asia/Kolkata' } });
});

it.each([
  ['2026-02-30', '2026-03-05', 'UTC', { code: 'date-not-iso', details: { field: 'start', date: '2026-02-30' } }],
  ['2026-03-01', '5 March', 'UTC', { code: 'date-not-iso', details: { field: 'end', date: '5 March' } }],
  ['2026-03-01', '2026-03-05', '+05:30', { code: 'zone-unknown', details: { zone: '+05:30' } }],
  ['2026-03-05', '2026-03-05', 'UTC', { code: 'range-empty', details: { start: '2026-03-05', end: '2026-03-05' } }],
  ['2026-03-05', '2026-03-01', 'UTC', { code: 'range-empty', details: { start: '2026-03-05', end: '2026-03-01' } }],
])('[%s, %s) %s is refused', (start, end, zone, rejection) => {
  expect(parseDateRange({ start, end, zone })).toEqual({ ok: false, rejection });
  expect(() => dateRange(start, end, zone)).toThrow(
    new RangeError(`[${start}, ${end}) ${zone} is no date range: ${rejection.code}.`),
  );
});

const june = lisbon('2026-06-10', '2026-06-20');

it.each([
  ['the same days', lisbon('2026-06-10', '2026-06-20'), true],
  ['its last day', lisbon('2026-06-19', '2026-06-25'), true],
  ['the day it ends', lisbon('2026-06-20', '2026-06-25'), false],
  ['the days before', lisbon('2026-06-01', '2026-06-10'), false],
  ['days within', lisbon('2026-06-12', '2026-06-13'), true],
  ['days around', lisbon('2026-06-01', '2026-07-01'), true],
  // Tokyo is eight hours ahead of Lisbon's summer: its 20 June begins while Lisbon still has the 19th.
  ['its end, where the day begins earlier', tokyo('2026-06-20', '2026-06-25'), true],
  ['its start, where the day has ended earlier', tokyo('2026-06-01', '2026-06-10'), false],
  ['the day it ends, in another zone of the same time', dateRange('2026-06-20', '2026-06-25', 'Europe/London'), false],
  ['the days before, in another zone of the same time', dateRange('2026-06-01', '2026-06-10', 'Europe/London'), false],
  ['the day it ends, where days begin later', dateRange('2026-06-20', '2026-06-25', 'Pacific/Honolulu'), false],
  ['the day before it, where days end later', dateRange('2026-06-09', '2026-06-10', 'Pacific/Honolulu'), true],
])('overlaps %s: %j', (_name, other, expected) => {
  expect(overlaps(june, other)).toBe(expected);
});

it.each([
  ['2026-06-09', false], ['2026-06-10', true], ['2026-06-19', true], ['2026-06-20', false],
])('contains %s: %s', (date, expected) => {
  expect(contains(june, date)).toBe(expected);
});

it.each([
  ['itself', june, true],
  ['a day less at the end', lisbon('2026-06-10', '2026-06-19'), true],
  ['a day more at the end', lisbon('2026-06-10', '2026-06-21'), false],
  ['a day more at the start', lisbon('2026-06-09', '2026-06-20'), false],
  ['the same dates, eight hours earlier', tokyo('2026-06-10', '2026-06-20'), false],
  ['a day later at the start, eight hours earlier', tokyo('2026-06-11', '2026-06-20'), true],
])('covers %s: %j', (_name, inner, expected) => {
  expect(covers(june, inner)).toBe(expected);
});

it.each([
  [lisbon('2026-03-28', '2026-03-31'), 3, '2026-03-28T00:00:00.000Z', '2026-03-30T23:00:00.000Z'],
  [dateRange('2026-10-01', '2026-11-01', 'Australia/Lord_Howe'), 31, '2026-09-30T13:30:00.000Z', '2026-10-31T13:00:00.000Z'],
  [dateRange('9999-12-30', '9999-12-31', 'Europe/Lisbon'), 1, '9999-12-30T00:00:00.000Z', '9999-12-31T00:00:00.000Z'],
  [dateRange('2017-10-15', '2017-10-16', 'America/Sao_Paulo'), 1, '2017-10-15T03:00:00.000Z', '2017-10-16T02:00:00.000Z'],
])('%j has %i days, from %s to %s', (range, days, from, to) => {
  expect(lengthDays(range)).toBe(days);
  expect(rangeInstants(range)).toEqual({ from, to });
});

it('overlapping is mutual, and everything overlaps itself', () => {
  fc.assert(
    fc.property(anyRange, anyRange, (a, b) => {
      expect(overlaps(a, b)).toBe(overlaps(b, a));
      expect(overlaps(a, a)).toBe(true);
    }),
  );
});

it('ranges of one zone overlap exactly when they have a day in common', () => {
  fc.assert(
    fc.property(oneZone, oneZone, (a, b) => {
      const days = Array.from({ length: lengthDays(a) }, (_, index) => addDays(a.start, index));
      expect(overlaps(a, b)).toBe(days.some((day) => contains(b, day)));
      expect(covers(b, a)).toBe(days.every((day) => contains(b, day)));
    }),
  );
});

it('ranges overlap by their dates exactly when they do by their instants', () => {
  fc.assert(
    fc.property(oneZone, oneZone, (a, b) => {
      const [first, second] = [rangeInstants(a), rangeInstants(b)];
      expect(overlaps(a, b)).toBe(first.from < second.to && second.from < first.to);
    }),
  );
});

it('what is covered overlaps, and two who cover each other are of one length', () => {
  fc.assert(
    fc.property(anyRange, anyRange, (a, b) => {
      if (covers(a, b)) expect(overlaps(a, b)).toBe(true);
      if (covers(a, b) && covers(b, a)) expect(rangeInstants(a)).toEqual(rangeInstants(b));
    }),
  );
});

it('a range that follows another begins at the instant where that one ends', () => {
  fc.assert(
    fc.property(anyRange, fc.integer({ min: 1, max: 30 }), (range, days) => {
      const next = dateRange(range.end, addDays(range.end, days), range.zone);
      expect(rangeInstants(next).from).toBe(rangeInstants(range).to);
      expect(overlaps(range, next)).toBe(false);
    }),
  );
});
