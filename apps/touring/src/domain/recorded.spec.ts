import { faultOfEngagement, faultOfTour } from './recorded';

const today = '2026-11-24';
let id = 0;
const stop = (start: string | null, end: string | null = null, zone = 'Europe/Paris') => ({
  sourceRowId: `${++id}`, zone, opening: start === null ? null : { start, end, zone },
});
const twin = stop('2012-01-01', '2012-02-01');

describe('a tour of the past', () => {
  it.each([
    ['of one stop', [stop('2012-01-01', '2012-02-01')], null, null],
    ['whose stops follow day on day', [stop('2012-02-01', '2012-03-01'), stop('2012-01-01', '2012-02-01')], null, null],
    ['whose stops share a day', [stop('2012-01-01', '2012-02-02'), stop('2012-02-01', '2012-03-01')], 'stops-overlap', 'stops[1].opening'],
    ['whose later stop comes first in the list', [stop('2012-02-01', '2012-03-01'), stop('2012-01-01', '2012-02-02')], 'stops-overlap', 'stops[0].opening'],
    ['two openings on one day with no end', [stop('2012-01-01'), stop('2012-01-01')], 'stops-overlap', 'stops[1].opening'],
    ['an open end before another stop', [stop('2012-01-01'), stop('2012-01-02', '2012-02-01')], null, null],
    ['that ends before it starts', [stop('2012-02-01', '2012-01-01')], 'range-empty', 'stops[0].opening.end'],
    ['that ends on its first day', [stop('2012-02-01', '2012-02-01')], 'range-empty', 'stops[0].opening.end'],
    ['over since yesterday', [stop('2026-11-01', '2026-11-24')], null, null],
    ['on its last day', [stop('2026-11-01', '2026-11-25')], 'not-past', 'stops[0].opening'],
    ['opened today, end unknown', [stop('2026-11-24')], 'not-past', 'stops[0].opening'],
    ['opened yesterday, end unknown', [stop('2026-11-23')], null, null],
    ['in a zone that nobody knows', [stop('2012-01-01', '2012-02-01', 'Europe/Atlantis')], 'zone-unknown', 'stops[0].zone'],
    ['without dates', [stop(null), stop(null)], null, null],
    ['with one stop twice', [twin, { ...twin, opening: null }], 'stop-repeated', 'stops[1].sourceRowId'],
  ])('%s', (_name, stops, code, field) => {
    const fault = faultOfTour({ stops }, today);
    expect([fault?.code ?? null, fault?.field ?? null]).toEqual([code, field]);
  });
});

describe('an engagement of the past', () => {
  const days = { start: '1912-04-01', end: '1912-04-04', zone: 'America/New_York' };
  it.each([
    ['with concerts on its first and last day', days, ['1912-04-01', '1912-04-03'], null, null],
    ['with a concert on the day after', days, ['1912-04-01', '1912-04-04'], 'performance-outside-days', 'performances[1].date'],
    ['with a concert on the day before', days, ['1912-03-31'], 'performance-outside-days', 'performances[0].date'],
    ['with no days', { ...days, end: '1912-04-01' }, [], 'range-empty', 'days.end'],
    ['still to come', { ...days, start: '2027-01-01', end: '2027-01-02' }, [], 'not-past', 'days'],
    ['in no zone', { ...days, zone: 'Nowhere' }, ['1912-04-01'], 'zone-unknown', 'days.zone'],
  ])('%s', (_name, given, dates, code, field) => {
    const fault = faultOfEngagement({ days: given, performances: dates.map((date) => ({ date })) }, today);
    expect([fault?.code ?? null, fault?.field ?? null]).toEqual([code, field]);
  });
});
