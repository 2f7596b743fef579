import { EventLog } from '../log/event-log';
import { everything, select } from '../log/filter';
import { ageing } from './ageing';
import { bottlenecks } from './bottlenecks';
import { cohorts } from './cohorts';
import { conformance } from './conformance';
import { cumulativeFlow } from './cumulative-flow';
import { deadlines } from './deadlines';
import { funnel } from './funnel';
import { littlesLaw } from './littles-law';
import { partnerFlows } from './partner-flows';
import { processMap } from './process-map';
import { rework } from './rework';
import { stuck } from './stuck';
import { throughput } from './throughput';
import { times } from './times';
import { variants } from './variants';
import { workInProgress } from './work-in-progress';
import { noCalendars, WorkingTimes } from './working-times';

/** A world small enough to be counted by hand. Days are counted from Monday, 3 January 2028. */
const DAY = 86_400_000;
const day = (count: number) => Date.UTC(2028, 0, 3) + count * DAY;
const days = (...counts: number[]) => counts.map((count) => count * DAY);
const workflow = 'touring.stop';

function smallWorld(): EventLog {
  const log = new EventLog();
  for (const [id, partner, side] of [['louvre', 'FR', 'europe'], ['mori', 'JP', 'asia'], ['leeum', 'KR', 'asia']] as const) log.describeOrganisation(id, { partner, side });
  const [a, b, c, d] = ([['A', 'louvre', 'mori'], ['B', 'mori', 'louvre'], ['C', 'louvre', 'leeum'], ['D', 'louvre', 'mori']] as const).map(([name, organiser, host]) => {
    const number = log.addCase(name, workflow);
    log.addParty(number, 'organiser', organiser);
    log.addParty(number, 'host', host);
    return number;
  }) as [number, number, number, number];
  const step = (caseNumber: number, on: number, activity: string, state: string, more: object = {}) => log.append({ caseNumber, activity, state, time: day(on), ...more });
  step(a, 0, 'place-hold', 'hold', { due: day(3) });
  step(b, 1, 'place-hold', 'hold', { due: day(4) });
  step(a, 2, 'send-contract', 'reserved', { working: true });
  step(c, 3, 'place-hold', 'hold', { due: day(6) });
  step(b, 4, 'decline', 'declined', { final: true });
  step(a, 5, 'sign', 'confirmed', { final: true });
  step(c, 6, 'amend', 'hold');
  step(d, 7, 'place-hold', 'hold', { due: day(11) });
  step(c, 8, 'send-contract', 'reserved');
  return log;
}

const log = smallWorld();
const now = day(9.5);
/** Saturdays and Sundays, and whatever else is named. */
const clock = (of: EventLog, ...holidays: string[]) => new WorkingTimes(of, noCalendars, day(12), { weekendDays: [0, 6], holidays });

describe('in the small world', () => {
  it.each([
    [4.5, { hold: 1, reserved: 1 }, { FR: 2, JP: 1, KR: 1 }],
    [9.5, { hold: 1, reserved: 1 }, { FR: 2, KR: 1, JP: 1 }],
    [7, { hold: 2 }, { FR: 2, KR: 1, JP: 1 }],
    [4, { hold: 1, reserved: 1 }, { FR: 2, JP: 1, KR: 1 }],
    [-1, {}, {}],
  ])('on day %d the work in progress is', (on, states, partners) => {
    const { total, byState, byPartner } = workInProgress(log, everything, day(on));
    expect(Object.fromEntries(byState.map(({ state, count }) => [state, count]))).toEqual(states);
    expect(Object.fromEntries(byPartner.map(({ partner, count }) => [partner, count]))).toEqual(partners);
    expect(total).toBe(byState.reduce((sum, { count }) => sum + count, 0));
  });

  it('the flow adds up day by day', () => {
    const flow = cumulativeFlow(log, everything, { from: day(0), to: day(9.5), stepMs: DAY });
    expect(flow.times).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9].map(day));
    expect([flow.arrivals, flow.departures]).toEqual([[2, 2, 3, 3, 3, 3, 4, 4, 4], [0, 0, 0, 1, 2, 2, 2, 2, 2]]);
    expect(flow.states.map(({ state, counts }) => [state, ...counts])).toEqual([['hold', 2, 1, 2, 1, 1, 1, 2, 1, 1], ['reserved', 0, 1, 1, 1, 0, 0, 0, 1, 1]]);
  });

  it('open cases are as old as they are, against visits of 2, 3 and 5 days', () => {
    const [p50, p85, p95] = days(3, 4.4, 4.8);
    const { states, cases, open } = ageing(log, everything, day(12), clock(log));
    const working = (...counts: number[]) => { const [some, more, most] = days(...counts); return { p50: some, p85: expect.closeTo(more!, 3), p95: expect.closeTo(most!, 3) }; };
    expect(states).toEqual([
      { workflow, state: 'hold', open: 1, finishedVisits: 3, p50: expect.closeTo(p50!, 3), p85: expect.closeTo(p85!, 3), p95: expect.closeTo(p95!, 3), bands: [0, 0, 0, 1], working: working(3, 3, 3) },
      { workflow, state: 'reserved', open: 1, finishedVisits: 1, p50, p85: p50, p95: p50, bands: [0, 0, 0, 1], working: working(3, 3, 3) },
    ]);
    expect(cases.map(({ caseName, ageInStateMs, workingInStateMs, ageMs, band }) => [caseName, ageInStateMs / DAY, workingInStateMs / DAY, ageMs / DAY, band])).toEqual([['D', 5, 5, 5, 3], ['C', 4, 4, 9, 3]]);
    expect([open, ageing(log, everything, now, clock(log)).states.map(({ bands }) => bands)]).toEqual([2, [[1, 0, 0, 0], [1, 0, 0, 0]]]);
  });

  it('times are counted in calendar and in working days', () => {
    const found = times(log, everything, clock(log, '2028-01-04'));
    const inDays = (which: { mean: number; p50: number; p85: number; max: number } | null) => which && [which.mean, which.p50, which.p85, which.max].map((ms) => Math.round((ms / DAY) * 1000) / 1000);
    expect([inDays(found.lead.calendar), inDays(found.lead.working)]).toEqual([[4, 4, 4.7, 5], [3, 3, 3.7, 4]]);
    expect([inDays(found.touch.calendar), inDays(found.waiting.calendar)]).toEqual([[3, 3, 3, 3], [2.5, 2.5, 2.85, 3]]);
    expect([inDays(found.touch.working), inDays(found.waiting.working)]).toEqual([[3, 3, 3, 3], [1.5, 1.5, 1.85, 2]]);
    expect(found.byState.map(({ state, calendar, working }) => [state, inDays(calendar), inDays(working)])).toEqual([
      ['hold', [3.333, 3, 4.4, 5], [2, 2, 2.7, 3]],
      ['reserved', [3, 3, 3, 3], [3, 3, 3, 3]],
    ]);
  });

  it('two cases were over in the first week', () => {
    const { weeks, limits } = throughput(log, everything, now);
    expect(weeks.map(({ week, from, closed, complete }) => [week, from, closed, complete])).toEqual([['2028-W01', day(0), 2, true], ['2028-W02', day(7), 0, false]]);
    expect(limits).toBeNull();
  });

  it('the funnel marks what is undecided', () => {
    const { started, open, stages } = funnel(log, everything, workflow, ['hold', 'reserved', 'confirmed', 'opened']);
    expect([started, open]).toEqual([4, 2]);
    expect(stages.map(({ state, reached, undecided, missed, share, shareMost }) => [state, reached, undecided, missed, share, shareMost])).toEqual([
      ['hold', 4, 0, 0, 1, 1],
      ['reserved', 2, 1, 1, 0.5, 0.75],
      ['confirmed', 1, 2, 1, 0.25, 0.75],
      ['opened', 0, 2, 2, 0, 0.5],
    ]);
    expect(cohorts(log, everything, workflow)).toEqual({ stages: ['hold', 'reserved', 'declined', 'confirmed'], cohorts: [{ month: '2028-01', started: 4, open: 2, complete: false, reached: [4, 2, 1, 1] }] });
  });

  it('most of the waiting is in holds', () => {
    expect(bottlenecks(log, everything, now)).toEqual([
      { workflow, state: 'hold', waitingMs: 12.5 * DAY, share: 12.5 / 14, open: 1, arrivals: [0, 0, 3], departures: [0, 0, 2], clogs: false },
      { workflow, state: 'reserved', waitingMs: 1.5 * DAY, share: 1.5 / 14, open: 1, arrivals: [0, 0, 1], departures: [0, 0, 1], clogs: false },
    ]);
    const period = select(log, { from: day(1), to: day(4) });
    expect(bottlenecks(log, period, now).map(({ state, waitingMs }) => [state, waitingMs / DAY])).toEqual([['hold', 1 + 3 + 1], ['reserved', 0]]);
  });

  it('two dates were met, one was not, one is in danger', () => {
    const { states, cases } = deadlines(log, everything, { now });
    expect(states).toEqual([{ workflow, state: 'hold', met: 2, breached: 1, breachedOpen: 0, atRisk: 1, onTrack: 0 }]);
    // Aged 2.5 of 4 days allowed: S(2.5) = 3/4, S(4) = 3/4 * 1/2, for D leaves the count before the visit of 3 days ended.
    expect(cases).toEqual([{ workflow, state: 'hold', caseNumber: 3, caseName: 'D', due: day(11), standing: 'at-risk', risk: 0.5, workingLeftMs: null, calendarOf: null }]);
    expect(deadlines(log, everything, { now, riskFrom: 0.51 }).states[0]).toMatchObject({ atRisk: 0, onTrack: 1 });
    expect(deadlines(log, everything, { now: day(11.1) }).states[0]).toMatchObject({ breached: 2, breachedOpen: 1, atRisk: 0 });
  });

  it('the map has five edges', () => {
    const { cases, events, nodes, edges } = processMap(log, everything);
    expect([cases, events]).toEqual([4, 9]);
    expect(nodes.map(({ name, events: count, starts, ends }) => [name, count, starts, ends])).toEqual([
      ['place-hold', 4, 4, 1], ['send-contract', 2, 0, 1], ['decline', 1, 0, 1], ['sign', 1, 0, 1], ['amend', 1, 0, 0],
    ]);
    expect(edges.map(({ from, to, count, medianMs, p95Ms }) => [nodes[from]!.name, nodes[to]!.name, count, medianMs / DAY, p95Ms / DAY])).toEqual([
      ['place-hold', 'send-contract', 1, 2, 2], ['place-hold', 'decline', 1, 3, 3], ['place-hold', 'amend', 1, 3, 3], ['send-contract', 'sign', 1, 3, 3], ['amend', 'send-contract', 1, 2, 2],
    ]);
    expect(processMap(log, everything, 'state').nodes.map(({ name, events: count }) => [name, count])).toEqual([['hold', 5], ['reserved', 2], ['declined', 1], ['confirmed', 1]]);
  });

  it('each case is a variant of its own', () => {
    const found = variants(log, everything);
    expect([found.count, found.cases]).toEqual([4, 4]);
    expect(found.variants[0]).toEqual({ workflow, activities: ['place-hold', 'send-contract', 'sign'], cases: 1, share: 0.25, medianMs: 5 * DAY, p95Ms: 5 * DAY });
  });

  it('two cases are silent for longer than usual, the one furthest beyond it first', () => {
    const { count, cases } = stuck(log, everything, day(12));
    expect(cases.map(({ caseName, silentMs, usualMs }) => [caseName, silentMs / DAY, usualMs / DAY])).toEqual([['C', 4, 3], ['D', 5, expect.closeTo(4.8, 9)]]);
    expect([count, stuck(log, everything, now).count]).toEqual([2, 0]);
  });

  it('France and Japan give each other something, Korea only receives', () => {
    const { flows, reciprocity } = partnerFlows(log, everything, { givers: ['organiser'], receivers: ['host'] });
    expect(flows.map(({ from, to, cases, finished, reciprocity: of }) => [from, to, cases, finished, of])).toEqual([['FR', 'JP', 2, 1, 2 / 3], ['FR', 'KR', 1, 0, 0], ['JP', 'FR', 1, 1, 2 / 3]]);
    expect(reciprocity).toBe(0.5);
  });

  it('Little\'s law compares 17 case days in the house with 8 of those that left', () => {
    expect(littlesLaw(log, everything, { now, departuresLeast: 2 })).toEqual({
      ...{ from: day(0), to: now, meanWorkInProgress: 17 / 9.5, arrivals: 4, departures: 2, departuresPerDay: 2 / 9.5 },
      ...{ meanLeadTimeMs: 4 * DAY, ratio: 17 / 8, verdict: 'in-doubt' },
    });
    expect(littlesLaw(log, everything, { now }).verdict).toBe('too-few');
  });

  it('nothing was forbidden', () => expect(conformance(log, everything)).toEqual({ steps: 9, forbidden: 0, kinds: [] }));
});

describe('in other worlds', () => {
  const traces = (...words: string[]): EventLog => {
    const made = new EventLog();
    for (const [which, word] of words.entries()) {
      const caseNumber = made.addCase(String(which));
      for (const [at, activity] of [...word].entries()) made.append({ caseNumber, activity, time: day(at) });
      made.close(caseNumber);
    }
    return made;
  };

  it('rework is a self-loop or a return', () => {
    expect(rework(traces('aabca', 'abc', 'abab'), everything)).toEqual({
      cases: 3,
      casesWithRework: 2,
      activities: [
        { workflow: '', activity: 'a', events: 6, selfLoops: 1, returns: 2, cases: 2 },
        { workflow: '', activity: 'b', events: 4, selfLoops: 0, returns: 1, cases: 1 },
      ],
    });
  });

  it('equal sequences are one variant', () => {
    expect(variants(traces('ab', 'abc', 'ab'), everything).variants.map(({ activities, cases }) => [activities.join(''), cases])).toEqual([['ab', 2], ['abc', 1]]);
  });

  it('a state clogs when more came than left in three weeks running', () => {
    const made = new EventLog();
    for (const week of [0, 1, 2]) for (const on of [1, 2]) made.append({ caseNumber: made.addCase(`${week} ${on}`, 'w'), activity: 'ask', state: 'asked', time: day(7 * week + on) });
    for (const week of [0, 1, 2]) made.append({ caseNumber: 2 * week, activity: 'answer', state: 'answered', time: day(7 * week + 3), final: true });
    expect(bottlenecks(made, everything, day(21)).map(({ state, arrivals, departures, clogs }) => [state, arrivals, departures, clogs])).toEqual([['asked', [2, 2, 2], [1, 1, 1], true]]);
    expect(bottlenecks(made, everything, day(28))[0]).toMatchObject({ arrivals: [2, 2, 0], clogs: false });
  });

  it('forbidden steps are counted by where they came from', () => {
    const made = smallWorld();
    made.append({ caseNumber: 1, activity: 'sign', state: 'confirmed', time: day(9), final: true, forbidden: true });
    expect(conformance(made, everything)).toEqual({ steps: 10, forbidden: 1, kinds: [{ workflow, from: 'declined', activity: 'sign', steps: 1, cases: 1, lastAt: day(9), examples: ['B'] }] });
  });

  it('the limits of an XmR chart leave out the week that is not over', () => {
    const made = new EventLog();
    for (const [week, count] of [4, 6, 5, 7, 30, 1].entries())
      for (let at = 0; at < count; at++) made.append({ caseNumber: made.addCase(`${week} ${at}`, 'w'), activity: 'a', time: day(7 * week + 1), final: true });
    const { weeks, limits } = throughput(made, everything, day(5 * 7 + 2));
    expect(limits).toEqual({ mean: 10.4, meanMovingRange: 7, lower: 0, upper: expect.closeTo(29.02, 9) });
    expect(weeks.map(({ closed, complete, outsideLimits }) => [closed, complete, outsideLimits])).toEqual([[4, true, false], [6, true, false], [5, true, false], [7, true, false], [30, true, true], [1, false, false]]);
  });

  it('an empty log has figures too', () => {
    const none = new EventLog();
    expect([workInProgress(none, everything, now).total, variants(none, everything).count, processMap(none, everything).edges, times(none, everything, clock(none)).lead.calendar]).toEqual([0, 0, [], null]);
    expect([throughput(none, everything, now), littlesLaw(none, everything, { now }).verdict]).toEqual([{ weeks: [], limits: null }, 'too-few']);
  });
});
