import { execFile, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { dyingWithParent } from '../die-with-parent';
import { LocalFailure } from '../local-failure';
import { javaArguments, javaProgram } from './java';
import { kafkaJars } from './jars';

const heap_mb = 128;

/**
 * Runs one of Kafka's own command-line tools by its class, such as `org.apache.kafka.tools.GetOffsetShell`, and returns
 * what it printed. Each run starts a Java, about a second.
 *
 * @throws LocalFailure when the tool ends with a code other than 0; `cause` has all it printed
 */
export async function kafkaTool(className: string, args: readonly string[], log: (line: string) => void = () => {}): Promise<string> {
  const jars = await kafkaJars(log);
  return new Promise((resolve, reject) => {
    execFile(javaProgram(), [...javaArguments(jars, heap_mb), className, ...args], { maxBuffer: 256 * 1024 * 1024 }, (error, stdout, stderr) => {
      if (!error) return resolve(stdout);
      const said = (stderr.trim() || stdout.trim()).split('\n')[0];
      reject(new LocalFailure(`Kafka's ${className.split('.').at(-1)} failed: ${said}`, { cause: `${stdout}\n${stderr}` }));
    });
  });
}

export interface RunningTool {
  /** Resolves when it has ended, by `stop` or by itself. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/** Runs a tool that goes on until it is stopped, such as `org.apache.kafka.tools.consumer.ConsoleConsumer`, and gives each line it prints. */
export async function followKafkaTool(className: string, args: readonly string[], onLine: (line: string) => void): Promise<RunningTool> {
  const jars = await kafkaJars(() => {});
  const [command, words] = dyingWithParent('TERM', javaProgram(), [...javaArguments(jars, heap_mb), className, ...args]);
  const child = spawn(command, words, { stdio: ['ignore', 'pipe', 'ignore'] });
  createInterface({ input: child.stdout }).on('line', onLine);
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()).once('error', () => resolve()));
  return {
    ended,
    stop: () => {
      child.kill('SIGKILL');
      return ended;
    },
  };
}
