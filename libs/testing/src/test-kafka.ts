import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LocalKafka, startKafka } from '@caravanserai/local';

const lacks = (command: string): boolean => spawnSync(command, ['-version'], { stdio: 'ignore' }).error !== undefined;

/** Why no Kafka can run here, or undefined when one can. With REQUIRE_ALL=1 nothing is an excuse. */
export function kafkaMissing(): string | undefined {
  if (process.env['REQUIRE_ALL'] === '1') return undefined;
  if (lacks('java')) return 'no Java: Kafka can\'t run';
  return lacks('mvn') ? 'no Maven: Kafka\'s jars can\'t be fetched' : undefined;
}

/** A suite that needs a real Kafka; where none can run it is skipped under a name that says why. */
export function describeWithKafka(name: string, suite: () => void): void {
  const missing = kafkaMissing();
  if (missing === undefined) describe(name, suite);
  else describe.skip(`${name} (skipped: ${missing})`, suite);
}

export interface TestKafka {
  readonly kafka: LocalKafka;
  stop(): Promise<void>;
}

/** A real Kafka of one or three brokers for one test file. */
export async function testKafka(brokers: 1 | 3 = 1): Promise<TestKafka> {
  const folder = mkdtempSync(join(tmpdir(), 'kafka-'));
  const kafka = await startKafka({ folder, brokers, fastFailover: true });
  return {
    kafka,
    stop: async () => {
      await kafka.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
