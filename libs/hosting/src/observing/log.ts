import { currentCause } from '@caravanserai/messaging';
import pino, { type DestinationStream, type Logger } from 'pino';
import { errorFields } from './error-fields';

const GATHERED_BYTES = 4_096;
const GATHERED_MS = 250;

export type LogFields = Readonly<Record<string, unknown>>;

/**
 * One service's log: a JSON object per line, so that a line break in a value can't forge a second line. Callers pass ids, codes,
 * counts and times; names, addresses, texts of users and bodies of requests have no place in it.
 */
export class Log {
  constructor(
    private readonly pino: Logger,
    private readonly destination: DestinationStream & { flushSync?: () => void },
  ) {}

  debug(what: string, fields: LogFields = {}): void {
    this.pino.debug(fields, what);
  }

  info(what: string, fields: LogFields = {}): void {
    this.pino.info(fields, what);
  }

  warn(what: string, fields: LogFields = {}): void {
    this.pino.warn(fields, what);
  }

  error(what: string, error?: unknown, fields: LogFields = {}): void {
    this.pino.error(error === undefined ? fields : { ...fields, ...errorFields(error) }, what);
  }

  /** Writes what is still in memory; the last act before a process ends. */
  flush(): void {
    this.destination.flushSync?.();
  }
}

export interface LogSettings {
  readonly service: string;
  readonly level: string;
  /** Standard output unless a test or the platform wants the lines elsewhere. */
  readonly destination?: DestinationStream;
  /** Where lines are appended instead of standard output, which a person may be reading. */
  readonly file?: string;
}

export function createLog({ service, level, file, destination = linesTo(file ?? 1) }: LogSettings): Log {
  return new Log(
    pino(
      {
        level,
        base: { service },
        timestamp: pino.stdTimeFunctions.isoTime,
        formatters: { level: (label) => ({ level: label }) },
        mixin: () => {
          const correlationId = currentCause()?.correlationId;
          return correlationId === undefined ? {} : { correlationId };
        },
      },
      destination,
    ),
    destination,
  );
}

const outputs = new Map<string | number, DestinationStream>();

/** One per process and place, like the file descriptor behind it; it gathers lines, since a write for each costs more than to make it. */
function linesTo(dest: string | number): DestinationStream {
  const output = outputs.get(dest) ?? pino.destination({ dest, append: true, sync: false, minLength: GATHERED_BYTES, periodicFlush: GATHERED_MS });
  outputs.set(dest, output);
  return output;
}
