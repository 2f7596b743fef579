import fc from 'fast-check';
import { EventLog } from '../log/event-log';
import { everything } from '../log/filter';
import { cumulativeFlow } from './cumulative-flow';
import { Counter } from './counter';
import { percentiles } from './percentile';
import { processMap } from './process-map';
import { Survival } from './survival';
import { times } from './times';
import { variants } from './variants';
import { workInProgress } from './work-in-progress';
import { WorkingClock } from './working-time';
import { noCalendars, WorkingTimes } from './working-times';

interface Trace {
  readonly steps: ReadonlyArray<readonly [activity: string, after: number]>;
  readonly closed: boolean;
}

const activity = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const trace: fc.Arbitrary<Trace> = fc.record({ steps: fc.array(fc.tuple(activity, fc.integer({ min: 0, max: 9 })), { minLength: 1, maxLength: 12 }), closed: fc.boolean() });
const world = fc.array(trace, { minLength: 1, maxLength: 30 });

/** Appends the traces one after the other, or in turns, each keeping its own order. */
function logOf(traces: readonly Trace[], inTurns = false): EventLog {
  const log = new EventLog();
  const rows = traces.flatMap(({ steps }, number) => {
    let time = number;
    return steps.map(([name, after], at) => ({ caseNumber: number, at, activity: name, time: (time += after) }));
  });
  traces.forEach((_, number) => log.addCase(String(number)));
  for (const row of inTurns ? rows.sort((x, y) => x.at - y.at) : rows) log.append(row);
  traces.forEach(({ closed }, number) => closed && log.close(number));
  return log;
}

const check = (property: fc.IProperty<[readonly Trace[]]>) => fc.assert(property as fc.IProperty<[Trace[]]>, { numRuns: 200 });

it('what flows into an activity flows out of it, but for starts and ends', () => {
  check(fc.property(world, (traces) => {
    const { nodes, edges } = processMap(logOf(traces), everything);
    for (const [number, { starts, ends }] of nodes.entries()) {
      const sum = (side: 'from' | 'to') => edges.filter((edge) => edge[side] === number).reduce((total, { count }) => total + count, 0);
      expect(sum('from')).toBe(sum('to') + starts - ends);
    }
  }));
});

it('edges are as many as events without those that begin a case', () => {
  check(fc.property(world, (traces) => {
    const { cases, events, edges } = processMap(logOf(traces), everything);
    expect(edges.reduce((sum, { count }) => sum + count, 0)).toBe(events - cases);
  }));
});

it('variants part the cases', () => {
  check(fc.property(world, (traces) => {
    const { variants: found, cases, count } = variants(logOf(traces, true), everything);
    const expected = new Map<string, number>();
    for (const { steps } of traces) expected.set(steps.map(([name]) => name).join(''), (expected.get(steps.map(([name]) => name).join('')) ?? 0) + 1);
    expect(new Map(found.map(({ activities, cases: some }) => [activities.join(''), some]))).toEqual(expected);
    expect([cases, count]).toEqual([traces.length, expected.size]);
  }));
});

it('the order in which cases were written down changes no time', () => {
  const timesOf = (log: EventLog) => times(log, everything, new WorkingTimes(log, noCalendars, 1_000));
  fc.assert(fc.property(world.chain((traces) => fc.tuple(fc.constant(traces), fc.shuffledSubarray(traces, { minLength: traces.length }))), ([traces, shuffled]) => {
    // The place of a trace sets its times, so the shuffled ones keep theirs.
    const at = new Map(traces.map((one, number) => [one, number]));
    const moved = new EventLog();
    for (const one of shuffled) {
      const caseNumber = moved.addCase('x');
      let time = at.get(one)!;
      for (const [name, after] of one.steps) moved.append({ caseNumber, activity: name, time: (time += after) });
      if (one.closed) moved.close(caseNumber);
    }
    const [some, others] = [timesOf(logOf(traces)), timesOf(moved)];
    expect([others.lead, others.waiting, new Map(others.byState.map((row) => [row.state, row.calendar]))]).toEqual([some.lead, some.waiting, new Map(some.byState.map((row) => [row.state, row.calendar]))]);
  }), { numRuns: 200 });
});

it('the flow at the end of a step is the work in progress at that moment', () => {
  check(fc.property(world, (traces) => {
    const log = logOf(traces, true);
    const flow = cumulativeFlow(log, everything, { from: 0, to: 60, stepMs: 7 });
    for (const [at, time] of flow.times.entries()) {
      const then = flow.states.map(({ state, counts }) => [state, counts[at]]).filter(([, count]) => count !== 0);
      expect(new Map(then as Array<[string, number]>)).toEqual(new Map(workInProgress(log, everything, time).byState.map(({ state, count }) => [state, count])));
      expect(flow.arrivals[at]! - flow.departures[at]!).toBe(workInProgress(log, everything, time).total);
    }
  }));
});

describe('percentiles', () => {
  const byDefinition = (values: readonly number[], share: number) => {
    const sorted = [...values].sort((x, y) => x - y);
    const position = (sorted.length - 1) * share;
    const [low, high] = [sorted[Math.floor(position)]!, sorted[Math.ceil(position)]!];
    return position === Math.floor(position) ? low : low + (position - Math.floor(position)) * (high - low);
  };
  const shares = [0, 0.5, 0.85, 0.95, 1];
  it.each([
    ['a few values', fc.array(fc.integer({ min: -5, max: 50 }), { minLength: 1, maxLength: 40 })],
    ['many values, some of them far away', fc.array(fc.oneof({ weight: 20, arbitrary: fc.integer({ min: 0, max: 300 }) }, { weight: 1, arbitrary: fc.double({ min: 0, max: 1e12, noNaN: true }) }), { minLength: 2_048, maxLength: 5_000, size: 'max' })],
  ])('are those of the definition for %s', (_, values) => {
    fc.assert(fc.property(values, (some) => {
      expect(percentiles(Float64Array.from(some), shares)).toEqual(shares.map((share) => byDefinition(some, share)));
    }), { numRuns: 60 });
  });
  it('are those of the definition for values that are all the same', () => expect(percentiles(new Float64Array(5_000).fill(7), shares)).toEqual([7, 7, 7, 7, 7]));
  it('are no numbers where there are no values', () => expect(percentiles(new Float64Array(0), [0.5])).toEqual([NaN]));
});

it('a counter counts as one that compares each with each', () => {
  const value = fc.oneof(fc.integer({ min: 0, max: 40 }), fc.double({ min: 0, max: 1e9, noNaN: true }));
  fc.assert(fc.property(fc.array(value, { maxLength: 60 }), fc.uniqueArray(value, { maxLength: 30 }), (values, limits) => {
    const ascending = Float64Array.from(limits).sort();
    const counter = new Counter(ascending);
    values.forEach((each) => counter.add(each));
    expect([...counter.upTo()]).toEqual([...ascending].map((limit) => values.filter((each) => each <= limit).length));
  }));
});

it('survival is the product that Kaplan and Meier wrote down', () => {
  const ages = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 25 });
  fc.assert(fc.property(ages, ages, (ended, open) => {
    const survival = new Survival(open, [4, 9]);
    ended.forEach((each) => survival.addEnded(each));
    const product = (until: number) =>
      [...new Set(ended)].filter((age) => age <= until).reduce((share, age) => {
        const atRisk = [...ended, ...open].filter((each) => each >= age).length;
        return share * (1 - ended.filter((each) => each === age).length / atRisk);
      }, 1);
    for (const [duration, share] of survival.shares()) expect(share).toBeCloseTo(product(duration), 12);
    expect([...survival.shares().keys()]).toEqual([...new Set([...open, 4, 9])].sort((x, y) => x - y));
  }));
});

it('working time is what a count of hours gives', () => {
  const HOUR = 3_600_000;
  const start = Date.UTC(2027, 11, 20);
  const hour = fc.integer({ min: 0, max: 24 * 40 });
  fc.assert(fc.property(hour, hour, fc.constantFrom(-480, 0, 330, 540), (one, other, offsetMinutes) => {
    const [from, to] = [Math.min(one, other), Math.max(one, other)];
    const clock = new WorkingClock({ weekendDays: [5, 6], holidays: ['2028-01-04'], offsetMinutes }, start, start + 24 * 40 * HOUR);
    let halves = 0;
    for (let half = from * 2; half < to * 2; half++) {
      const local = new Date(start + half * (HOUR / 2) + offsetMinutes * 60_000);
      if (![5, 6].includes(local.getUTCDay()) && local.toISOString().slice(0, 10) !== '2028-01-04') halves++;
    }
    expect(clock.between(start + from * HOUR, start + to * HOUR)).toBe(halves * (HOUR / 2));
  }));
});
