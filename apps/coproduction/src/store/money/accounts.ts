import type { Transaction } from '@caravanserai/persistence';
import type { Receipt } from '../../domain/money/account-book';
import { type AccountSeats, seatsOf } from '../../domain/money/account';
import type { AccountDefinition } from '../../domain/money/account-definition';
import type { Terms } from '../../domain/money/account-terms';
import { AccountRow, ReceiptRow } from './account.entity';

/** Locks the account first, so that what is decided follows what others have booked. */
export const lockAccount = (tx: Transaction, id: string): Promise<AccountRow | null> =>
  tx.manager.findOne(AccountRow, { where: { id }, lock: { mode: 'pessimistic_write' } });

/** The account of an agreement, locked; its production is locked before it by everybody. */
export const lockAccountOf = (tx: Transaction, agreementId: string): Promise<AccountRow | null> =>
  tx.manager.findOne(AccountRow, { where: { agreementId }, lock: { mode: 'pessimistic_write' } });

export const findAccount = (tx: Transaction, id: string): Promise<AccountRow | null> => tx.manager.findOneBy(AccountRow, { id });

export const seatsOfRow = ({ leadId, keeperId, definition }: AccountRow): AccountSeats => ({ lead: leadId, keeper: keeperId, parties: definition.parties });

export const resourceOf = (row: AccountRow) => ({ parties: seatsOf(seatsOfRow(row)), readBy: 'read-account' });

/** The terms under which it was opened. */
export const initialTerms = ({ root, definition }: AccountRow): Terms => ({ from: null, root, definition });

/** Those, and behind them what executed amendments brought, in the order of their days. */
export async function termsOf(tx: Transaction, row: AccountRow): Promise<Terms[]> {
  const amended = await tx.query<{ from: string; root: string; definition: AccountDefinition }>(
    `select begins_on::text as "from", root, definition from money_account_terms where account_id = $1 order by begins_on`,
    [row.id],
  );
  return [initialTerms(row), ...amended];
}

/** What came in, one sum a day and currency: the waterfall looks at totals only. */
export async function receiptsByDay(tx: Transaction, accountId: string): Promise<Receipt[]> {
  const rows = await tx.query<{ at: string; currency: string; minor: string }>(
    `select received_on::text as at, currency, sum(minor)::text as minor from money_receipt where account_id = $1 group by received_on, currency order by received_on, currency`,
    [accountId],
  );
  return rows.map(({ at, currency, minor }) => ({ at, currency, minor: BigInt(minor) }));
}

/** The receipt of that number with what its corrections have left. */
export async function leftOf(tx: Transaction, accountId: string, number: number | null): Promise<{ left: bigint; currency: string } | null> {
  if (number === null) return null;
  const [row] = await tx.query<{ currency: string; left: string }>(
    `select currency, (minor + coalesce((select sum(minor) from money_receipt where account_id = $1 and corrects = $2), 0))::text as left
     from money_receipt where account_id = $1 and number = $2 and minor > 0`,
    [accountId, number],
  );
  return row ? { currency: row.currency, left: BigInt(row.left) } : null;
}

export const countReceipts = (tx: Transaction, accountId: string): Promise<number> => tx.manager.countBy(ReceiptRow, { accountId });

export interface AccountListing {
  readonly everything: boolean;
  readonly organisations: readonly string[];
  readonly after: readonly [openedAt: string, id: string] | null;
  readonly limit: number;
}

export interface ListedAccount {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly agreementId: string;
  readonly title: string;
  readonly currency: string;
  readonly keeperId: string;
  readonly openedAt: Date;
}

/** Newest first. */
export function listAccounts(tx: Transaction, { everything, organisations, after, limit }: AccountListing): Promise<ListedAccount[]> {
  const [openedAt, id] = after ?? [null, null];
  return tx.query<ListedAccount>(
    `select id, version, status, agreement_id as "agreementId", title, definition ->> 'currency' as currency, keeper_id as "keeperId", opened_at as "openedAt"
     from money_account account
     where ($1 or exists (select from money_account_party where account_id = account.id and organisation_id = any ($2)))
       and ($3::timestamptz is null or (opened_at, id) < ($3, $4::uuid))
     order by opened_at desc, id desc limit $5`,
    [everything, organisations, openedAt, id, limit],
  );
}

