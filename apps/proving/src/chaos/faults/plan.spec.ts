import { planOf, type Surrounding } from './plan';

const surroundings = (carrier: 'kafka' | 'in-process', brokers: 1 | 3, runs: number): string[] => {
  const named = (fault: Surrounding): string => ('broker' in fault ? `${fault.kind} ${fault.broker}` : fault.kind);
  return [...new Set(Array.from({ length: runs }, (_, seed) => planOf(seed, carrier, brokers)).flatMap((plan) => plan.surroundings.map(named)))].sort();
};

it('is the same for the same seed', () => {
  expect(planOf(7, 'kafka', 3)).toEqual(planOf(7, 'kafka', 3));
});

it.each([
  ['kafka', 1, ['consumer-asleep', 'event-before-its-copy', 'kafka-killed', 'postgres-killed', 'rebalance', 'relay-asleep', 'sessions-cut']],
  ['kafka', 3, [
    'broker-killed 1', 'broker-killed 2', 'broker-killed 3', 'broker-stopped 1', 'broker-stopped 2', 'broker-stopped 3',
    'consumer-asleep', 'event-before-its-copy', 'postgres-killed', 'rebalance', 'relay-asleep', 'sessions-cut',
  ]],
  ['in-process', 1, ['event-before-its-copy', 'platform-asleep', 'postgres-killed', 'sessions-cut']],
] as const)('goes through everything within ten runs: %s, %d broker(s)', (carrier, brokers, all) => {
  expect(surroundings(carrier, brokers, 10)).toEqual(all);
});

it('kills over Kafka at every named point in each run, and never a service that is harmed otherwise', () => {
  for (let seed = 0; seed < 50; seed += 1) {
    const { deaths, surroundings: others } = planOf(seed, 'kafka', 1);
    expect(deaths.flatMap(({ points }) => points.map(({ point }) => point)).sort()).toEqual(['command-committed-not-signalled', 'consumer-committed-not-acknowledged', 'relay-sent-not-moved']);
    expect(others.filter((fault) => 'target' in fault && deaths.some(({ target }) => target === fault.target))).toEqual([]);
  }
});
