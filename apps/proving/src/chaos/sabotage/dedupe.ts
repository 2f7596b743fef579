import { kafkaTool } from '@caravanserai/local';
import type { KafkaSystem } from '../system/kafka-system';
import type { System } from '../system/system';

/**
 * Notifications forgets that it has applied the events of some stops, and gets all events of stops once more. Its own constraint keeps people
 * from being told twice; the witness looks away while the cursors are set back, and sees the same events applied again.
 */
export async function forget(system: System): Promise<void> {
  const process = system.processOf('notifications');
  if (system.carrier === 'kafka') {
    await process.stop();
    await setBack(system);
    await readAgainFromKafka(system as KafkaSystem);
    await process.start();
    return;
  }
  // The reader in the process knows its place by heart; what is stored stays at the beginning until the process is another one.
  await system.databases.read('notifications', stayAtBeginning);
  await setBack(system);
  await process.kill();
  await process.isUp();
  await system.databases.read('notifications', 'drop trigger proving_stay on event_position; drop function proving_stay()');
}

const setBack = ({ databases }: System): Promise<object[]> =>
  databases.read(
    'notifications',
    `alter table event_cursor disable trigger proving_witness;
     update event_cursor set last_sequence = 0 where topic = 'touring.stop' and parked = 0
       and aggregate_id in (select aggregate_id from proving_application where topic = 'touring.stop' order by id desc limit 5);
     alter table event_cursor enable trigger proving_witness;`,
  );

const stayAtBeginning = `
  create function proving_stay() returns trigger language plpgsql as $$ begin
    new.position := 0;
    return new;
  end $$;
  create trigger proving_stay before update on event_position for each row when (new.owner = 'touring') execute function proving_stay();
  update event_position set position = 0 where owner = 'touring';
`;

const readAgainFromKafka = ({ kafka }: KafkaSystem): Promise<string> =>
  kafkaTool('org.apache.kafka.tools.consumer.group.ConsumerGroupCommand', [
    '--bootstrap-server', kafka.brokers, '--group', 'notifications', '--topic', 'touring.stop', '--reset-offsets', '--to-earliest', '--execute',
  ]);
