import type { ServiceName } from '../services';
import type { LoggedEvent, TopicRecord } from './evidence';
import { nameOf } from './names';

/** How far each service's group has come in each partition, as Kafka's own tool tells it. */
export class Reach {
  private readonly places: ReadonlyMap<string, TopicRecord>;

  /** @param offsets by `service topic partition`: the offset that the group will read next. */
  constructor(
    topics: readonly TopicRecord[],
    private readonly offsets: ReadonlyMap<string, number>,
  ) {
    this.places = new Map([...topics].reverse().map((record) => [nameOf(record), record]));
  }

  /** An event that is in no topic has been passed by everybody. */
  passedBy(service: ServiceName): (event: LoggedEvent) => boolean {
    return (event) => {
      const record = this.places.get(nameOf(event));
      return record === undefined || record.offset < (this.offsets.get(`${service} ${record.topic} ${record.partition}`) ?? 0);
    };
  }
}

/** Reads the table that ConsumerGroupCommand prints: GROUP TOPIC PARTITION CURRENT-OFFSET ... */
export function offsetsIn(printed: string): Map<string, number> {
  const rows = [...printed.matchAll(/^(\S+)\s+(\S+)\s+(\d+)\s+(\d+)\s/gm)];
  return new Map(rows.map(([, group, topic, partition, offset]) => [`${group} ${topic} ${partition}`, Number(offset)]));
}
