import { inForce, mayEnter } from '../../domain/calendar-row';
import { partners } from '../partners';
import { referenceCalendars } from './calendars';

const rowsOf = (partner: string) => referenceCalendars.find((calendar) => calendar.partner === partner)?.rows ?? [];

it('every country has a calendar whose rows each say one thing of their own', () => {
  expect(referenceCalendars.map(({ partner }) => partner).toSorted()).toEqual(partners.filter(({ kind }) => kind === 'country').map(({ code }) => code).toSorted());
  for (const { rows } of referenceCalendars) {
    expect(rows.filter((row) => !mayEnter(row).ok)).toEqual([]);
    expect(inForce(rows.map((row) => ({ ...row, version: 1 })))).toHaveLength(rows.length);
  }
});

it.each([
  ['FR', '07-14', 'yearly', 'secondary'],
  ['DE', '10-03', 'yearly', 'secondary'],
  ['GR', '2026-04-13', 'day', 'secondary'],
  ['VN', '09-02', 'yearly', 'secondary'],
  ['JP', '2027-03-22', 'day', 'secondary'],
  ['PK', '2027-03-10', 'day', 'unverified'],
  ['KH', '11-09', 'yearly', 'unverified'],
])('%s rests on %s', (partner, code, kind, confidence) => {
  expect(rowsOf(partner).filter((row) => row.code === code).map((row) => [row.kind, row.off, row.confidence])).toEqual([[kind, true, confidence]]);
});

it('days that hang on the sight of the moon are never called certain', () => {
  expect(referenceCalendars.flatMap(({ rows }) => rows.filter(({ name, confidence }) => /\bEid\b|Ashura|Mawlid|Milad/.test(name) && confidence !== 'unverified'))).toEqual([]);
});

it('Bangladesh and Brunei rest on Friday', () => {
  expect([rowsOf('BD'), rowsOf('BN'), rowsOf('PT')].map((rows) => rows.filter(({ kind }) => kind === 'weekend').map(({ days }) => days))).toEqual([[[5], [5, 6]], [[5, 7]], [[6, 7]]]);
});
