import type { TierKind } from './waterfall';

/** A statement as it is answered: amounts are text of minor units, `to` is the first day that is not in it. */
export interface ShownStatement {
  readonly accountId: string;
  readonly agreementId: string;
  readonly root: string;
  readonly title: string;
  readonly currency: string;
  readonly from: string;
  readonly to: string;
  readonly opening: string;
  readonly received: string;
  readonly tiers: readonly { readonly tier: string; readonly kind: TierKind; readonly total: string; readonly parties: readonly { readonly party: string; readonly amount: string }[] }[];
  readonly paid: readonly { readonly party: string; readonly name: string; readonly amount: string }[];
  readonly closing: string;
}

/** One line an amount (RFC 4180), so that a spreadsheet can sum and filter it; the amounts are whole minor units. */
export function statementCsv({ currency, from, to, opening, received, tiers, paid, closing }: ShownStatement): string {
  const rows = [
    ['entry', 'tier', 'party', 'name', 'amount_minor', 'currency', 'from', 'to'],
    ...[
      ['opening', '', '', '', opening],
      ['received', '', '', '', received],
      ...tiers.flatMap(({ tier, total, parties }) => [['tier', tier, '', '', total], ...parties.map(({ party, amount }) => ['tier-party', tier, party, '', amount])]),
      ...paid.map(({ party, name, amount }) => ['paid', '', party, name, amount]),
      ['closing', '', '', '', closing],
    ].map((row) => [...row, currency, from, to]),
  ];
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** Quoted where it must be; what a spreadsheet would take for a formula gets an apostrophe, amounts below zero excepted. */
function cell(text: string): string {
  const safe = /^[=+@\t\r-]/.test(text) && !/^-\d+$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
