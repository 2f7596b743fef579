import { type DeadlineFacts, deadlinesOf, nearDeadlines } from './deadlines';
import { deadlinesFeed } from './deadlines-feed';
import { reckonedBack, roadRule, type RoadRule } from './road-rules';

const rule = (code: string, value: number, unit: RoadRule['unit'], place = '*', validFrom = '2000-01-01'): RoadRule => ({ code, place, value, unit, validFrom, source: 'source', confidence: 'secondary' });
const rules = [
  rule('deposit-due', 30, 'days'), rule('certificate-due', 30, 'days'), rule('materials-due', 6, 'months'), rule('balance-due', 0, 'days'), rule('final-report-due', 60, 'days'),
  rule('gallery-works-end', 20, 'days'), rule('immunity-application', 12, 'weeks', 'GB'), rule('immunity-application', 4, 'weeks'), rule('leg-booked', 8, 'weeks'), rule('carnet-application', 10, 'working-days'),
];
const facts: DeadlineFacts = {
  confirmedOn: '2027-05-01', delivery: '2028-02-15', opening: '2028-03-01', closing: '2028-06-01', coverFrom: '2028-02-01', highSecurity: true, hostPlace: 'GB', weekend: [6, 7],
  depositRecorded: true, covered: false, documents: [{ kind: 'immunity', authority: null, number: null, appliedOn: null, issuedOn: null, expiresOn: '2028-07-01', refusedOn: null, objectIds: [], fileId: null }],
  legs: [{ id: 'l1', departs: '2028-02-01T08:00:00.000Z', booked: false, closed: false, needsCarnet: true, documentNumber: null, expiresOn: null }], materialsSent: false, balancePaid: false, reported: false,
};
const told = (given: DeadlineFacts) => deadlinesOf(given, rules).map(({ code, due, done }) => `${due} ${code}${done ? ' done' : ''}`);

it('are reckoned backwards from the days of the stop, the nearest first', () => {
  expect(told(facts)).toEqual([
    '2027-05-31 deposit-due done', '2027-09-01 materials-due', '2027-11-09 immunity-application.1', '2027-12-07 leg-booked.l1', '2028-01-02 certificate-due', '2028-01-18 carnet-application.l1',
    '2028-01-26 gallery-works-end', '2028-02-01 balance-due', '2028-07-01 document-expires.1', '2028-07-31 final-report-due',
  ]);
});

it('move with the stop', () => {
  const moved = { ...facts, delivery: '2028-03-15', opening: '2028-04-01', closing: '2028-07-01', coverFrom: '2028-03-02', legs: [] };
  expect(told(moved)).toEqual([
    '2027-05-31 deposit-due done', '2027-10-01 materials-due', '2027-12-09 immunity-application.1', '2028-02-01 certificate-due', '2028-02-24 gallery-works-end', '2028-03-01 balance-due',
    '2028-07-01 document-expires.1', '2028-08-30 final-report-due',
  ]);
});

it('follow the rule of the country, and of the day', () => {
  const later = [...rules, rule('immunity-application', 5, 'weeks', '*', '2028-01-01')];
  expect(['GB', 'JP'].map((place) => roadRule(later, 'immunity-application', place, '2027-12-31').value)).toEqual([12, 4]);
  expect(roadRule(later, 'immunity-application', 'JP', '2028-01-01').value).toBe(5);
  expect(() => roadRule(rules, 'no-such-rule', null, '2028-01-01')).toThrow('no-such-rule');
});

it.each<[string, number, RoadRule['unit'], string]>([
  ['2028-03-31', 1, 'months', '2028-02-29'],
  ['2028-01-15', 13, 'months', '2026-12-15'],
  ['2028-03-06', 1, 'working-days', '2028-03-03'],
  ['2028-03-06', 2, 'weeks', '2028-02-21'],
  ['2028-03-06', 24, 'hours', '2028-03-05'],
  ['2028-03-06', -60, 'days', '2028-05-05'],
])('from %s %d %s back', (from, value, unit, expected) => {
  expect(reckonedBack(from, { value, unit }, [6, 7])).toBe(expected);
});

it('near are the open ones up to the horizon, those overdue among them', () => {
  expect(nearDeadlines(deadlinesOf(facts, rules), '2027-11-09').map(({ code }) => code)).toEqual(['materials-due', 'immunity-application.1']);
});

it('are written as a calendar that is the same each time, folded by octets', () => {
  const feed = () => deadlinesFeed(deadlinesOf(facts, rules).slice(1, 2), { stopId: 's', title: 'เส้นทางสายไหมและทะเลใหญ่, ภาคพิเศษ', changedAt: new Date('2027-06-01T00:00:00.000Z'), version: 7 }, ({ what }) => what);
  const text = feed();
  expect(text).toBe(feed());
  expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  expect(text.replaceAll('\r\n ', '').split('\r\n').slice(5, 13)).toEqual([
    'BEGIN:VEVENT', 'UID:s.materials-due', 'DTSTAMP:20270601T000000Z', 'LAST-MODIFIED:20270601T000000Z', 'SEQUENCE:7', 'DTSTART;VALUE=DATE:20270901', 'DTEND;VALUE=DATE:20270902',
    'SUMMARY:เส้นทางสายไหมและทะเลใหญ่\\, ภาคพิเศษ: materials-due',
  ]);
});
