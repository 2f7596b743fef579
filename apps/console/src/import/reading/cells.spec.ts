import { microdegrees, pointOrNone, readingsOfPoint } from './coordinates';
import { clockTimeOrNone, dayMonthYearOrNone, isoDay, isoDayOrNone, yearCell } from './date-cell';
import { newYorkDay } from './new-york-day';
import { plainKey } from './plain-key';
import { plainText, plainTextOrNull } from './plain-text';
import type { Reading } from './reading';
import { optionalText, requiredText } from './text-cell';

const outcome = (reading: Reading<unknown>) => (reading.ok ? reading.value : reading.refusal.code);

describe('cells of a row', () => {
  it.each([
    [isoDay, '2016-06-30', '2016-06-30'],
    [isoDay, '2016-06-30 ', '2016-06-30'],
    [isoDay, '2016-02-30', 'not-a-date'],
    [isoDay, '30/06/2016', 'not-a-date'],
    [isoDay, '', 'missing'],
    [isoDayOrNone, ' ', null],
    [isoDayOrNone, '1970', 'not-a-date'],
    [dayMonthYearOrNone, '7/8/2022', '2022-08-07'],
    [dayMonthYearOrNone, '31/12/1999', '1999-12-31'],
    [dayMonthYearOrNone, '12/31/1999', 'not-a-date'],
    [dayMonthYearOrNone, '29/2/2001', 'not-a-date'],
    [dayMonthYearOrNone, '', null],
    [dayMonthYearOrNone, '7.8.2022', 'not-a-date'],
    [yearCell, ' 2021', 2021],
    [yearCell, '21', 'not-a-year'],
    [yearCell, '', 'not-a-year'],
    [clockTimeOrNone, '8:15PM', '20:15'],
    [clockTimeOrNone, '11:00AM', '11:00'],
    [clockTimeOrNone, '12:00PM', '12:00'],
    [clockTimeOrNone, '12:05AM', '00:05'],
    [clockTimeOrNone, 'None', null],
    [clockTimeOrNone, '', null],
    [clockTimeOrNone, '20:15', 'not-a-time'],
    [clockTimeOrNone, '13:00PM', 'not-a-time'],
    [requiredText, ' Vladimir  Tatlin ', 'Vladimir Tatlin'],
    [requiredText, ' \n ', 'missing'],
    [requiredText, 'x'.repeat(301), 'too-long'],
    [optionalText, '', null],
    [optionalText, 'x'.repeat(301), 'too-long'],
  ] as const)('%p reads "%s"', (read, text, expected) => {
    expect(outcome((read as typeof isoDay)({ cell: text }, 'cell'))).toBe(expected);
  });

  it('are missing when the column is', () => {
    expect(outcome(requiredText({}, 'cell'))).toBe('missing');
  });
});

describe('text', () => {
  it.each([
    ['a line break in a title', 'Munch:\r\nThe Modern Eye', 'Munch: The Modern Eye'],
    ['trailing blanks', 'Vladimir Tatlin ', 'Vladimir Tatlin'],
    ['soft hyphens and a zero-width space', 'Kunst\u00admuseum\u200b', 'Kunstmuseum'],
    ['no-break blanks', 'Paul\u00a0Klee', 'Paul Klee'],
    ['accents apart', 'Velazquez\u0301', 'Velazqueź'],
    ['accents that only a joiner kept apart', 'Velazquez\u200d\u0301', 'Velazqueź'],
    ['dashes and quotes stay', '‘Munch’ – The Modern Eye', '‘Munch’ – The Modern Eye'],
    ['another script', '草間 彌生', '草間 彌生'],
  ])('%s', (_case, raw, expected) => {
    expect(plainText(raw)).toBe(expected);
  });

  it('is none when nothing is left', () => {
    expect(plainTextOrNull(' \u00ad\t')).toBeNull();
  });

  it.each([
    ['Munch – The Modern Eye', 'Munch: the modern eye', true],
    ['Georgia O’Keeffe', "Georgia O'Keeffe", true],
    ['Barbara Hepworth – Sculpture for a modern world.', 'Barbara Hepworth – Sculpture for a Modern World', true],
    ['ZERO', 'Zero', true],
    ['Joan Miró', 'Joan Miro', true],
    ['Gemeentemuseum Den Haag', 'Gemeentemuseum, Den Haag', true],
    ['K20 Kunstsammlung NRW', 'K21 Kunstsammlung NRW', false],
    ['Projects 69', 'Projects 70', false],
    ['Paul Klee', 'Klee', false],
    ['???', '…', false],
  ])('"%s" and "%s" have one key: %s', (a, b, equal) => {
    expect(plainKey(a) === plainKey(b)).toBe(equal);
  });
});

describe('coordinates', () => {
  it.each([
    ['51.795556', 90, 51_795_556],
    ['-0.1283', 90, -128_300],
    ['43.6001991', 90, 43_600_199],
    ['48.86385556', 90, 48_863_856],
    ['0.0000005', 90, 1],
    ['-0.0000001', 90, 0],
    ['90', 90, 90_000_000],
    ['90.000001', 90, null],
    ['179.9999999', 180, 180_000_000],
    ['51,79', 90, null],
    ['1e1', 90, null],
    ['', 90, null],
  ])('"%s" with at most %d', (text, most, expected) => {
    expect(microdegrees(text, most)).toBe(expected);
  });

  it.each([
    ['POINT(40.7623 -73.97749)', [[-73_977_490, 40_762_300], [40_762_300, -73_977_490]]],
    ['POINT(200 140.7)', []],
    ['POINT (-73.97749 100.7)', [[-73_977_490, 100_700_000]]],
    ['LINESTRING(1 2)', []],
    ['', []],
  ])('%s is read in both orders of axes', (wkt, expected) => {
    expect(readingsOfPoint(wkt).map((point) => [point.latitudeMicrodegrees, point.longitudeMicrodegrees])).toEqual(expected);
  });

  it.each([
    ['', '', null],
    ['91', '0', 'not-a-coordinate'],
    ['1', '', 'not-a-coordinate'],
    ['1.5', '-2.5', { latitudeMicrodegrees: 1_500_000, longitudeMicrodegrees: -2_500_000 }],
  ])('columns "%s" and "%s"', (lat, lon, expected) => {
    expect(outcome(pointOrNone({ lat, lon }, 'lat', 'lon'))).toEqual(expected);
  });
});

describe("the day of an instant on New York's calendar", () => {
  it.each([
    ['1984-08-18T04:00:00Z', '1984-08-18'],
    ['1984-08-18T03:59:59Z', '1984-08-17'],
    ['1939-11-28T05:00:00Z', '1939-11-28'],
    ['1882-11-21T05:00:00Z', '1882-11-21'],
    ['1984-08-18', null],
    ['1984-13-18T04:00:00Z', null],
  ])('%s', (instant, expected) => {
    expect(newYorkDay(instant)).toBe(expected);
  });
});
