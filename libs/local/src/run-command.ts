import { LocalFailure } from './local-failure';

/**
 * Runs a command's main function and ends the process with the code it returns, 0 without one. What stands in a person's way
 * is printed as its sentence alone, with code 1; a bug keeps its stack.
 */
export async function runCommand(main: () => Promise<number | void>): Promise<void> {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    process.stderr.write(`${error instanceof LocalFailure ? error.message : stackOf(error)}\n`);
    process.exitCode = 1;
  }
}

const stackOf = (error: unknown): string => (error instanceof Error && error.stack) || String(error);

/**
 * Resolves at Ctrl-C or SIGTERM. From then on the command is stopping; a second Ctrl-C ends it at once, for those who
 * don't want to wait.
 */
export function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    const stop = (): void => {
      resolve();
      process.once('SIGINT', () => process.exit(130));
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
    // Whoever started this was killed and can't pass a signal on any more.
    process.once('disconnect', stop);
    process.channel?.unref();
  });
}
