import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, repositoryFolder } from '../folders';
import { LocalFailure, explain } from '../local-failure';

/**
 * The folder with Kafka's jars, fetched by Maven at the first time (92 jars, 54 MB) into the user's cache, where the next
 * clone finds them too.
 */
export async function kafkaJars(log: (line: string) => void): Promise<string> {
  const pom = join(repositoryFolder('deploy/kafka/pom.xml'), 'deploy/kafka/pom.xml');
  const version = /<kafka\.version>(.+)<\/kafka\.version>/.exec(readFileSync(pom, 'utf8'))![1]!;
  const jars = join(cacheFolder(), `kafka-${version}`);
  if (existsSync(jars)) return jars;
  log(`Apache Kafka ${version} is fetched with Maven into ${jars}; this happens once.`);
  // Renamed when complete, so that a fetch cut short is never taken for the whole.
  const draft = mkdtempSync(`${jars}.`);
  try {
    await fetchWithMaven(pom, draft);
    moveInto(draft, jars);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw explain(error, jars);
  }
  return jars;
}

/** Another process may have finished the same fetch meanwhile, which is as good. */
function moveInto(draft: string, jars: string): void {
  try {
    renameSync(draft, jars);
  } catch (error) {
    if (!existsSync(jars)) throw error;
    rmSync(draft, { recursive: true });
  }
}

async function fetchWithMaven(pom: string, folder: string): Promise<void> {
  const { code, output } = await run('mvn', ['-q', '-B', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${folder}`, '-DincludeScope=runtime']);
  if (code === 'ENOENT') throw new LocalFailure('Kafka is fetched with Maven, and there is no mvn: install Maven, or name a running Kafka with KAFKA_BROKERS.');
  if (code !== 0) throw new LocalFailure(`Maven can't fetch Kafka: ${firstError(output)}`, { cause: output });
}

const firstError = (output: string): string => /^\[ERROR\] +(.+)$/m.exec(output)?.[1] ?? output.trim().split('\n')[0]!;

function run(program: string, args: string[]): Promise<{ code: number | string; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => { output += chunk.toString(); });
    child.once('error', (error: NodeJS.ErrnoException) => resolve({ code: error.code ?? error.message, output }));
    child.once('close', (code, signal) => resolve({ code: code ?? signal ?? 'ended', output }));
  });
}
