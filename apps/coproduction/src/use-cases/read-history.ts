import type { Caller } from '@caravanserai/access';
import { page } from '@caravanserai/hosting';
import type { Decision } from '@caravanserai/kernel';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { In, MoreThan } from 'typeorm';
import { LogRow } from '../store/agreement.entity';
import { Remark } from '../store/remark.entity';
import { ReadAgreement } from './read-agreement';

export interface HistoryPage {
  readonly items: readonly HistoryItem[];
  readonly nextCursor: string | null;
}

/** An entry as it was hashed, so that a reader can check the chain, with the remark's words beside it. */
export interface HistoryItem extends Pick<LogRow, 'entry' | 'previousHash' | 'hash' | 'fromStatus' | 'toStatus'> {
  readonly seq: number;
  readonly reason: string | null;
}

/** What happened to an agreement, from the first entry on. */
@Injectable()
export class ReadHistory {
  constructor(private readonly readAgreement: ReadAgreement) {}

  execute(caller: Caller, agreementId: string, { limit, after }: { limit: number; after: number }): Promise<Decision<HistoryPage>> {
    return this.readAgreement.read(caller, agreementId, async (tx) => {
      const rows = await tx.manager.find(LogRow, { where: { agreementId, seq: MoreThan(after) }, order: { seq: 'ASC' }, take: limit + 1 });
      return page(await withReasons(tx, rows), limit, ({ seq }) => [seq]);
    });
  }
}

async function withReasons(tx: Transaction, rows: readonly LogRow[]): Promise<HistoryItem[]> {
  const ids = rows.flatMap(({ entry: { remark } }) => remark?.remarkId ?? []);
  const remarks = new Map((await tx.manager.findBy(Remark, { id: In(ids) })).map(({ id, text }) => [id, text]));
  return rows.map(({ agreementId: _, ...row }) => ({ ...row, reason: remarks.get(row.entry.remark?.remarkId ?? '') ?? null }));
}
