import { type CalendarRow, inForce, mayEnter } from './calendar-row';

const row: CalendarRow = { kind: 'day', code: '2026-03-20', off: true, days: null, firstYear: null, lastYear: null, name: 'Eid al-Fitr', source: 'Gazette', confidence: 'text', checkedOn: '2026-03-01' };

it.each<[string, Partial<CalendarRow>, string | null]>([
  ['a day', {}, null],
  ['a day that is worked', { off: false }, null],
  ['a day that no calendar has', { code: '2026-02-30' }, 'code'],
  ['a day of every year', { kind: 'yearly', code: '05-01', firstYear: 1990 }, null],
  ['a day that only leap years have', { kind: 'yearly', code: '02-29' }, null],
  ['a day of every year without its month', { kind: 'yearly', code: '01' }, 'code'],
  ['years the wrong way round', { kind: 'yearly', code: '05-01', firstYear: 2026, lastYear: 2025 }, 'lastYear'],
  ['years of a single day', { firstYear: 2026 }, 'firstYear'],
  ['a weekend', { kind: 'weekend', days: [5, 7] }, null],
  ['a weekend without days', { kind: 'weekend' }, 'days'],
  ['a week of rest', { kind: 'weekend', days: [1, 2, 3, 4, 5, 6, 7] }, 'days'],
  ['a weekend that names a day twice', { kind: 'weekend', days: [6, 6] }, 'days'],
  ['a single day with days of the week', { days: [5] }, 'days'],
  ['a weekend that is worked', { kind: 'weekend', days: [6, 7], off: false }, 'off'],
])('%s', (_, change, fault) => {
  const may = mayEnter({ ...row, ...change });
  expect(may.ok ? null : may.rejection.details?.['field']).toBe(fault);
});

it('of rows about the same day the one that came last holds', () => {
  const rows = [{ ...row, version: 3, off: false }, { ...row, version: 1 }, { ...row, kind: 'yearly' as const, code: '05-01', version: 1 }];
  expect(inForce(rows).map(({ code, off }) => [code, off])).toEqual([['2026-03-20', false], ['05-01', true]]);
});
