import { needsMet, reportIsFresh } from './facility-gaps';
import type { Space } from './touring';

const needs = { floorAreaM2: 300, runningLengthM: 80, clearHeightCm: null, securityLevel: 'moderate' } as const;
const space = { id: 's', version: 1, organisationId: 'h', name: 'Hall', zone: 'Asia/Tokyo', floorAreaM2: 480, wallLengthM: 90, clearHeightCm: 300, securityLevel: 'high' } satisfies Space;

it.each<[string, Partial<Space>, string[]]>([
  ['a space that gives all', {}, []],
  ['a small one', { floorAreaM2: 299 }, ['floor-area-m2']],
  ['one whose report does not say', { wallLengthM: null }, ['wall-length-m']],
  ['one that is not safe enough', { securityLevel: 'limited' }, ['security-level']],
  ['one whose report is not shown', { floorAreaM2: undefined, wallLengthM: undefined, securityLevel: undefined }, ['floor-area-m2', 'wall-length-m', 'security-level']],
])('%s', (_, changes, gaps) => {
  expect(needsMet(needs, { ...space, ...changes }).flatMap(({ what, met }) => (met ? [] : [what]))).toEqual(gaps);
});

it.each([
  ['2028-02-17', true],
  ['2027-02-17', true],
  ['2027-02-16', false],
  ['2028-02-18', false],
])('a report of %s on 17 February 2028 is fresh: %s', (reportDate, fresh) => {
  expect(reportIsFresh(reportDate, '2028-02-17', 12)).toBe(fresh);
});
