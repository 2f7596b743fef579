import { type Caller, Queries, type ReadScope } from '@caravanserai/access';
import { page } from '@caravanserai/hosting';
import type { Decision } from '@caravanserai/kernel';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import { type AccountRow, ReceiptRow } from '../../store/money/account.entity';
import { type AccountView, accountView } from '../../store/money/account-view';
import { type ListedAccount, findAccount, listAccounts, receiptsByDay, resourceOf, termsOf } from '../../store/money/accounts';

export interface AccountPage {
  readonly items: readonly ListedAccount[];
  readonly nextCursor: string | null;
}

export interface ReceiptView extends Omit<ReceiptRow, 'accountId' | 'recordedFor' | 'minor'> {
  readonly kind: 'receipt' | 'refund' | 'correction';
  readonly minor: string;
}

export interface ReceiptPage {
  readonly items: readonly ReceiptView[];
  readonly nextCursor: string | null;
}

/** Everything that is read of accounts: their parties and administrators may, to others they do not exist. */
@Injectable()
export class ReadAccount {
  constructor(private readonly queries: Queries) {}

  one(caller: Caller, accountId: string): Promise<Decision<AccountView>> {
    return this.read(caller, accountId, async (tx, row) => accountView(row, await termsOf(tx, row), await receiptsByDay(tx, row.id)));
  }

  receipts(caller: Caller, accountId: string, { limit, after }: { limit: number; after: number }): Promise<Decision<ReceiptPage>> {
    return this.read(caller, accountId, async (tx) => {
      const rows = await tx.manager.find(ReceiptRow, { where: { accountId, number: MoreThan(after) }, order: { number: 'ASC' }, take: limit + 1 });
      return page(rows.map(receiptView), limit, ({ number }) => [number]);
    });
  }

  list(caller: Caller, { limit, after }: { limit: number; after: readonly [string, string] | null }): Promise<Decision<AccountPage>> {
    return this.queries.list(caller, 'list-accounts', async (tx, scope) => {
      const rows = await listAccounts(tx, { limit: limit + 1, after, everything: seesEverything(scope), organisations: scope.organisations });
      return page(rows, limit, ({ openedAt, id }) => [openedAt.toISOString(), id]);
    });
  }

  read<T>(caller: Caller, accountId: string, look: (tx: Transaction, row: AccountRow) => Promise<T>): Promise<Decision<T>> {
    return this.queries.one(caller, 'read-account', async (tx) => {
      const row = await findAccount(tx, accountId);
      return row && { resource: resourceOf(row), state: await look(tx, row) };
    });
  }
}

/** An administrator who acts for a house sees the house's accounts, as the policy would say of each of them. */
const seesEverything = ({ facts, organisations }: ReadScope): boolean =>
  facts.mandates.some(({ power, organisationId }) => power === 'administer-platform' && organisations.includes(organisationId));

function receiptView({ number, receivedOn, currency, minor, reference, corrects, recordedAt }: ReceiptRow): ReceiptView {
  const kind = corrects !== null ? 'correction' : minor < 0 ? 'refund' : 'receipt';
  return { number, receivedOn, currency, minor: String(minor), reference, corrects, recordedAt, kind };
}
