import { UnitOfWork } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import type { EventLog } from '../domain/log/event-log';
import { loadLog } from './load-log';

/** Logs kept in memory at once; a quarter of a million events are some 30 MB. */
const LOGS_MOST = 3;

/** Imported logs in the engine: loaded when somebody asks, those last asked for kept. Whoever asks must have been let in already, and holds no transaction meanwhile. */
@Injectable()
export class LogShelf {
  private readonly shelf = new Map<string, Promise<EventLog | null>>();

  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @returns null when there is no such log, also when another process deleted it a moment ago. */
  async take(id: string): Promise<EventLog | null> {
    const there = await this.unitOfWork.run((tx) => tx.query('select 1 from imported_log where id = $1', [id]));
    if (there.length === 0) {
      this.shelf.delete(id);
      return null;
    }
    const log = this.shelf.get(id) ?? this.load(id);
    this.shelf.delete(id);
    this.shelf.set(id, log);
    if (this.shelf.size > LOGS_MOST) this.shelf.delete(this.shelf.keys().next().value!);
    return log;
  }

  remove(id: string): void {
    this.shelf.delete(id);
  }

  /** In a transaction of its own: several may wait for it, and the first to ask may be gone before it is there. */
  private load(id: string): Promise<EventLog | null> {
    const loading = this.unitOfWork.run((tx) => loadLog(tx, id));
    loading.catch(() => this.shelf.get(id) === loading && this.shelf.delete(id));
    return loading;
  }
}
