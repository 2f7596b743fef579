import { join } from 'node:path';
import { LocalFailure, Progress, dataFolder, interrupted, readCommandLine, runCommand, startKafka } from '@caravanserai/local';

const { flags } = readCommandLine({
  command: 'npm run kafka',
  flags: {
    brokers: { takes: ['1', '3'], meaning: 'how many brokers; with 3 one of them may fail (1)' },
    folder: { takes: 'text', shownAs: 'FOLDER', meaning: 'where the data lies (.data/kafka, or .data/kafka-3)' },
    json: { takes: 'nothing', meaning: 'print one line of JSON when ready, and nothing else' },
  },
});

/** A local Apache Kafka that is ready when it says so and runs until Ctrl-C. */
async function main(): Promise<void> {
  const progress = new Progress(flags.json);
  const brokers = flags.brokers === '3' ? 3 : 1;
  const folder = flags.folder ?? join(dataFolder(), brokers === 3 ? 'kafka-3' : 'kafka');
  const stopping = interrupted();
  progress.update(brokers === 3 ? 'Kafka starts with three brokers' : 'Kafka starts');
  const kafka = await startKafka({ folder, brokers, ports: [19092, 29092, 39092], log: (line) => progress.say(line) });
  progress.say(`Kafka is ready at ${kafka.brokers} and keeps its data in ${folder}. Ctrl-C stops it.`);
  if (flags.json) process.stdout.write(`${JSON.stringify({ brokers: kafka.brokers, folder })}\n`);
  const gone = await Promise.race([stopping, ...kafka.nodes.map((node) => node.ended.then(() => node))]);
  progress.say('Kafka stops');
  await kafka.stop();
  if (gone) throw new LocalFailure(`Kafka's node ${gone.id} ended by itself: see ${join(folder, `node-${gone.id}`, 'broker.log')}.`);
}

void runCommand(main);
