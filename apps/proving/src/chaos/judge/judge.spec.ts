import type { Evidence, LoggedEvent, ServiceEvidence } from './evidence';
import { type Counter, tally } from './finding';
import { judge } from './judge';
import { offsetsIn } from './reach';
import { recordIn } from './topic-reader';

const [organiser, host] = ['organiser', 'host'];
const data = { stopId: 'stop', tourId: 'tour', organiserId: organiser, hostId: host, round: 1, rank: 1, occupancy: { start: '2027-06-01' } };

const event = (topic: string, aggregateId: string, sequence: number, type: string, position: number): LoggedEvent => ({
  topic, aggregateId, sequence, type: `${topic}.${type}.v1`, position, eventId: `${aggregateId}-${sequence}`, data,
});
const held = event('touring.stop', 'stop', 1, 'held', 11);
const assessed = event('touring.stop', 'stop', 2, 'facility-assessed', 12);
const reserved = event('touring.stop', 'stop', 3, 'reserved', 13);
const drafted = event('coproduction.agreement', 'agreement', 1, 'drafted', 21);

const silent: ServiceEvidence = {
  log: [], logBegan: 0, unsent: [], committed: [], cursors: [], parked: [], unreadableRecords: 0, applications: [], seenByReader: [], transitions: [], hasPassed: () => true,
};
const ofStop = { topic: 'touring.stop', aggregateId: 'stop' };
const ofAgreement = { topic: 'coproduction.agreement', aggregateId: 'agreement' };
const records = [held, assessed, reserved, drafted].map(({ topic, aggregateId, sequence, eventId }, offset) => ({ topic, aggregateId, sequence, eventId, partition: 0, offset }));
const told = (cause: LoggedEvent, recipient: string) => ['inbox', 'email'].map((channel) => ({ eventId: cause.eventId, recipient, channel, count: 1, settled: true }));
const command = { number: 1, service: 'touring', what: 'POST /tours/tour/holds', outcome: 'accepted', status: 201, code: null, attempts: 1, answeredOtherwise: false } as const;

/** One stop that was held, assessed and reserved, and the agreement that follows: everything is as it must be. */
const sound: Evidence = {
  commands: [
    { ...command, traces: [{ left: 'stop', stopId: 'stop', tourId: 'tour', spaceId: 'space', delivery: '2027-06-01' }] },
    { ...command, number: 2, traces: [{ left: 'transition', service: 'touring', aggregateId: 'stop', action: 'send-contract' }] },
  ],
  ends: { stops: new Map([['stop', 'reserved']]), agreements: new Map([['stop', 'negotiating']]) },
  personOf: new Map([[organiser, 'anna'], [host, 'ben']]),
  services: {
    contacts: silent,
    touring: {
      ...silent,
      log: [held, assessed, reserved],
      logBegan: 10,
      seenByReader: ['stop-1', 'stop-2', 'stop-3'],
      committed: [{ ...ofStop, before: 0, last: 3 }],
      transitions: [{ aggregateId: 'stop', action: 'send-contract', count: 1 }],
      cursors: [{ ...ofAgreement, last: 1 }],
    },
    coproduction: {
      ...silent,
      log: [drafted],
      logBegan: 20,
      seenByReader: ['agreement-1'],
      committed: [{ ...ofAgreement, before: 0, last: 1 }],
      cursors: [{ ...ofStop, last: 3 }],
      applications: [{ ...ofStop, after: 0, upTo: 2 }, { ...ofStop, after: 2, upTo: 3 }],
    },
    notifications: { ...silent, cursors: [{ ...ofStop, last: 3 }, { ...ofAgreement, last: 1 }] },
  },
  topics: records,
  stops: [{ id: 'stop', tourId: 'tour', spaceId: 'space', delivery: '2027-06-01', state: 'reserved', placedNo: 1, timers: 0 }],
  agreements: [{ id: 'agreement', stopId: 'stop', round: 1, status: 'negotiating' }],
  notifications: [...told(held, 'anna'), ...told(assessed, 'ben'), ...told(reserved, 'ben'), ...told(drafted, 'anna'), ...told(drafted, 'ben')],
};

const withService = (service: 'touring' | 'coproduction' | 'notifications', change: Partial<ServiceEvidence>): Evidence => ({
  ...sound,
  services: { ...sound.services, [service]: { ...sound.services[service], ...change } },
});
const tallyOf = (evidence: Evidence): Partial<Record<Counter, number>> => Object.fromEntries(Object.entries(tally(judge(evidence))).filter(([, count]) => count > 0));

it('finds nothing where everything is as it must be', () => {
  expect(judge(sound)).toEqual([]);
});

const parkedReserved = { ...ofStop, sequence: 3, state: 'retrying', reason: 'Error: planted', waitsFor: null };
const waitingForLost = { ...ofAgreement, sequence: 1, state: 'waiting', reason: 'waits for stop stop', waitsFor: 'stop' };
const damages: ReadonlyArray<readonly [string, Evidence, Partial<Record<Counter, number>>]> = [
  ['an accepted command without its stop', { ...sound, stops: [] }, { lost: 1 }],
  ['a stop that nobody asked for', { ...sound, stops: [...sound.stops, { ...sound.stops[0]!, id: 'other', spaceId: 'hall' }] }, { doubled: 1 }],
  ['two stops of one command', { ...sound, stops: [...sound.stops, { ...sound.stops[0]!, id: 'twin' }] }, { doubled: 1 }],
  ['a command that left no entry', withService('touring', { transitions: [] }), { lost: 1 }],
  ['a command that was carried out twice', withService('touring', { transitions: [{ aggregateId: 'stop', action: 'send-contract', count: 2 }] }), { doubled: 1 }],
  ['a command that was never answered', { ...sound, commands: [...sound.commands, { ...command, number: 3, outcome: 'open', traces: [] }] }, { stuck: 1 }],
  ['another answer to the same command', { ...sound, commands: [{ ...sound.commands[0]!, answeredOtherwise: true }, sound.commands[1]!] }, { doubled: 1 }],
  ['an event that is committed and in no log', withService('touring', { committed: [{ ...ofStop, before: 0, last: 4 }] }), { lost: 1 }],
  ['an event that stays in the outbox', withService('touring', { committed: [{ ...ofStop, before: 0, last: 4 }], unsent: [{ ...ofStop, sequence: 4, eventId: 'stop-4' }] }), { stuck: 1 }],
  ['two events of one aggregate in the wrong order in the log', withService('touring', { log: [held, { ...reserved, position: 12 }, { ...assessed, position: 13 }] }), { 'out of order': 1 }],
  ['an event that stands twice in the log', { ...withService('touring', { log: [held, assessed, reserved, { ...reserved, position: 14 }] }), topics: null }, { doubled: 1 }],
  ['a position that appears below what a reader has seen', withService('touring', { seenByReader: ['stop-1', 'stop-3'] }), { lost: 1 }],
  ['a record that is missing in the topic, and everybody waits for it', { ...withService('notifications', { cursors: [{ ...ofStop, last: 1 }, { ...ofAgreement, last: 1 }], parked: [parkedReserved] }), topics: records.filter(({ sequence }) => sequence !== 2), notifications: sound.notifications.filter(({ eventId }) => !['stop-2', 'stop-3'].includes(eventId)) }, { lost: 1 }],
  ['records of one aggregate in the wrong order', { ...sound, topics: records.map((record) => (record.aggregateId === 'stop' && record.sequence > 1 ? { ...record, offset: 10 - record.sequence } : record)) }, { 'out of order': 1 }],
  ['records that stand twice, in order', { ...sound, topics: [...records, ...records.map((record) => ({ ...record, offset: record.offset + 10 }))] }, {}],
  ['a record that nobody has published', { ...sound, topics: [...records, { ...records[0]!, offset: 9, sequence: 9, eventId: 'ghost' }] }, { doubled: 1 }],
  ['an event that a service passed over', { ...withService('coproduction', { cursors: [{ ...ofStop, last: 2 }], applications: [] }), agreements: [] }, { lost: 1 }],
  ['an event that is still to come', { ...withService('notifications', { cursors: [{ ...ofStop, last: 2 }, { ...ofAgreement, last: 1 }], hasPassed: () => false }), notifications: sound.notifications.filter(({ eventId }) => eventId !== 'stop-3') }, { stuck: 1 }],
  ['an event that stays parked', { ...withService('notifications', { cursors: [{ ...ofStop, last: 2 }, { ...ofAgreement, last: 1 }], parked: [parkedReserved] }), notifications: sound.notifications.filter(({ eventId }) => eventId !== 'stop-3') }, { stuck: 1 }],
  ['an event that waits for a lost one, as the loss alone', { ...withService('notifications', { cursors: [], parked: [waitingForLost] }), topics: null, notifications: [] }, { lost: 1 }],
  ['records that can not be read', withService('notifications', { unreadableRecords: 2 }), { stuck: 1 }],
  ['a cursor that went back, and the same events once more', withService('coproduction', { applications: [{ ...ofStop, after: 0, upTo: 3 }, { ...ofStop, after: 1, upTo: 3 }] }), { doubled: 1 }],
  ['a reserved stop without an agreement', { ...sound, agreements: [] }, { lost: 1 }],
  ['two agreements of one reservation', { ...sound, agreements: [...sound.agreements, { ...sound.agreements[0]!, id: 'second' }] }, { doubled: 1 }],
  ['somebody who was not told', { ...sound, notifications: sound.notifications.slice(1) }, { lost: 1 }],
  ['somebody who was told twice', { ...sound, notifications: [{ ...sound.notifications[0]!, count: 2 }, ...sound.notifications.slice(1)] }, { doubled: 1 }],
  ['mail that nobody sends', { ...sound, notifications: [{ ...sound.notifications[0]!, settled: false }, ...sound.notifications.slice(1)] }, { stuck: 1 }],
  ['a timer of a stop that holds nothing', { ...sound, stops: [{ ...sound.stops[0]!, timers: 1 }] }, { doubled: 1 }],
  ['a stop that was not brought where its agreement has come', { ...sound, ends: { ...sound.ends, stops: new Map([['stop', 'confirmed']]) } }, { lost: 1 }],
];

it.each(damages)('sees %s', (_name, evidence, found) => {
  expect(tallyOf(evidence)).toEqual(found);
});

it('counts a rank once that was given twice in one line', () => {
  const rival = { ...held, aggregateId: 'rival', eventId: 'rival-1', position: 14, data: { ...data, stopId: 'rival' } };
  const evidence = withService('touring', { log: [...sound.services.touring.log, rival], seenByReader: ['stop-1', 'stop-2', 'stop-3', 'rival-1'] });
  expect(judge({ ...evidence, topics: null }).filter(({ what }) => what.startsWith('a rank'))).toEqual([{ counter: 'doubled', what: 'a rank in the line of tour tour from 2027-06-01: 1, 1' }]);
});

it('reads what the tools of Kafka print', () => {
  expect(recordIn('Partition:4\tOffset:17\tce_specversion:1.0,ce_id:event,ce_type:touring.stop.held.v1,ce_sequence:3,content-type:application/json\tstop')).toEqual({
    topic: 'touring.stop', partition: 4, offset: 17, aggregateId: 'stop', sequence: 3, eventId: 'event',
  });
  expect(recordIn('Processed a total of 3 messages')).toBeNull();
  const printed = '\nGROUP           TOPIC           PARTITION  CURRENT-OFFSET  LOG-END-OFFSET  LAG\nnotifications   touring.stop    4          662             663             1\nnotifications   touring.stop    5          -               0               -\n';
  expect([...offsetsIn(printed)]).toEqual([['notifications touring.stop 4', 662]]);
});
