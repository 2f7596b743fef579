import { latestOf, type ServiceHealth } from './health-figures';

const now = Date.parse('2028-02-17T09:42:00Z');
const report = (name: string, more: object = {}): ServiceHealth =>
  ({ name, answers: true, outboxDepth: 0, outboxOldestSeconds: 0, consumerLag: {}, parkedEvents: 0, parkedKeys: 0, deadKeys: 0, gaps: 0, oldestUnprocessedAt: null, ...more }) as ServiceHealth;

it.each([
  ['nothing, where all has come', [report('touring', { outboxDepth: 2, outboxOldestSeconds: 3 }), report('dashboard')], null],
  ['what was not sent', [report('touring', { outboxDepth: 2, outboxOldestSeconds: 60 }), report('dashboard')], { service: 'touring', behindMs: 60_000, waiting: 2, parked: 0 }],
  ['what could not be taken, before all else', [report('touring', { outboxDepth: 2, outboxOldestSeconds: 60 }), report('dashboard', { parkedEvents: 3, oldestUnprocessedAt: '2028-02-17T09:41:00Z' })], { service: 'dashboard', behindMs: 60_000, waiting: 0, parked: 3 }],
  ['what is on its way, by its owner', [report('dashboard', { consumerLag: { touring: 2, contacts: 9 }, oldestUnprocessedAt: '2028-02-17T09:41:00Z' })], { service: 'contacts', behindMs: 60_000, waiting: 9, parked: 0 }],
  ['nothing of a service that is away', [{ name: 'touring', answers: false, reason: 'no answer' } as ServiceHealth], null],
])('late is %s', (_, services, late) => {
  expect(latestOf(services, now)).toEqual(late);
});
