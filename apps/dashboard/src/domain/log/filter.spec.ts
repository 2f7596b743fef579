import { EventLog } from './event-log';
import { select, type LogFilter } from './filter';
import { SequenceTree } from './sequence-tree';

/** Cases over days 0 to 2, 1 to 5, and from 4 on; organisations that are described before and after they take part. */
function world(): EventLog {
  const log = new EventLog();
  log.describeOrganisation('louvre', { partner: 'FR', side: 'europe' });
  for (const [name, workflow, steps, host] of [['A', 'stop', [0, 2], 'louvre'], ['B', 'stop', [1, 5], 'mori'], ['C', 'agreement', [4], 'louvre']] as const) {
    const caseNumber = log.addCase(name, workflow);
    for (const [at, time] of steps.entries()) log.append({ caseNumber, activity: 'step', state: at === 0 ? 'begun' : 'ended', time, final: at === 1 });
    log.addParty(caseNumber, 'host', host);
  }
  log.describeOrganisation('mori', { partner: 'JP', side: 'asia' });
  return log;
}

it.each<[LogFilter, string]>([
  [{}, 'ABC'],
  [{ workflow: 'stop' }, 'AB'],
  [{ workflow: 'unknown' }, ''],
  [{ partner: 'JP' }, 'B'],
  [{ partner: 'KR' }, ''],
  [{ side: 'europe' }, 'AC'],
  [{ side: 'europe', workflow: 'stop' }, 'A'],
  [{ side: 'europe', partner: 'JP' }, ''],
  [{ organisations: ['mori', 'nobody'] }, 'B'],
  [{ organisations: [] }, ''],
  [{ state: 'ended' }, 'AB'],
  [{ state: 'begun' }, 'C'],
  [{ from: 3 }, 'BC'],
  [{ to: 1 }, 'A'],
  [{ from: 2, to: 4 }, 'AB'],
  [{ from: 1, to: 4, periodOf: 'started' }, 'B'],
  [{ from: 1, to: 5, periodOf: 'finished' }, 'A'],
])('%j lets through %s', (filter, names) => {
  const log = world();
  const { mask } = select(log, filter);
  expect(log.caseNames.filter((_, number) => mask === null || mask[number] === 1).join('')).toBe(names);
});

it('an organisation that was described anew is found as it is now', () => {
  const log = world();
  log.describeOrganisation('mori', { partner: 'SG', side: 'asia' });
  expect([select(log, { partner: 'JP' }).mask, select(log, { partner: 'SG' }).mask]).toEqual([Uint8Array.of(0, 0, 0), Uint8Array.of(0, 1, 0)]);
});

it('a party that is named twice takes part once', () => {
  const log = world();
  log.addParty(0, 'host', 'louvre');
  log.addParty(0, 'organiser', 'louvre');
  expect(log.links.length).toBe(4);
});

it('columns keep what they held when they grow', () => {
  const log = new EventLog();
  for (let at = 0; at < 5_000; at++) log.append({ caseNumber: at % 2 === 0 ? log.addCase(`case ${at}`) : log.cases.length - 1, activity: `activity ${at % 7}`, time: at });
  expect([log.events.length, log.cases.length]).toEqual([5_000, 2_500]);
  expect([...log.events.time.subarray(0, 5_000)]).toEqual(Array.from({ length: 5_000 }, (_, at) => at));
  expect([log.events.previous[4_999], log.cases.firstEvent[2_499], log.cases.latest[2_499]]).toEqual([4_998, 4_998, 4_999]);
});

it('the tree of sequences gives each sequence one node', () => {
  const tree = new SequenceTree();
  const nodeOf = (sequence: number[]) => sequence.reduce((node, step) => tree.follow(node, step), SequenceTree.root);
  const sequences = Array.from({ length: 6_000 }, (_, number) => [...number.toString(7)].map(Number));
  const nodes = sequences.map(nodeOf);
  expect(new Set(nodes).size).toBe(6_000);
  expect(sequences.map(nodeOf)).toEqual(nodes);
  expect(nodes.map((node) => tree.sequence(node))).toEqual(sequences);
});
