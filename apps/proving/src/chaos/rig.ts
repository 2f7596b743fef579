import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TestIssuer } from '@caravanserai/testing';
import { TopicReader } from './judge/topic-reader';
import { installWitnesses } from './judge/witness';
import { run, type RunResult } from './run';
import type { Sabotage } from './sabotage/sabotage';
import { everyService } from './system/databases';
import { InProcessSystem } from './system/in-process-system';
import { KafkaSystem } from './system/kafka-system';
import type { Carrier, System } from './system/system';
import { prepareWorld } from './world/prepare';
import { withFreshTokens, type World } from './world/world';

export interface RigSettings {
  readonly carrier: Carrier;
  readonly brokers: 1 | 3;
  readonly stockProducer: boolean;
  readonly sabotage?: Sabotage;
  readonly say: (line: string) => void;
}

/** What has to be stopped at the end. */
interface Parts {
  readonly system: System;
  readonly issuer: TestIssuer;
  readonly topicReader: TopicReader | null;
}

/** A system of its own in a folder of its own, with an issuer whose tokens need no sign-in, ready for runs. */
export class Rig {
  private constructor(
    private readonly settings: RigSettings,
    readonly folder: string,
    private readonly world: World,
    private readonly parts: Parts,
  ) {}

  static async start(settings: RigSettings): Promise<Rig> {
    const { say } = settings;
    const folder = mkdtempSync(join(tmpdir(), 'caravanserai-chaos-'));
    const issuer = await TestIssuer.start();
    let system: System | undefined;
    let topicReader: TopicReader | null = null;
    try {
      system = await startSystem(settings, folder, issuer);
      say('The world of the runs is made');
      const world = await prepareWorld(system, issuer);
      await installWitnesses(system.databases);
      if (system instanceof KafkaSystem) topicReader = new TopicReader(system.kafka.brokers);
      await topicReader?.start();
      await topicReader?.hasRead(await publishedSoFar(system));
      return new Rig(settings, folder, world, { system, issuer, topicReader });
    } catch (error) {
      await topicReader?.stop();
      await system?.stop();
      await issuer.stop();
      throw error;
    }
  }

  async run(seed: number): Promise<RunResult> {
    const { system, issuer, topicReader } = this.parts;
    const { brokers, stockProducer, sabotage, say } = this.settings;
    const world = await withFreshTokens(this.world, issuer);
    return run({ system, world, topicReader, seed, brokers, stockProducer, sabotage, say });
  }

  /** @param keep whether logs and data stay, for whoever wants to know what happened. */
  async stop(keep: boolean): Promise<void> {
    const { system, issuer, topicReader } = this.parts;
    await topicReader?.stop();
    await system.stop();
    await issuer.stop();
    if (!keep) rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Everything of the preparation must be behind the reader, or it would show up in the first run. */
async function publishedSoFar({ databases }: System): Promise<string[]> {
  const rows = await everyService((service) => databases.read<{ event_id: string }>(service, 'select event_id from event_log union select event_id from outbox'));
  return Object.values(rows).flatMap((events) => events.map(({ event_id }) => event_id));
}

function startSystem({ carrier, brokers, stockProducer, say }: RigSettings, folder: string, issuer: TestIssuer): Promise<System> {
  const env = { ...issuer.env, OIDC_JWKS_URL: `${issuer.url}/jwks`, LOG_LEVEL: 'warn', TRACE_PERCENT: '0' };
  if (carrier === 'kafka') return KafkaSystem.start({ folder, brokers, stockProducer, env, say });
  say('The platform starts');
  return InProcessSystem.start(folder, env);
}
