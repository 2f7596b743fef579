import { addDays } from '@caravanserai/kernel';
import type { Paper } from '@caravanserai/paper';
import { toDecimalOf } from '../../domain/money/decimal';
import type { ShownStatement } from '../../domain/money/statement-csv';

/** The statement as a paper. It bears the root of the agreement, so that a reader can check under which terms it was reckoned. */
export function statementPaper(statement: ShownStatement): Paper {
  const { title, currency, from, to, opening, received, tiers, paid, closing, root } = statement;
  const amount = (minor: string): string => `${toDecimalOf(BigInt(minor), currency)} ${currency}`;
  const total = String(paid.reduce((all, party) => all + BigInt(party.amount), 0n));
  const nameOf = new Map(paid.map(({ party, name }) => [party, name]));
  return {
    title: `Statement: ${title}`, language: 'en', author: 'Caravanserai', madeAt: new Date(`${to}T00:00:00Z`), foot: `${title}, ${from} to ${addDays(to, -1)}`,
    parts: [
      { kind: 'heading', level: 1, text: title },
      { kind: 'paragraph', text: `Statement of the collection account from ${from} to ${addDays(to, -1)}.` },
      { kind: 'facts', rows: [['Held at the beginning', amount(opening)], ['Received', amount(received)], ['Paid to the parties', amount(total)], ['Held at the end', amount(closing)]] },
      { kind: 'heading', level: 2, text: 'Paid' },
      { kind: 'table', head: ['Party', 'Amount'], rows: paid.map((party) => [party.name, amount(party.amount)]), right: [1] },
      { kind: 'heading', level: 2, text: 'Where it came from' },
      {
        kind: 'table', head: ['Tier', 'Party', 'Amount'], right: [2],
        rows: tiers.flatMap(({ tier, total: whole, parties }) => [[tier, '', amount(whole)], ...parties.map(({ party, amount: part }) => ['', nameOf.get(party) ?? party, amount(part)])]),
      },
      { kind: 'paragraph', text: 'Each party is paid the whole part of all that it is entitled to in all tiers together; amounts by tier are rounded down for showing.' },
      { kind: 'paragraph', text: `Reckoned under the agreement with the root ${root}.` },
    ],
  };
}
