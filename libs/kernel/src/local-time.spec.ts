import { clockAt, clockChangeMinutes, localTime } from './local-time';

describe('the instant of a local time', () => {
  it.each([
    ['an evening in Tokyo', '1984-08-18', '19:00', 'Asia/Tokyo', '1984-08-18T10:00:00.000Z', 'once'],
    ['Honolulu, a day later in UTC', '1960-08-22', '20:00', 'Pacific/Honolulu', '1960-08-23T06:00:00.000Z', 'once'],
    ['a quarter of an hour', '2026-01-05', '20:15', 'Asia/Kathmandu', '2026-01-05T14:30:00.000Z', 'once'],
    ['before the clocks of New York jump', '2026-03-08', '01:59', 'America/New_York', '2026-03-08T06:59:00.000Z', 'once'],
    ['what they jump over', '2026-03-08', '02:30', 'America/New_York', '2026-03-08T07:30:00.000Z', 'skipped'],
    ['after the jump', '2026-03-08', '03:00', 'America/New_York', '2026-03-08T07:00:00.000Z', 'once'],
    ['what comes twice in autumn', '2026-11-01', '01:30', 'America/New_York', '2026-11-01T05:30:00.000Z', 'twice'],
    ['after that hour', '2026-11-01', '02:00', 'America/New_York', '2026-11-01T07:00:00.000Z', 'once'],
    ['a whole day that Samoa had not', '2011-12-30', '20:00', 'Pacific/Apia', '2011-12-31T06:00:00.000Z', 'skipped'],
  ] as const)('%s', (_case, date, time, zone, at, clock) => {
    expect(localTime(date, time, zone)).toEqual({ at, clock });
  });

  it.each([
    ['2026-03-08', 'America/New_York', -60],
    ['2026-03-09', 'America/New_York', 0],
    ['2026-11-01', 'America/New_York', 60],
    ['2026-03-29', 'Europe/Paris', -60],
    ['2026-04-05', 'Australia/Lord_Howe', 30],
    ['2026-03-08', 'Asia/Tokyo', 0],
  ] as const)('the %s in %s is %d minutes longer than a day', (date, zone, minutes) => {
    expect(clockChangeMinutes(date, zone)).toBe(minutes);
  });

  it('and back: New York midnight is the evening before in Honolulu', () => {
    expect(clockAt('1960-08-22T04:00:00Z', 'America/New_York')).toEqual({ date: '1960-08-22', time: '00:00' });
    expect(clockAt('1960-08-22T04:00:00Z', 'Pacific/Honolulu')).toEqual({ date: '1960-08-21', time: '18:00' });
  });
});
