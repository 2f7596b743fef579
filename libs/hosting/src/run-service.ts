import type { ServiceDefinition } from './define-service';
import { EnvironmentRefused, type Environment } from './environment';
import { createLog } from './observing/log';
import { startService, type RunningService } from './start-service';

const EXIT = { done: 0, failed: 1, refused: 2 } as const;
/** An orderly end takes well under a second; what hangs longer is cut off before the orchestrator would do it without a word. */
const CLOSING_LIMIT_MS = 40_000;

/**
 * The whole of a service's main.ts: starts it with the environment of the process, ends it in order at SIGTERM or SIGINT.
 * Exit codes: 0 ended as asked, 1 failed, 2 a variable is missing or wrong.
 */
export const runService = <C>(service: ServiceDefinition<C>): Promise<void> => runProcess(service.name, (env) => startService(service, { env }));

/** The same for what is started otherwise. */
export async function runProcess(name: string, start: (env: Environment) => Promise<Pick<RunningService, 'close'>>): Promise<void> {
  let running: Pick<RunningService, 'close'> | undefined;
  let ending = false;

  const end = async (code: number): Promise<void> => {
    if (ending) process.exit(EXIT.failed); // Asked twice: whoever asks does not want to wait.
    ending = true;
    setTimeout(() => process.exit(EXIT.failed), CLOSING_LIMIT_MS).unref();
    await running?.close();
    process.exit(code);
  };
  const fail = (error: unknown): void => {
    const log = createLog({ service: name, level: 'error' });
    log.error('unexpected error outside of any request', error);
    log.flush();
    end(EXIT.failed).catch(() => process.exit(EXIT.failed));
  };

  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void end(EXIT.done).catch(fail));
  process.on('uncaughtException', fail).on('unhandledRejection', fail);
  try {
    running = await start(process.env);
  } catch (error) {
    process.stderr.write(`${name} can't start: ${explainStart(error, process.env)}\n`);
    process.exit(error instanceof EnvironmentRefused ? EXIT.refused : EXIT.failed);
  }
}

/** One line for whoever starts a service, in words of what they can do about it; never a value of the environment that may be secret. */
export function explainStart(error: unknown, env: Environment): string {
  const { code, message, driverError } = error as { code?: string; message?: string; driverError?: unknown };
  if (driverError !== undefined && driverError !== error) return explainStart(driverError, env);
  const database = databaseOf(env);
  if (code === 'EADDRINUSE') return `port ${env.PORT} on ${env.HOST || '127.0.0.1'} is in use`;
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND') return `the database at ${database} does not answer`;
  if (code === '28P01' || code === '28000') return `the database at ${database} refuses the role or its password`;
  if (code === '3D000') return `the database at ${database} does not exist`;
  return (message || String(error)).split('\n', 1)[0]!;
}

function databaseOf({ DATABASE_URL: url = '' }: Environment): string {
  if (!URL.canParse(url)) return 'DATABASE_URL';
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}
