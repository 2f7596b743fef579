/** The two ports of one node, both on 127.0.0.1. */
export interface NodePorts {
  readonly client: number;
  readonly controller: number;
}

/** Brokers are declared dead within 3 s instead of 9, so that fault runs see many faults and short silences. */
const fastFailoverSettings = {
  'broker.heartbeat.interval.ms': 500,
  'broker.session.timeout.ms': 3_000,
  'replica.lag.time.max.ms': 5_000,
  'controller.quorum.election.timeout.ms': 500,
  'controller.quorum.fetch.timeout.ms': 1_000,
};

/** Text of the server.properties of node `id` (1, 2, 3), which is broker and controller at once. */
export function nodeProperties(id: number, nodes: readonly NodePorts[], dataFolder: string, fastFailover: boolean): string {
  const own = nodes[id - 1]!;
  const settings = {
    ...identity(id, nodes, own),
    'log.dirs': dataFolder,
    ...small,
    ...replication(nodes.length),
    ...neverForget,
    ...(fastFailover ? fastFailoverSettings : {}),
  };
  return Object.entries(settings).map(([name, value]) => `${name}=${value}\n`).join('');
}

const identity = (id: number, nodes: readonly NodePorts[], own: NodePorts) => ({
  'process.roles': 'broker,controller',
  'node.id': id,
  'controller.quorum.voters': nodes.map(({ controller }, index) => `${index + 1}@127.0.0.1:${controller}`).join(','),
  listeners: `PLAINTEXT://127.0.0.1:${own.client},CONTROLLER://127.0.0.1:${own.controller}`,
  'advertised.listeners': `PLAINTEXT://127.0.0.1:${own.client}`,
  'controller.listener.names': 'CONTROLLER',
  'inter.broker.listener.name': 'PLAINTEXT',
  'listener.security.protocol.map': 'PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT',
});

/** What a cluster of hundreds of machines needs many of, one machine needs few of. */
const small = {
  'num.network.threads': 2,
  'num.io.threads': 4,
  'num.partitions': 6,
  'offsets.topic.num.partitions': 4,
  'transaction.state.log.num.partitions': 4,
  'log.cleaner.dedupe.buffer.size': 8_388_608,
  'group.initial.rebalance.delay.ms': 0,
  'group.min.session.timeout.ms': 2_000,
};

/** Topics are made by their owners with their settings, never by a misspelt name; events and positions are kept for good. */
const neverForget = {
  'auto.create.topics.enable': false,
  'log.retention.hours': -1,
  'offsets.retention.minutes': 5_256_000,
};

/** With three nodes one may die and acknowledged records still stand on two. */
function replication(nodes: number) {
  const leastInSync = nodes > 1 ? 2 : 1;
  return {
    'default.replication.factor': nodes,
    'min.insync.replicas': leastInSync,
    'offsets.topic.replication.factor': nodes,
    'transaction.state.log.replication.factor': nodes,
    'transaction.state.log.min.isr': leastInSync,
    'share.coordinator.state.topic.replication.factor': nodes,
    'share.coordinator.state.topic.min.isr': leastInSync,
  };
}
