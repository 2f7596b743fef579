import { recordedFindings } from './recorded-findings';

const stop = (id: string, opening: string | null, closing: string | null) => ({ id, opening, closing });
const played = (id: string, venue: string, zone: string, ...performances: string[]) => ({
  id, company: 'Philharmonic', venue, days: { zone }, performances: performances.map((text) => ({ date: text.slice(0, 10), localTime: text.slice(11) || null })),
});

describe('what a tour of the past says of itself', () => {
  it('gaps in days, one that no set could go in, and one that nobody can tell', () => {
    const { passages } = recordedFindings([stop('b', '2012-06-04', '2012-07-01'), stop('a', '2012-01-01', '2012-06-01'), stop('c', '2012-08-01', null), stop('d', null, null)], []);
    expect(passages).toEqual([
      { fromId: 'a', toId: 'b', gapDays: 4, leastDays: 7, verdict: 'impossible' },
      { fromId: 'b', toId: 'c', gapDays: 32, leastDays: 7, verdict: 'possible' },
      { fromId: 'c', toId: 'd', gapDays: null, leastDays: 7, verdict: 'unknown' },
    ]);
  });

  it('two concerts on one day, over two engagements, and at one hour', () => {
    const { fullDays } = recordedFindings([], [played('x', 'Hall, Boston', 'America/New_York', '1915-11-07 15:00', '1915-11-08 20:00', '1915-11-08 20:00'), played('y', 'Hall, Providence', 'America/New_York', '1915-11-07 20:15')]);
    expect(fullDays).toEqual([
      { date: '1915-11-07', company: 'Philharmonic', appearances: 2, oneVenue: false, sameTime: null },
      { date: '1915-11-08', company: 'Philharmonic', appearances: 2, oneVenue: true, sameTime: '20:00' },
    ]);
  });

  it('concerts on a day on which the clocks change at the place, and not on the next', () => {
    const { clockChanges } = recordedFindings([], [played('x', 'Paris', 'Europe/Paris', '1993-03-28 15:00', '1993-03-29 20:30'), played('y', 'Kyoto', 'Asia/Tokyo', '1993-03-28 19:00'), played('z', 'Boston', 'America/New_York', '2026-03-08 02:30', '2026-11-01')]);
    expect(clockChanges).toEqual([
      { engagementId: 'x', date: '1993-03-28', localTime: '15:00', minutes: -60, clock: 'once' },
      { engagementId: 'z', date: '2026-03-08', localTime: '02:30', minutes: -60, clock: 'skipped' },
      { engagementId: 'z', date: '2026-11-01', localTime: null, minutes: 60, clock: null },
    ]);
  });
});
