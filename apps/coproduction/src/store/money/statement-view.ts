import type { Terms } from '../../domain/money/account-terms';
import type { Period, Statement } from '../../domain/money/statement';
import type { ShownStatement } from '../../domain/money/statement-csv';
import type { AccountRow } from './account.entity';

export type StatementView = ShownStatement;

/** With the names of the parties, amounts as text of minor units. */
export function statementView(row: AccountRow, { root, definition }: Terms, { from, to }: Period, statement: Statement): StatementView {
  const { parties, currency } = definition;
  return {
    accountId: row.id, agreementId: row.agreementId, root, title: row.title, currency, from, to,
    opening: String(statement.opening),
    received: String(statement.received),
    tiers: statement.tiers.map(({ tier, kind, total, parties: amounts }) => ({ tier, kind, total: String(total), parties: [...amounts].map(([party, amount]) => ({ party, amount: String(amount) })) })),
    paid: parties.map(({ id, name }) => ({ party: id, name, amount: String(statement.paid.get(id)) })),
    closing: String(statement.closing),
  };
}
