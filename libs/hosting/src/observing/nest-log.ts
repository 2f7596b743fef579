import { AsyncLocalStorage } from 'node:async_hooks';
import type { LoggerService } from '@nestjs/common';
import { createLog, type Log, type LogFields } from './log';

const scopes = new AsyncLocalStorage<Log>();
let unclaimed: Log | undefined;

/** Runs the start of a service, and with it everything that its start sets going, so that Nest's lines end up in its log. */
export const withLog = <T>(log: Log, work: () => T): T => scopes.run(log, work);

/**
 * Nest keeps one logger for the whole process, but here several services live in one: which of them a line belongs to is known
 * from the asynchronous context in which it was written.
 */
export class NestLog implements LoggerService {
  log(message: unknown, ...more: unknown[]): void {
    current().debug(text(message), fields(more));
  }

  warn(message: unknown, ...more: unknown[]): void {
    current().warn(text(message), fields(more));
  }

  error(message: unknown, ...more: unknown[]): void {
    const error = [message, ...more].find((part) => part instanceof Error);
    current().error(text(message), error, fields(more));
  }

  fatal(message: unknown, ...more: unknown[]): void {
    this.error(message, ...more);
  }

  debug(message: unknown, ...more: unknown[]): void {
    current().debug(text(message), fields(more));
  }

  verbose(message: unknown, ...more: unknown[]): void {
    this.debug(message, ...more);
  }
}

const current = (): Log => scopes.getStore() ?? (unclaimed ??= createLog({ service: 'process', level: 'info' }));

const text = (message: unknown) =>
  message instanceof Error ? message.name : typeof message === 'string' ? message : JSON.stringify(message);

/** Nest passes its context last, and a stack trace before it where there is one. */
function fields(more: readonly unknown[]): LogFields {
  const context = more.at(-1);
  return typeof context === 'string' && !context.includes('\n') ? { context } : {};
}
