import * as fc from 'fast-check';
import { officeStatus, type OfficeFacts, type Tenure } from './office-status';

const day = (number: number) => new Date(Date.UTC(2027, 0, number));
const tenure = (designationId: string, rank: number, from: number, to: number | null = null, suspended: number | null = null): Tenure => ({
  designationId, rank, from: day(from), to: to === null ? null : day(to), suspendedAt: suspended === null ? null : day(suspended),
});
const principal = tenure('p', 0, 1);
const alternate = tenure('a', 1, 1);
const away = (designationId: string, from: number, to: number) => ({ designationId, from: day(from), to: day(to) });

test.each<[string, Partial<OfficeFacts>, number, string, string | null, string[]]>([
  ['with a principal', { tenures: [principal] }, 5, 'filled', 'p', []],
  ['with principal and alternate', { tenures: [alternate, principal] }, 5, 'filled', 'p', []],
  ['whose principal is absent', { tenures: [principal, alternate], absences: [away('p', 4, 9)] }, 5, 'acting', 'a', []],
  ['whose principal is back', { tenures: [principal, alternate], absences: [away('p', 4, 9)] }, 9, 'filled', 'p', []],
  ['whose absent principal has no alternate', { tenures: [principal], absences: [away('p', 4, 9)] }, 5, 'filled', 'p', ['unattended']],
  ['where all are absent', { tenures: [principal, alternate], absences: [away('p', 4, 9), away('a', 4, 9)] }, 5, 'filled', 'p', ['unattended']],
  ['whose principal is suspended', { tenures: [tenure('p', 0, 1, null, 4), alternate] }, 5, 'acting', 'a', []],
  ['whose only holder is suspended', { tenures: [tenure('p', 0, 1, null, 4)] }, 5, 'vacant', null, []],
  ['whose holder left today', { tenures: [tenure('p', 0, 1, 5)] }, 5, 'vacant', null, []],
  ['that was never filled, for 30 days', {}, 31, 'vacant', null, []],
  ['that was never filled, for longer', {}, 32, 'vacant-overdue', null, []],
  ['empty for more than 30 days', { tenures: [tenure('p', 0, 1, 5)] }, 36, 'vacant-overdue', null, []],
  ['whose principal leaves in 90 days', { tenures: [tenure('p', 0, 1, 95)] }, 5, 'filled', 'p', ['expiring']],
  ['whose principal leaves in 91 days', { tenures: [tenure('p', 0, 1, 96)] }, 5, 'filled', 'p', []],
  ['unconfirmed for more than a year', { tenures: [principal] }, 367, 'filled', 'p', ['unconfirmed']],
  ['confirmed in that year', { tenures: [principal], detailsConfirmedAt: day(100) }, 367, 'filled', 'p', []],
])('an office %s', (_, facts, today, status, inForce, flags) => {
  const found = officeStatus({ openedAt: day(1), detailsConfirmedAt: null, tenures: [], absences: [], ...facts }, day(today));
  expect([found.status, found.inForce, found.flags]).toEqual([status, inForce, flags]);
});

test('an office is vacant exactly when nobody is in force, whatever the history', () => {
  const history = fc.array(fc.record({ rank: fc.integer({ min: 0, max: 3 }), from: fc.integer({ min: 1, max: 60 }), length: fc.option(fc.integer({ min: 1, max: 40 })) }), { maxLength: 8 });
  fc.assert(
    fc.property(history, fc.integer({ min: 1, max: 100 }), (plans, today) => {
      const tenures = plans.map(({ rank, from, length }, n) => tenure(`d${n}`, rank, from, length === null ? null : from + length));
      const { status, inForce, vacantSince } = officeStatus({ openedAt: day(1), detailsConfirmedAt: null, tenures, absences: [] }, day(today));
      expect(status.startsWith('vacant')).toBe(inForce === null);
      expect(vacantSince === null).toBe(inForce !== null);
      if (vacantSince !== null) expect(vacantSince.getTime()).toBeLessThanOrEqual(day(today).getTime());
    }),
  );
});
