import { Clock, isDatabaseAway, type Transaction, UnitOfWork } from '@caravanserai/persistence';
import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown, SetMetadata } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { refuseWhileCopying } from './copying';

const timerKind = 'caravanserai:timer';
const pollMs = 500;
const batchMost = 100;

export interface TimerContext {
  readonly tx: Transaction;
  readonly now: Date;
}

type TimerHandler = (subjectId: string, context: TimerContext) => Promise<void>;

/** Runs the method when a timer of this kind is due, in one transaction with the deletion of the timer. */
export const OnTimer = (kind: string) => SetMetadata(timerKind, kind);

/**
 * Deadlines as rows with a due time: a restart loses none. A timer fires once, since the transaction that does its work deletes its
 * row, and whoever finds the row gone takes everything back.
 */
@Injectable()
export class Timers implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(Timers.name);
  private readonly handlers = new Map<string, TimerHandler>();
  private readonly planned = new WeakMap<Transaction, Set<string>>();
  private readonly failures = new Map<string, number>();
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
  ) {}

  /** One timer per kind and subject: a second call moves it. */
  async schedule(tx: Transaction, kind: string, subjectId: string, dueAt: Date): Promise<void> {
    refuseWhileCopying('set a timer');
    const planned = this.planned.get(tx) ?? new Set();
    this.planned.set(tx, planned.add(`${kind}/${subjectId}`));
    await tx.prepared(
      'schedule-timer',
      'insert into timer (kind, subject_id, due_at) values ($1, $2, $3) on conflict (kind, subject_id) do update set due_at = excluded.due_at',
      [kind, subjectId, dueAt],
    );
  }

  async cancel(tx: Transaction, kind: string, subjectId: string): Promise<void> {
    await tx.prepared('cancel-timer', 'delete from timer where kind = $1 and subject_id = $2', [kind, subjectId]);
  }

  onApplicationBootstrap(): void {
    const scanner = new MetadataScanner();
    for (const { instance } of this.discovery.getProviders().concat(this.discovery.getControllers())) {
      if (!instance || typeof instance !== 'object') continue;
      for (const name of scanner.getAllMethodNames(Object.getPrototypeOf(instance) as object)) this.register(instance as Record<string, unknown>, name);
    }
    this.plan();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  private register(instance: Record<string, unknown>, name: string): void {
    const method = instance[name];
    if (typeof method !== 'function') return;
    const kind = this.reflector.get<string | undefined>(timerKind, method as () => unknown);
    if (kind === undefined) return;
    if (this.handlers.has(kind)) throw new Error(`timer ${kind} has two handlers`);
    this.handlers.set(kind, method.bind(instance) as TimerHandler);
  }

  private plan(): void {
    if (this.stopped || this.handlers.size === 0) return;
    this.timer = setTimeout(() => {
      this.running = this.sweep().catch((error: unknown) => {
        if (!isDatabaseAway(error)) this.logger.error(error);
      });
      void this.running.then(() => this.plan());
    }, pollMs);
  }

  private async sweep(): Promise<void> {
    const due = await this.unitOfWork.dataSource.query<Array<{ kind: string; subject_id: string; due_at: Date }>>(
      `select kind, subject_id, due_at from timer where due_at <= $1 and kind = any ($2) order by due_at limit ${batchMost}`,
      [this.clock.now(), [...this.handlers.keys()]],
    );
    for (const { kind, subject_id: subjectId, due_at: dueAt } of due) {
      if (this.stopped) return;
      await this.fire(kind, subjectId, dueAt);
    }
  }

  /** A timer whose work fails is tried again with growing pauses and never given up; others don't wait for it. */
  private async fire(kind: string, subjectId: string, dueAt: Date): Promise<void> {
    const key = `${kind}/${subjectId}`;
    const failures = this.failures.get(key) ?? 0;
    if (failures > 0 && Math.random() > 1 / 2 ** Math.min(failures, 6)) return;
    try {
      await this.unitOfWork.run((tx) => this.work(tx, kind, subjectId, dueAt));
      this.failures.delete(key);
    } catch (error) {
      if (error instanceof TimerGone) return;
      if (isDatabaseAway(error)) throw error;
      this.failures.set(key, failures + 1);
      this.logger.error(`timer ${key} failed: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  private async work(tx: Transaction, kind: string, subjectId: string, dueAt: Date): Promise<void> {
    await (this.handlers.get(kind) as TimerHandler)(subjectId, { tx, now: tx.now });
    if (this.planned.get(tx)?.has(`${kind}/${subjectId}`)) return;
    const gone = await tx.query('delete from timer where kind = $1 and subject_id = $2 and due_at = $3 returning 1', [kind, subjectId, dueAt]);
    if (gone.length === 0) throw new TimerGone(`timer ${kind}/${subjectId} was cancelled, moved or fired meanwhile`);
  }
}

class TimerGone extends Error {}
