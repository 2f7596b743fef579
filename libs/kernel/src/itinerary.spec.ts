import { greatCircleKm } from './great-circle';
import { type ItineraryStop, passagesOf } from './itinerary';

const pace = { baseDays: 7, kmPerDay: 600 };
const paris = { latitudeMicrodegrees: 48_856_600, longitudeMicrodegrees: 2_352_200 };
const vienna = { latitudeMicrodegrees: 48_208_200, longitudeMicrodegrees: 16_373_800 };
/** "2012-01-01 2012-02-02" opens on the first and closes before the second day; "-" where nobody told it. */
const stop = (text: string, point: ItineraryStop['point'] = null): ItineraryStop => {
  const [start = '-', end = '-'] = text.split(' ');
  return { start: start === '-' ? null : start, end: end === '-' ? null : end, point };
};

describe('the way from a stop to the next', () => {
  it.each([
    ['the next opens on the last day', '2012-02-01', 0, 'overlap'],
    ['a day before that', '2012-01-31', -1, 'overlap'],
    ['on the day after the last', '2012-02-02', 1, 'impossible'],
    ['six days lie between', '2012-02-08', 7, 'impossible'],
    ['seven days lie between', '2012-02-09', 8, 'possible'],
  ] as const)('%s', (_case, start, gapDays, verdict) => {
    expect(passagesOf([stop('2012-01-01 2012-02-02'), stop(`${start} 2012-06-01`)], pace)).toEqual([{ from: 0, to: 1, gapDays, km: null, leastDays: 7, verdict }]);
  });

  it.each([
    ['2012-02-10', 9, 'impossible'],
    ['2012-02-11', 10, 'possible'],
  ] as const)('Paris to Vienna is two more days of road: opening on %s', (start, gapDays, verdict) => {
    expect(passagesOf([stop('2012-01-01 2012-02-02', paris), stop(`${start} 2012-06-01`, vienna)], pace)).toEqual([{ from: 0, to: 1, gapDays, km: 1033, leastDays: 9, verdict }]);
  });

  it('counts days over a change of clocks, a leap day and the end of a year', () => {
    const gaps = passagesOf([stop('2011-11-01 2011-12-25'), stop('2012-01-05 2012-02-20'), stop('2012-03-01 2012-03-20'), stop('2012-03-30 2012-05-01')], pace);
    expect(gaps.map(({ gapDays }) => gapDays)).toEqual([12, 11, 11]);
  });

  it('goes by the first days and not by the order of the source; stops without days come last and tell nothing', () => {
    const passages = passagesOf([stop('- -'), stop('2012-05-01 2012-06-01'), stop('2012-01-01 -')], pace);
    expect(passages.map(({ from, to, verdict }) => [from, to, verdict])).toEqual([[2, 1, 'unknown'], [1, 0, 'unknown']]);
  });

  it('has none for one stop alone, and half the earth is the longest', () => {
    expect(passagesOf([stop('2012-01-01 2012-02-02')], pace)).toEqual([]);
    expect(Math.round(greatCircleKm({ lat: 0, lon: 0 }, { lat: 0, lon: 180 }))).toBe(20_015);
  });
});
