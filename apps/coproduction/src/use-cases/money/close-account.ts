import { type Caller, Commands } from '@caravanserai/access';
import { accountClosed } from '@caravanserai/contracts';
import { accept } from '@caravanserai/kernel';
import { Outbox } from '@caravanserai/messaging';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { closeAccount } from '../../domain/money/account';
import { kept } from '../../domain/money/account-terms';
import { AccountRow } from '../../store/money/account.entity';
import { accountView } from '../../store/money/account-view';
import { lockAccount, receiptsByDay, resourceOf, termsOf } from '../../store/money/accounts';
import { factsOf } from '../../store/money/account-facts';

/** Ends an account for good: the residue of rounding goes out by largest remainder, once. */
@Injectable()
export class CloseAccount {
  constructor(
    private readonly commands: Commands,
    private readonly outbox: Outbox,
  ) {}

  execute(caller: Caller, accountId: string) {
    return this.commands.run(caller, {
      action: 'close-account',
      load: async (tx) => {
        const row = await lockAccount(tx, accountId);
        return row && { resource: resourceOf(row), version: row.version, state: row };
      },
      execute: (tx, row) => this.close(tx, row),
    });
  }

  private async close(tx: Transaction, row: AccountRow) {
    const [terms, receipts] = [await termsOf(tx, row), await receiptsByDay(tx, row.id)];
    const lastOn = receipts.at(-1)?.at ?? null;
    const { course, standing } = kept(terms, receipts);
    // A last receipt of a day that has not begun in UTC closes on that day.
    const today = tx.now.toISOString().slice(0, 10);
    const closedOn = lastOn !== null && lastOn > today ? lastOn : today;
    const decision = closeAccount(course, { status: row.status, standing, lastOn }, closedOn);
    if (!decision.ok) return decision;
    const closed = { ...row, ...decision.value, closedOn, version: row.version + 1 };
    await tx.manager.update(AccountRow, { id: row.id }, { status: closed.status, closedOn, version: closed.version });
    await this.outbox.add(tx, accountClosed, row.id, { ...factsOf(row), closedOn });
    return accept({ body: accountView(closed, terms, receipts), version: closed.version });
  }
}
