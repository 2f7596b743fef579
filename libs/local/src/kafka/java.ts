import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { repositoryFolder } from '../folders';
import { LocalFailure } from '../local-failure';

const oldestJava = 17;

/** The arguments before a Kafka class: little memory, quick to start, warnings to stderr. */
export function javaArguments(jars: string, heap_mb: number): string[] {
  const logging = join(repositoryFolder('deploy/kafka/log4j2.properties'), 'deploy/kafka/log4j2.properties');
  return [`-Xms${heap_mb / 2}m`, `-Xmx${heap_mb}m`, '-XX:+UseSerialGC', `-Dlog4j2.configurationFile=${logging}`, '-cp', join(jars, '*')];
}

let checked: string | undefined;

/** Asked once a process: it costs a start of Java. @throws LocalFailure when there is no Java that Kafka's brokers run on */
export function javaProgram(): string {
  checked ??= checkedJava(process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : 'java');
  return checked;
}

function checkedJava(program: string): string {
  const { error, stderr } = spawnSync(program, ['-version'], { encoding: 'utf8' });
  // The first version that stands in quotes: "17.0.15", and "1.8.0_392" before Java 9.
  const version = error ? undefined : /version "([^"]+)"/.exec(stderr)?.[1];
  if (version === undefined) throw new LocalFailure(`Kafka needs Java ${oldestJava} or newer, and ${program} does not run: install it, or name a running Kafka with KAFKA_BROKERS.`);
  if (parseInt(version, 10) < oldestJava) throw new LocalFailure(`Kafka needs Java ${oldestJava} or newer, and ${program} is ${version}: set JAVA_HOME to a newer one.`);
  return program;
}
