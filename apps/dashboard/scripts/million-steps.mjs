// How long each figure takes over a million steps: `tsc -b apps/dashboard && node apps/dashboard/scripts/million-steps.mjs [steps]`.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const at = (path) => require(`../dist/domain/${path}.js`);
const { EventLog } = at('log/event-log');
const { select } = at('log/filter');

const wanted = Number(process.argv[2] ?? 1_000_000);
const DAY_MS = 86_400_000;
const begin = Date.UTC(2027, 0, 1);
let seed = 7;
const random = () => ((seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0) / 2 ** 32);

/** Six workflows of ten states, cases of some eight steps that wander on, sometimes back; a twentieth stays open. */
function fill(log) {
  const organisations = Array.from({ length: 400 }, (_, number) => `organisation-${number}`);
  organisations.forEach((id, number) => log.describeOrganisation(id, { partner: `P${number % 53}`, side: number % 53 < 22 ? 'asia' : 'europe' }));
  const pending = [];
  for (let steps = 0; steps < wanted; ) {
    const workflow = Math.floor(random() * 6);
    const number = log.addCase(`case-${steps}`, `workflow-${workflow}`);
    log.addParty(number, 'organiser', organisations[Math.floor(random() * 400)]);
    log.addParty(number, 'host', organisations[Math.floor(random() * 400)]);
    pending.push({ number, time: begin + random() * 700 * DAY_MS, state: 0, left: 3 + Math.floor(random() * 10), stays: random() < 0.05 });
    steps += pending.at(-1).left;
  }
  // Round after round, so that the steps of a case lie far apart, as in a live log.
  for (let alive = pending; alive.length > 0; alive = alive.filter(({ left }) => left > 0))
    for (const one of alive) {
      one.left--;
      const final = one.left === 0 && !one.stays;
      log.append({ caseNumber: one.number, activity: `act-${one.state}`, state: `state-${one.state}`, time: one.time, final, working: random() < 0.3, due: random() < 0.7 ? one.time + 12 * DAY_MS : undefined, actor: 'host' });
      one.time += Math.floor(-Math.log(1 - random()) * 8 * DAY_MS);
      one.state = random() < 0.15 ? Math.max(0, one.state - 1) : Math.min(9, one.state + 1 + Math.floor(random() * 1.3));
    }
}

const log = new EventLog();
const before = performance.now();
fill(log);
console.log(`${log.events.length} steps of ${log.cases.length} cases, ${log.sequences.nodes} beginnings, filled in ${Math.round(performance.now() - before)} ms`);

const now = begin + 730 * DAY_MS;
const calendar = { weekendDays: [0, 6], holidays: ['2027-01-01', '2027-12-25', '2028-12-25'] };
const month = { from: begin + 365 * DAY_MS, to: begin + 396 * DAY_MS };
const filters = { none: {}, partner: { partner: 'P7' }, month, both: { partner: 'P7', ...month } };
const axis = { from: begin, to: now, stepMs: DAY_MS };
const views = {
  'work-in-progress': (s) => at('figures/work-in-progress').workInProgress(log, s, now),
  flow: (s) => at('figures/cumulative-flow').cumulativeFlow(log, s, axis),
  ageing: (s) => at('figures/ageing').ageing(log, s, now),
  times: (s) => at('figures/times').times(log, s, calendar),
  throughput: (s) => at('figures/throughput').throughput(log, s, now),
  funnel: (s) => at('figures/funnel').funnel(log, s, 'workflow-1'),
  cohorts: (s) => at('figures/cohorts').cohorts(log, s, 'workflow-1'),
  bottlenecks: (s) => at('figures/bottlenecks').bottlenecks(log, s, now),
  deadlines: (s) => at('figures/deadlines').deadlines(log, s, { now }),
  'process-map': (s) => at('figures/process-map').processMap(log, s),
  variants: (s) => at('figures/variants').variants(log, s),
  rework: (s) => at('figures/rework').rework(log, s),
  stuck: (s) => at('figures/stuck').stuck(log, s, now),
  'partner-flows': (s) => at('figures/partner-flows').partnerFlows(log, s, { givers: ['organiser'], receivers: ['host'] }),
  'littles-law': (s) => at('figures/littles-law').littlesLaw(log, s, { now }),
  conformance: (s) => at('figures/conformance').conformance(log, s),
};
/** Processor time of this thread, which other programs on the machine do not lengthen as they do the time on the clock. */
const spentMs = () => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
};

const rounds = 7;
const table = {};
let slowest = 0;
for (const [name, view] of Object.entries(views)) {
  table[name] = {};
  for (const [filterName, filter] of Object.entries(filters)) {
    const times = [];
    for (let round = 0; round < rounds; round++) {
      const started = spentMs();
      view(select(log, filter));
      times.push(spentMs() - started);
    }
    const [first, ...later] = times.map(Math.round);
    slowest = Math.max(slowest, first, ...later);
    table[name][filterName] = `${first} / ${later.sort((a, b) => a - b)[later.length >> 1]} / ${Math.max(...later)}`;
  }
}
console.log('processor ms: the first time / median of later ones / worst of later ones');
console.table(table);
console.log(`slowest: ${slowest} ms; memory: ${Math.round(process.memoryUsage().rss / 1e6)} MB`);
