import { nodeProperties } from './node-properties';

const nodes = [{ client: 19092, controller: 19093 }, { client: 29092, controller: 29093 }, { client: 39092, controller: 39093 }];

const setting = (text: string, name: string): string | undefined => new RegExp(`^${name.replaceAll('.', '\\.')}=(.*)$`, 'm').exec(text)?.[1];

describe('settings of a Kafka node', () => {
  it.each([
    ['listeners', 'PLAINTEXT://127.0.0.1:29092,CONTROLLER://127.0.0.1:29093'],
    ['controller.quorum.voters', '1@127.0.0.1:19093,2@127.0.0.1:29093,3@127.0.0.1:39093'],
    ['node.id', '2'],
    ['log.dirs', '/data/2'],
    ['default.replication.factor', '3'],
    ['min.insync.replicas', '2'],
    ['auto.create.topics.enable', 'false'],
    ['log.retention.hours', '-1'],
    ['broker.session.timeout.ms', undefined],
  ])('the second of three has %s %s', (name, value) => {
    expect(setting(nodeProperties(2, nodes, '/data/2', false), name)).toBe(value);
  });

  it('a single one replicates nothing', () => {
    const text = nodeProperties(1, nodes.slice(0, 1), '/data/1', false);
    expect([setting(text, 'offsets.topic.replication.factor'), setting(text, 'min.insync.replicas')]).toEqual(['1', '1']);
  });

  it('notices a dead broker within three seconds in fault runs', () => {
    expect(setting(nodeProperties(1, nodes, '/data/1', true), 'broker.session.timeout.ms')).toBe('3000');
  });
});
