import { execFile } from 'node:child_process';
import { LocalFailure } from '../local-failure';
import { javaArguments, javaProgram } from './java';
import { kafkaJars } from './jars';

/**
 * Runs one of Kafka's own command-line tools by its class, such as `org.apache.kafka.tools.GetOffsetShell`, and returns
 * what it printed. Each run starts a Java, about a second.
 *
 * @throws LocalFailure when the tool ends with a code other than 0; `cause` has all it printed
 */
export async function kafkaTool(className: string, args: readonly string[], log: (line: string) => void = () => {}): Promise<string> {
  const jars = await kafkaJars(log);
  return new Promise((resolve, reject) => {
    execFile(javaProgram(), [...javaArguments(jars, 128), className, ...args], { maxBuffer: 256 * 1024 * 1024 }, (error, stdout, stderr) => {
      if (!error) return resolve(stdout);
      const said = (stderr.trim() || stdout.trim()).split('\n')[0];
      reject(new LocalFailure(`Kafka's ${className.split('.').at(-1)} failed: ${said}`, { cause: `${stdout}\n${stderr}` }));
    });
  });
}
