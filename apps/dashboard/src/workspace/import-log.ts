import { type Caller, Commands } from '@caravanserai/access';
import { accept, type Decision, reject } from '@caravanserai/kernel';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { LogTooLarge } from './log-too-large';
import type { LogRow } from './log-row';
import { limits } from './reading/limits';
import type { LogOptions } from './reading/log-options';
import { LogRefused } from './reading/log-refused';
import { type ReadLog, readLog } from './reading/read-log';
import { type Spooled, withSpooled } from './spool-upload';
import { storeLog } from './store-log';

/** Takes an uploaded file into the workspace: read to its end first, then stored in one transaction, so that a bad file leaves nothing behind. */
@Injectable()
export class ImportLog {
  /** One file at a time: each may take a hundred megabytes and a whole processor. */
  private turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly commands: Commands) {}

  async execute(caller: Caller, upload: Readable, options: LogOptions): Promise<Decision<LogRow>> {
    const allowed = await this.mayImport(caller);
    if (!allowed.ok) return allowed;
    try {
      return await withSpooled(upload, (spooled) => this.inTurn(() => this.take(caller, spooled, options)));
    } catch (error) {
      if (error instanceof LogRefused) return reject('log-unreadable', { ...error.report });
      if (error instanceof LogTooLarge) return reject('log-too-large', { bytesMost: limits.uploadBytes });
      throw error;
    }
  }

  /** Asked before anything is read: nobody else's bytes shall fill the disk. The command asks again. */
  private mayImport(caller: Caller): Promise<Decision<null>> {
    const unkeyed = { ...callerOf(caller, ''), idempotencyKey: null, ifMatch: null };
    return this.commands.run(unkeyed, { action: 'import-log', load: async () => ({ resource: {}, state: null }), execute: async () => accept(null) });
  }

  private async take(caller: Caller, { path, bytes, hash: contentHash }: Spooled, options: LogOptions): Promise<Decision<LogRow>> {
    const { format, imported } = await readLog(createReadStream(path), options);
    return this.store(callerOf(caller, contentHash), { format, imported }, { name: options.name, bytes, contentHash });
  }

  private store(caller: Caller, { format, imported }: ReadLog, file: { name: string; bytes: number; contentHash: string }): Promise<Decision<LogRow>> {
    return this.commands.run(caller, {
      action: 'import-log',
      load: async () => ({ resource: {}, state: null }),
      execute: async (tx, _nothing, { accountKey }) => accept(await storeLog(tx, { id: randomUUID(), ...file, format, accountKey, log: imported.log, notes: imported.notes })),
    });
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.turn.then(work);
    this.turn = mine.catch(() => undefined); // Whoever waits behind has nothing to do with a failure; it reaches the one whose file it was.
    return mine;
  }
}

/** The body is a stream, so what tells one upload from another is the hash of its bytes. */
function callerOf({ account, actingFor, idempotencyKey, ifMatch, route }: Caller, bodyHash: string): Caller {
  return { account, actingFor, idempotencyKey, ifMatch, route, bodyHash };
}
