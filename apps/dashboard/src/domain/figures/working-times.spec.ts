import { EventLog } from '../log/event-log';
import { everything } from '../log/filter';
import { ageing } from './ageing';
import { deadlines } from './deadlines';
import { standardOffset } from './standard-offset';
import { times } from './times';
import { WorkingClock } from './working-time';
import { type Calendars, noCalendars, type PartnerCalendar, WorkingTimes } from './working-times';

/** Days are counted from Thursday, 7 January 2027. */
const DAY = 86_400_000;
const day = (count: number) => Date.UTC(2027, 0, 7) + count * DAY;
const workflow = 'touring.stop';
const calendar = (rest: number[], holidays: string[] = [], unverified: string[] = []): PartnerCalendar => ({ weekendDays: [6, 0], weekendsFrom: [{ from: '2000-01-01', weekendDays: rest }], holidays, unverified });
const calendars = (roles: Record<string, string[]> = {}): Calendars => ({
  byPartner: new Map([['PT', calendar([6, 0], ['2027-01-11'])], ['BD', calendar([5, 6], [], ['2027-01-09', '2029-01-01'])]]),
  rolesFrom: (_, state) => roles[state] ?? [],
});

/** The host of Bangladesh holds on Thursday; who releases it a week later is said by `actor`. */
function held(actor: string | null, more: (log: EventLog) => void = () => undefined): EventLog {
  const log = new EventLog();
  for (const [id, partner] of [['museum', 'PT'], ['hall', 'BD'], ['elsewhere', undefined]] as const) log.describeOrganisation(id, { partner });
  const number = log.addCase('A', workflow);
  log.addParty(number, 'organiser', 'museum');
  log.addParty(number, 'host', 'hall');
  log.append({ caseNumber: number, activity: 'hold', state: 'hold', time: day(0), actor: 'host', due: day(14) });
  if (actor !== null) log.append({ caseNumber: number, activity: 'release', state: 'released', time: day(7), actor, final: true });
  more(log);
  return log;
}

it.each<[string, string, Record<string, string[]>, number, string[], number]>([
  ['the organiser of Portugal ended it, whose Monday is a holiday', 'organiser', {}, 4, ['PT'], 0],
  ['the host of Bangladesh ended it, who rests on Friday and Saturday', 'host', {}, 5, ['BD'], 0],
  ['a clock ended what the organiser alone might have done', 'timer', { hold: ['organiser', 'timer'] }, 4, ['PT'], 0],
  ['a clock ended what two countries might have done', 'timer', { hold: ['organiser', 'host'] }, 5, [], 1],
  ['the two parties are of two countries and one of them signed', 'signatory', { hold: ['signatory'] }, 5, [], 1],
])('a week of waiting that %s', (_, actor, roles, expected, partners, unknown) => {
  const log = held(actor);
  const { lead, byState, calendars: used } = times(log, everything, new WorkingTimes(log, calendars(roles), day(8)));
  expect([lead.working!.p50 / DAY, byState[0]!.working!.p50 / DAY]).toEqual([expected, expected]);
  expect(used).toEqual({ waits: 1, weekendsOnly: unknown, partners, unverified: partners.includes('BD') ? ['BD'] : [] });
});

it('what goes on is measured for whoever alone may act, to now and to its date', () => {
  const log = held(null);
  const clock = () => new WorkingTimes(log, calendars({ hold: ['host', 'timer'] }), day(7));
  expect(ageing(log, everything, day(7), clock()).cases.map(({ ageInStateMs, workingInStateMs }) => [ageInStateMs / DAY, workingInStateMs / DAY])).toEqual([[7, 5]]);
  expect(deadlines(log, everything, { now: day(7), clock: clock() }).cases.map(({ workingLeftMs, calendarOf }) => [workingLeftMs! / DAY, calendarOf])).toEqual([[5, 'BD']]);
  const nobody = new WorkingTimes(log, noCalendars, day(7));
  expect(deadlines(log, everything, { now: day(7), clock: nobody }).cases.map(({ calendarOf }) => calendarOf)).toEqual([null]);
});

it('of a party whose country is not known Saturdays and Sundays alone are left out', () => {
  const log = held('organiser', (of) => of.addParty(0, 'organiser', 'elsewhere'));
  expect(times(log, everything, new WorkingTimes(log, calendars(), day(8))).calendars.weekendsOnly).toBe(1);
});

it('a calendar knows days of every year, days worked in exchange and weekends that changed', () => {
  const clock = new WorkingClock({ weekendDays: [0], weekendsFrom: [{ from: '2027-01-09', weekendDays: [5, 6] }], holidays: [], yearly: [{ month: 1, day: 13, firstYear: 2027, lastYear: 2027 }, { month: 1, day: 14, lastYear: 2026 }], workdays: ['2027-01-15'] }, day(0), day(9));
  // Thursday, Friday as before; Saturday off; Sunday to Tuesday; Wednesday off by its year; Thursday; a Friday that is worked.
  expect([0, 1, 2, 3, 4, 5, 6, 7, 8].map((at) => clock.between(day(at), day(at + 1)) / DAY)).toEqual([1, 1, 0, 1, 1, 1, 0, 1, 1]);
});

it.each([['Europe/Lisbon', 0], ['Asia/Kolkata', 330], ['Europe/Dublin', 0], ['Asia/Tokyo', 540], ['America/Bogota', -300]])('%s is %i minutes ahead of UTC', (zone, minutes) => {
  expect(standardOffset(zone)).toBe(minutes);
});
