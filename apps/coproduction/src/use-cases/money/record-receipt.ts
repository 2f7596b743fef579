import { type Caller, Commands } from '@caravanserai/access';
import { accountReceiptRecorded } from '@caravanserai/contracts';
import { accept } from '@caravanserai/kernel';
import { Outbox } from '@caravanserai/messaging';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { type ReceiptGiven, bookReceipt } from '../../domain/money/account';
import { kept } from '../../domain/money/account-terms';
import { AccountRow, ReceiptRow } from '../../store/money/account.entity';
import { accountView } from '../../store/money/account-view';
import { countReceipts, leftOf, lockAccount, receiptsByDay, resourceOf, termsOf } from '../../store/money/accounts';
import { factsOf } from '../../store/money/account-facts';

export interface ReceiptEntry extends ReceiptGiven {
  /** What the bank or the box office calls it. */
  readonly reference: string | null;
}

/** The keeper books what came in, or what went back; nothing that was booked is ever changed. */
@Injectable()
export class RecordReceipt {
  constructor(
    private readonly commands: Commands,
    private readonly outbox: Outbox,
  ) {}

  execute(caller: Caller, accountId: string, entry: ReceiptEntry) {
    return this.commands.run(caller, {
      action: 'record-receipt',
      load: async (tx) => {
        const row = await lockAccount(tx, accountId);
        return row && { resource: resourceOf(row), version: row.version, state: row };
      },
      execute: (tx, row) => this.record(tx, row, entry),
    });
  }

  private async record(tx: Transaction, row: AccountRow, entry: ReceiptEntry) {
    const [terms, receipts] = [await termsOf(tx, row), await receiptsByDay(tx, row.id)];
    const { worth, standing } = kept(terms, receipts);
    const book = { status: row.status, worth, standing, lastOn: receipts.at(-1)?.at ?? null, corrected: await leftOf(tx, row.id, entry.corrects) };
    const decision = bookReceipt(book, entry, tx.now.toISOString().slice(0, 10));
    if (!decision.ok) return decision;
    const booked = await this.book(tx, row, entry);
    return accept({ body: accountView(booked, terms, await receiptsByDay(tx, row.id)), version: booked.version });
  }

  private async book(tx: Transaction, row: AccountRow, { receivedOn, currency, minor, corrects, reference }: ReceiptEntry): Promise<AccountRow> {
    const number = (await countReceipts(tx, row.id)) + 1;
    await tx.manager.insert(ReceiptRow, { accountId: row.id, number, receivedOn, currency, minor: Number(minor), corrects, reference, recordedAt: tx.now, recordedFor: row.keeperId });
    const version = row.version + 1;
    await tx.manager.update(AccountRow, { id: row.id }, { version });
    const sign = corrects !== null ? 'correction' : minor < 0n ? 'refund' : 'receipt';
    await this.outbox.add(tx, accountReceiptRecorded, row.id, { ...factsOf(row), receipt: number, receivedOn, amount: { minor: Number(minor), currency }, sign });
    return { ...row, version };
  }
}
