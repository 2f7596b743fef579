import { judge, stayFrom, type DatesContext, type RuleName } from './date-rules';
import type { CalendarEntry, Stay, Stop } from './touring';

const rule = (code: string, value: number) => ({ code, value, unit: 'days' as const, validFrom: '2000-01-01', source: 'sites.si.edu' });
const context: DatesContext = {
  terms: { installDays: 5, strikeDays: 4, minWeeks: 4, maxWeeks: 12, availableFrom: '2028-01-01', availableTo: '2028-12-31' },
  rules: [rule('acclimatisation', 1), rule('delivery-before-opening', 5)],
  turnaroundDays: 14,
  others: [],
  calendar: [],
  today: '2027-10-01',
};
const stay: Stay = { delivery: '2028-02-22', opening: '2028-03-01', closing: '2028-05-01', dispatch: '2028-05-05' };
const other = (state: string, delivery: string, dispatch: string): Stop => ({ id: 'other', state, delivery, opening: delivery, closing: dispatch, dispatch }) as Stop;
const entry = (state: string): CalendarEntry => ({ kind: 'stop', stopId: 'e', engagementId: null, tourId: 't', title: 'Silk', state: state as 'hold', isConfirmed: state === 'confirmed', rank: 1, delivery: '2028-05-01', opening: '2028-05-01', closing: '2028-05-20', dispatch: '2028-05-20' });
const broken = (dates: Stay, changes: Partial<DatesContext> = {}) => judge(dates, { ...context, ...changes }).filter(({ verdict }) => verdict !== 'holds').map(({ rule: name, verdict }) => `${name} ${verdict}`);

it.each<[string, Partial<Stay>, Partial<DatesContext>, string[]]>([
  ['dates that keep everything', {}, {}, []],
  ['days out of order', { closing: '2028-02-28' }, {}, ['in-order breaks']],
  ['delivery today', {}, { today: '2028-02-22' }, ['ahead breaks']],
  ['too little time to install', { delivery: '2028-02-25' }, {}, ['install breaks', 'delivery breaks']],
  ['a weekend in the days of delivery', { delivery: '2028-02-24' }, { terms: { ...context.terms, installDays: 2 } }, ['delivery breaks']],
  ['too little time to strike', { dispatch: '2028-05-02' }, {}, ['strike breaks']],
  ['too short', { closing: '2028-03-20', dispatch: '2028-03-24' }, {}, ['least-weeks breaks']],
  ['too long', { closing: '2028-07-01', dispatch: '2028-07-05' }, {}, ['most-weeks breaks']],
  ['the set is not yet there', {}, { terms: { ...context.terms, availableFrom: '2028-03-01' } }, ['available breaks']],
  ['the set must be back', {}, { terms: { ...context.terms, availableTo: '2028-05-01' } }, ['available breaks']],
  ['a confirmed stop before leaves too little time', {}, { others: [other('confirmed', '2028-01-05', '2028-02-15')] }, ['set-before breaks']],
  ['a hold after leaves too little time', {}, { others: [other('hold', '2028-05-10', '2028-06-15')] }, ['set-after behind']],
  ['time enough on both sides', {}, { others: [other('confirmed', '2028-01-01', '2028-02-08'), other('confirmed', '2028-05-19', '2028-07-01')] }, []],
  ['the space is confirmed to another work', {}, { calendar: [entry('confirmed')] }, ['space breaks']],
  ['the space is held for another work', {}, { calendar: [entry('hold')] }, ['space behind']],
])('%s', (_, dates, changes, expected) => {
  expect(broken({ ...stay, ...dates }, changes)).toEqual(expected);
});

it.each<[RuleName, Partial<Stay>, Partial<DatesContext>]>([
  ['ahead', {}, { today: '2028-03-10' }],
  ['install', { delivery: '2028-02-25' }, {}],
  ['delivery', { delivery: '2028-02-25' }, {}],
  ['strike', { dispatch: '2028-05-02' }, {}],
  ['least-weeks', { closing: '2028-03-20', dispatch: '2028-03-24' }, {}],
  ['most-weeks', { closing: '2028-07-01', dispatch: '2028-07-05' }, {}],
  ['available', {}, { terms: { ...context.terms, availableTo: '2028-05-01' } }],
  ['set-before', {}, { others: [other('confirmed', '2028-01-05', '2028-02-15')] }],
  ['set-after', {}, { others: [other('confirmed', '2028-05-10', '2028-06-15')] }],
  ['space', {}, { calendar: [entry('confirmed')] }],
])('the dates that are proposed for %s keep that rule', (name, dates, changes) => {
  const around = { ...context, ...changes };
  const { mended } = judge({ ...stay, ...dates }, around).find(({ rule: found, verdict }) => found === name && verdict === 'breaks')!;
  expect(judge(mended!, around).find(({ rule: found }) => found === name)?.verdict).toBe('holds');
});

it('a stay made from an opening and its weeks keeps all of its own rules', () => {
  const made = stayFrom('2028-03-01', 8, context);
  expect([made, broken(made)]).toEqual([{ delivery: '2028-02-23', opening: '2028-03-01', closing: '2028-04-26', dispatch: '2028-04-30' }, []]);
});
