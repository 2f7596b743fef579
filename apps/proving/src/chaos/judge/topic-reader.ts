import { setTimeout as pause } from 'node:timers/promises';
import { followKafkaTool, kafkaTool, LocalFailure, type RunningTool } from '@caravanserai/local';
import { serviceNames } from '../services';
import type { TopicRecord } from './evidence';
import { offsetsIn } from './reach';

const consoleConsumer = 'org.apache.kafka.tools.consumer.ConsoleConsumer';
const groupCommand = 'org.apache.kafka.tools.consumer.group.ConsumerGroupCommand';
const readWithinMs = 60_000;
const shown = ['print.partition=true', 'print.offset=true', 'print.headers=true', 'print.key=true', 'print.value=false'];

/** Reads all topics of the services by Kafka's own console consumer, for as long as the rig runs. */
export class TopicReader {
  private records: TopicRecord[] = [];
  /** The last offset by partition, since a consumer that was started again begins at the beginning. */
  private readonly reached = new Map<string, number>();
  private tool: RunningTool | undefined;
  private stopped = false;
  /** Events of the runs before: a relay that wakes late may send one of them once more. */
  private readonly earlier = new Set<string>();

  constructor(private readonly brokers: string) {}

  /** To be called when the topics exist. */
  async start(): Promise<void> {
    const formatting = shown.flatMap((property) => ['--formatter-property', property]);
    const topics = ['--include', `(${serviceNames.join('|')})\\..*`, '--from-beginning', '--command-property', 'metadata.max.age.ms=5000'];
    this.tool = await followKafkaTool(consoleConsumer, ['--bootstrap-server', this.brokers, ...topics, ...formatting], (line) => this.read(line));
    void this.tool.ended.then(() => pause(500)).then(() => (this.stopped ? undefined : this.start()));
  }

  /** A run begins: what was read before belongs to those before it. */
  forget(): void {
    for (const { eventId } of this.records) this.earlier.add(eventId);
    this.records = [];
  }

  /** What has been read since the run began. */
  get seen(): readonly TopicRecord[] {
    return this.records.filter(({ eventId }) => !this.earlier.has(eventId));
  }

  /** Resolves when all these events have been read. */
  async hasRead(eventIds: readonly string[]): Promise<void> {
    for (const end = performance.now() + readWithinMs; ; await pause(200)) {
      const read = new Set(this.records.map(({ eventId }) => eventId));
      if (eventIds.every((eventId) => read.has(eventId))) return;
      if (performance.now() > end) throw new LocalFailure("Kafka's own consumer does not show what the services have published.");
    }
  }

  /** How far the groups of the services are: the tool's word, which takes seconds. */
  async offsets(): Promise<Map<string, number>> {
    return offsetsIn(await kafkaTool(groupCommand, ['--bootstrap-server', this.brokers, '--describe', '--all-groups', '--offsets']));
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await this.tool?.stop();
  }

  private read(line: string): void {
    const record = recordIn(line);
    if (record === null) return;
    const place = `${record.topic}/${record.partition}`;
    if (record.offset <= (this.reached.get(place) ?? -1)) return;
    this.reached.set(place, record.offset);
    this.records.push(record);
  }
}

/**
 * A line as the console consumer prints it: `Partition:1 Offset:7 name:value,name:value key`, with tabs. It does not print the topic, which
 * is the type's owner and aggregate.
 */
export function recordIn(line: string): TopicRecord | null {
  const [, partition, offset, headers, key] = /^Partition:(\d+)\tOffset:(\d+)\t(.*)\t([^\t]*)$/.exec(line) ?? [];
  if (partition === undefined || headers === undefined) return null;
  const header = (name: string): string => new RegExp(`(?:^|,)${name}:([^,]*)`).exec(headers)?.[1] ?? '';
  const topic = header('ce_type').split('.').slice(0, 2).join('.');
  return { topic, partition: Number(partition), offset: Number(offset), aggregateId: key as string, sequence: Number(header('ce_sequence')), eventId: header('ce_id') };
}
