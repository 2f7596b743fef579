/** A sum that a clause has to meet: what is there, and what it has to be. Digits of minor units. */
export interface ClosingSum {
  readonly name: 'lines' | 'contributions' | 'payments';
  readonly party: string | null;
  readonly currency: string;
  readonly is: string;
  readonly of: string;
}

interface Amount {
  readonly minor: string;
  readonly currency: string;
}
interface Entry {
  readonly party?: string;
  readonly payer?: string;
  readonly form?: string;
  readonly amount?: Partial<Amount> | string;
}
type Fields = Readonly<Record<string, unknown>> | null | undefined;

const digits = (value: unknown): bigint => (typeof value === 'string' && /^\d+$/.test(value) ? BigInt(value) : 0n);
const entriesOf = (fields: Fields, name: string): readonly Entry[] => (Array.isArray(fields?.[name]) ? (fields[name] as readonly Entry[]) : []);
const amountOf = ({ amount }: Entry): Amount => (typeof amount === 'object' ? { minor: amount.minor ?? '', currency: amount.currency ?? '' } : { minor: amount ?? '', currency: '' });
const sumOf = (entries: readonly Entry[], currency: string): bigint => entries.reduce((sum, entry) => (amountOf(entry).currency === currency ? sum + digits(amountOf(entry).minor) : sum), 0n);

/**
 * The sums of one clause beside what stands in the clauses before it: lines make the budget, contributions make it, payments are the cash
 * that each party brings. Amounts in another currency than the budget's are left to the platform, which knows the frozen rates.
 */
export function closingSums(clause: string, fields: Fields, textOf: (clause: string) => Fields): ClosingSum[] {
  if (clause === 'BUD') return linesOfBudget(fields);
  if (clause === 'CON') return contributionsToBudget(fields, textOf('BUD'));
  return clause === 'PAY' ? paymentsOfCash(fields, textOf('CON')) : [];
}

function linesOfBudget(fields: Fields): ClosingSum[] {
  const sum = entriesOf(fields, 'lines').reduce((all, { amount }) => all + digits(amount), 0n);
  return [{ name: 'lines', party: null, currency: String(fields?.currency ?? ''), is: String(sum), of: String(digits(fields?.total)) }];
}

function contributionsToBudget(fields: Fields, budget: Fields): ClosingSum[] {
  const entries = entriesOf(fields, 'contributions');
  const currency = String(budget?.currency ?? '');
  if (!budget || entries.some((entry) => amountOf(entry).currency !== currency)) return [];
  return [{ name: 'contributions', party: null, currency, is: String(sumOf(entries, currency)), of: String(digits(budget.total)) }];
}

function paymentsOfCash(fields: Fields, contributions: Fields): ClosingSum[] {
  if (!contributions) return [];
  const cash = entriesOf(contributions, 'contributions').filter(({ form }) => form === 'cash');
  const payments = entriesOf(fields, 'payments');
  const parties = [...new Set([...cash.map(({ party }) => party), ...payments.map(({ payer }) => payer)])].flatMap((party) => party ?? []);
  return parties.flatMap((party) => {
    const [brings, pays] = [cash.filter((one) => one.party === party), payments.filter(({ payer }) => payer === party)];
    const currencies = [...new Set([...brings, ...pays].map((entry) => amountOf(entry).currency))];
    const [currency] = currencies;
    return currencies.length === 1 ? [{ name: 'payments' as const, party, currency: currency!, is: String(sumOf(pays, currency!)), of: String(sumOf(brings, currency!)) }] : [];
  });
}

export const closes = ({ is, of }: ClosingSum): boolean => is === of;

/**
 * Amounts after one of them was set and the difference taken from a named other, which never goes below zero: the sum stays what it was.
 * Null where the other has too little.
 */
export function takenFrom(amounts: readonly string[], index: number, from: number, value: string): string[] | null {
  const rest = digits(amounts[from]) + digits(amounts[index]) - digits(value);
  if (rest < 0n || index === from) return null;
  return amounts.map((amount, at) => (at === index ? value : at === from ? String(rest) : amount));
}
