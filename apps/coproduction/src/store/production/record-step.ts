import { Outbox, Timers } from '@caravanserai/messaging';
import { keepRemark, type Transaction } from '@caravanserai/persistence';
import { nextInChain, sha256Hex } from '@caravanserai/kernel/hash';
import { Injectable } from '@nestjs/common';
import type { ActedBy } from '../../domain/agreement-log';
import { touringRightsOf } from '../../domain/afterwards/touring-rights';
import { announcementsOf } from '../../domain/production/announcements';
import type { DecidedStep } from '../../domain/production/commands';
import { type DeadlineKind, deadlineKinds, deadlinesOf } from '../../domain/production/deadlines';
import { applyProductionEntry } from '../../domain/production/fold';
import type { Production } from '../../domain/production/production';
import { productionLifecycle } from '../../domain/production/production-lifecycle';
import type { ProductionEntry } from '../../domain/production/production-log';
import { clauseHash } from '../../domain/production/text';
import { KeepObligations } from '../afterwards/keep-obligations';
import { KeepAccount } from '../money/keep-account';
import type { StoredProduction } from './productions';
import { saveDraft, saveEntry, saveParties, saveRow, saveSignatures } from './save-production';

export const timerOf = (kind: DeadlineKind) => `production-${kind}` as const;

export interface Recorded extends DecidedStep {
  readonly productionId: string;
  /** Null where an event or a timer acts. */
  readonly actedBy: ActedBy | null;
  /** The reason in the words of whoever acts. */
  readonly reason?: string;
  /** The clock that is running out itself: it takes its own row away and must find it. */
  readonly firing?: DeadlineKind;
}

/** Writes one decided step: log entry, clause, draft, row, parties, signatures, timers and events, all in the transaction that decided it. */
@Injectable()
export class RecordStep {
  constructor(
    private readonly outbox: Outbox,
    private readonly timers: Timers,
    private readonly obligations: KeepObligations,
    private readonly accounts: KeepAccount,
  ) {}

  /** @param before what was locked and decided on; null for the first entry of a production. */
  async record(tx: Transaction, before: StoredProduction | null, step: Recorded): Promise<StoredProduction> {
    const entry = await entryOf(tx, before, step);
    const production = applyProductionEntry(before?.production ?? null, entry);
    const hash = nextInChain(before?.lastHash ?? null, entry);
    const clauses = step.clause ? new Map([...(before?.clauses ?? []), [clauseHash(step.clause), step.clause] as const]) : (before?.clauses ?? new Map());
    const after: StoredProduction = { production, clauses, lastHash: hash, amended: before?.amended ?? null };
    await saveRow(tx, production);
    await saveParties(tx, before?.production ?? null, production);
    if (step.clause) await tx.query('insert into production_clause_text (production_id, hash, clause) values ($1, $2, $3) on conflict do nothing', [step.productionId, clauseHash(step.clause), JSON.stringify(step.clause)]);
    if (before?.production.draft.number !== production.draft.number) await saveDraft(tx, production);
    await saveEntry(tx, { entry, hash, previousHash: before?.lastHash ?? null, from: before?.production.status ?? null, to: production.status });
    await saveSignatures(tx, before?.production ?? null, production);
    await this.keepTimers(tx, before, after, step.firing);
    await this.tell(tx, before?.production ?? null, after, entry);
    await this.obligations.follow(tx, after, step.fact.action);
    await this.accounts.follow(tx, after, step.fact.action);
    return after;
  }

  private async tell(tx: Transaction, before: Production | null, after: StoredProduction, { fact }: ProductionEntry): Promise<void> {
    for (const { event, aggregateId, data } of announcementsOf(before, after.production, fact, touringRightsOf(after))) await this.outbox.add(tx, event, aggregateId, data);
  }

  private async keepTimers(tx: Transaction, before: StoredProduction | null, after: StoredProduction, firing?: DeadlineKind): Promise<void> {
    const [was, is] = [before && deadlinesOf(before), deadlinesOf(after)];
    const { productionId } = after.production;
    for (const kind of deadlineKinds) {
      const due = is[kind];
      if (due === (was?.[kind] ?? null)) continue;
      if (due !== null) await this.timers.schedule(tx, timerOf(kind), productionId, new Date(due));
      else if (kind !== firing) await this.timers.cancel(tx, timerOf(kind), productionId);
    }
  }
}

async function entryOf(tx: Transaction, before: StoredProduction | null, { productionId, fact, actedBy, reason }: Recorded): Promise<ProductionEntry> {
  const seq = (before?.production.version ?? 0) + 1;
  const remarkId = reason === undefined || actedBy === null ? null : await keepRemark(tx, actedBy, { of: productionLifecycle.workflow, id: productionId, action: fact.action }, reason);
  const remark = remarkId === null ? null : { remarkId, textHash: sha256Hex(reason!) };
  return { productionId, seq, at: tx.now.toISOString(), actedBy, fact, remark };
}
