import { join, sep } from 'node:path';
import { Worker } from 'node:worker_threads';
import { besideTransaction, UnitOfWork } from '@caravanserai/persistence';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { Progress } from '../../domain/routing/problem';
import { endRoutePlan } from '../../store/routing/route-plans';
import type { RouteNews, RouteWork } from './route-work';

const limitMs = 60_000;
const labels = 1_000_000;
/** Heap of the thread; the search's arrays are bounded by the number of labels. */
const heapMb = 256;
/** One at a time, so that two organisers can't take all processors; the next ones wait their turn. */
const mostWaiting = 20;

type Asked = Pick<RouteWork, 'tour' | 'criteria'>;

interface Running {
  readonly worker: Worker;
  readonly stop: Int32Array;
  progress: Pick<Progress, 'phase' | 'share'>;
}

type End = Extract<RouteNews, { result: unknown }> | { readonly failure: string };

/** The searches of this process, each in a thread. A search that a restart ends stays without result and is shown as interrupted. */
@Injectable()
export class RouteSearches implements OnApplicationShutdown {
  private readonly running = new Map<string, Running>();
  private readonly log = new Logger(RouteSearches.name);
  private closing = false;
  private readonly waiting: { readonly id: string; readonly asked: Asked }[] = [];

  constructor(private readonly unitOfWork: UnitOfWork) {}

  get isFull(): boolean {
    return this.waiting.length >= mostWaiting;
  }

  start(id: string, asked: Asked): void {
    this.waiting.push({ id, asked });
    this.next();
  }

  /** Null for a search that this process does not know. */
  progressOf(id: string): Pick<Progress, 'phase' | 'share'> | null {
    const waits = this.waiting.some((one) => one.id === id);
    return this.running.get(id)?.progress ?? (waits ? { phase: 'first-routes', share: 0 } : null);
  }

  /** The search ends with the best it has; one that still waits never begins. */
  cancel(id: string): void {
    const search = this.running.get(id);
    if (search) Atomics.store(search.stop, 0, 1);
    const at = this.waiting.findIndex((one) => one.id === id);
    if (at >= 0) this.waiting.splice(at, 1);
  }

  async onApplicationShutdown(): Promise<void> {
    this.closing = true;
    this.waiting.length = 0;
    await Promise.all([...this.running.values()].map(({ worker }) => worker.terminate()));
  }

  private next(): void {
    const next = this.running.size === 0 ? this.waiting.shift() : undefined;
    if (!next) return;
    const stop = new SharedArrayBuffer(4);
    const worker = new Worker(workerFile, { workerData: { ...next.asked, limitMs, labels, stop } satisfies RouteWork, resourceLimits: { maxOldGenerationSizeMb: heapMb }, execArgv: [] });
    const search: Running = { worker, stop: new Int32Array(stop), progress: { phase: 'first-routes', share: 0 } };
    this.running.set(next.id, search);
    let end: End = { failure: 'ended without a result' };
    worker.on('message', (news: RouteNews) => {
      if ('progress' in news) search.progress = news.progress;
      else end = news;
    });
    worker.on('error', (error) => (end = { failure: error.message }));
    worker.on('exit', () => void this.ended(next.id, end));
  }

  /** It is running until its result is written, or whoever asks in between would find neither. */
  private async ended(id: string, end: End): Promise<void> {
    if (!this.closing) await besideTransaction(() => this.keep(id, end)).catch((error: Error) => this.log.error(`the result of route plan ${id} was not written: ${error.message}`));
    this.running.delete(id);
    if (!this.closing) this.next();
  }

  private keep(id: string, end: End): Promise<void> {
    const [result, milliseconds, failure] = 'failure' in end ? [null, null, end.failure] : [end.result, end.milliseconds, null];
    return this.unitOfWork.run((tx) => endRoutePlan(tx, id, result, milliseconds, failure));
  }
}

/** Threads load compiled files, also where this one was loaded from its source. */
const workerFile = join(__dirname.replace(`${sep}src${sep}`, `${sep}dist${sep}`), 'route-worker.js');
