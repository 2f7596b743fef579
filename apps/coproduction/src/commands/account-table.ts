import { toDecimalOf } from '../domain/money/decimal';
import type { AccountAnswer } from '../domain/money/answer';

/** An account for a person's eyes: a line for each tier, a column for each party, and what was paid and is held below. */
export function accountTable({ paid, held, perTier, toRecover }: AccountAnswer, currency: string): string {
  const parties = Object.keys(paid);
  const amount = (minor: string | undefined): string => (minor === undefined ? '' : toDecimalOf(BigInt(minor), currency));
  const rows = [
    [`in ${currency}`, 'tier', 'cap', ...parties],
    ...perTier.map((tier) => [tier.tier, amount(tier.total), tier.cap === null ? '' : amount(tier.cap), ...parties.map((party) => amount(tier.parties[party]))]),
    ['paid', '', '', ...parties.map((party) => amount(paid[party]))],
    ...(toRecover ? [['to recover', '', '', ...parties.map((party) => amount(toRecover[party]))]] : []),
    ['held', amount(held), '', ...parties.map(() => '')],
  ];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('  ').trimEnd()).join('\n');
}
