import { setTimeout as pause } from 'node:timers/promises';
import { topicsOwnedBy } from '@caravanserai/contracts';
import { Client } from 'pg';
import { eventColumns, type LogRow } from '../envelope';
import { confirmedPartitions, KafkaPublisher } from './kafka-publisher';
import { withKafkaAdmin } from './kafkajs/admin';
import { partitionOf } from './kafkajs/connection';
import { lastRecords } from './kafkajs/last-records';
import { KafkaSender } from './kafkajs/sender';
import { partitionCount, recordOf } from './records';

const pageSize = 500;
const goneWithinMs = 30_000;

export interface FillSettings {
  /** The owner's database; its platform must not be running. */
  readonly databaseUrl: string;
  readonly owner: string;
  readonly brokers: string;
  readonly onProgress?: (sent: number) => void;
}

/**
 * Brings everything that an owner ever published into its topics: empties the outbox into the log first, then continues each
 * partition after the last record that is there. May be repeated, also after it was interrupted, and after going back to one process.
 * @returns how many records were sent.
 */
export async function fillTopics({ databaseUrl, owner, brokers, onProgress = () => undefined }: FillSettings): Promise<number> {
  const topics = topicsOwnedBy(owner);
  const client = new Client({ connectionString: databaseUrl, application_name: 'fill topics' });
  await client.connect();
  const sender = new KafkaSender(brokers, `${owner}-fill`);
  try {
    while (Number((await client.query<{ moved: string }>('select publish_next($1) as moved', [pageSize])).rows[0]?.moved) > 0);
    await new KafkaPublisher(brokers, owner, topics, sender).prepare();
    const done = await positionsReached(client, brokers, topics);
    return await send(client, sender, done, onProgress);
  } finally {
    await sender.disconnect();
    await client.end();
  }
}

/** How far the log has been sent, by partition: the position of the event that stands last there. */
async function positionsReached(client: Client, brokers: string, topics: string[]): Promise<Map<string, number>> {
  const reached = new Map<string, number>();
  for (const record of await lastRecords(brokers, topics)) {
    const { rows } = await client.query<{ position: string }>('select position from event_log where event_id = $1::uuid', [record.headers['ce_id']?.toString()]);
    if (rows[0]) reached.set(`${record.topic}/${record.partition}`, Number(rows[0].position));
  }
  return reached;
}

async function send(client: Client, sender: KafkaSender, done: Map<string, number>, onProgress: (sent: number) => void): Promise<number> {
  const { rows: heads } = await client.query<{ log_id: string }>('select log_id from event_log_head');
  const logId = heads[0]?.log_id ?? '';
  let sent = 0;
  for (let after = 0; ; ) {
    const { rows } = await client.query<Omit<LogRow, 'position' | 'sequence'> & { position: string; sequence: string }>(
      `select position, ${eventColumns} from event_log where position > $1 order by position limit ${pageSize}`,
      [after],
    );
    const last = rows.at(-1);
    if (last === undefined) return sent;
    const missing = rows.filter((row) => Number(row.position) > (done.get(`${row.topic}/${partitionOf(row.aggregate_id, partitionCount)}`) ?? 0));
    const records = missing.map((row) => recordOf({ ...row, id: Number(row.position), sequence: Number(row.sequence) }, logId));
    if (records.length > 0) {
      const confirmed = confirmedPartitions(records, await sender.send(records));
      if (records.some((record) => !confirmed.has(`${record.topic}/${record.partition}`))) throw new Error('Kafka did not take all events; run the same again, it goes on where it stood');
    }
    sent += records.length;
    onProgress(sent);
    after = Number(last.position);
  }
}

/** Deletes an owner's topics and the position of its group, before they are filled anew from a restored log. */
export async function emptyTopics(brokers: string, owner: string): Promise<void> {
  await withKafkaAdmin(brokers, `${owner}-empty`, async (admin) => {
    const existing = await admin.existing(topicsOwnedBy(owner));
    if (existing.length > 0) await admin.deleteTopics(existing);
    // The broker answers before it has forgotten them, and whoever fills them then would find the old records.
    for (const end = performance.now() + goneWithinMs; (await admin.existing(existing)).length > 0; await pause(100)) {
      if (performance.now() > end) throw new Error(`Kafka still has topics of ${owner} that were deleted`);
    }
    await admin.deleteGroupIfAny(owner);
  });
}
