import { type Decision, accept, isCurrency, isIsoDate, reject } from '@caravanserai/kernel';
import type { Receipt, Worth } from '../account-book';
import { type ExchangeQuote, checkQuote, worthIn } from '../exchange';
import type { Waterfall } from '../waterfall';
import { amountOf, wholeOf } from './amounts';
import { Fields, type Found, listOf, textOf } from './fields';
import { InputFault, shown } from './input-fault';
import { readTier } from './tier';
import { joinTiers } from './tiers';

/** A whole account as one file holds it. */
export interface AccountFile {
  readonly waterfall: Waterfall;
  readonly worth: Worth;
  readonly receipts: readonly Receipt[];
  /** True, or the date from which on nothing more comes in and the residue is released; false while the account is open. */
  readonly close: boolean | string;
}

const mostTiers = 100;
const mostReceipts = 1_000_000;

/** Reads a file strictly: the first thing that is wrong is refused by field and reason. The format stands in docs/waterfall.md. */
export function readAccountFile(value: unknown): Decision<AccountFile, 'waterfall-input-refused'> {
  return reading(() => {
    const fields = new Fields('', value);
    const definition = definitionIn(fields);
    const receipts = receiptsIn(fields.take('receipts'), definition.waterfall, definition.worth);
    const close = closeIn(fields.take('close', 'closed'), receipts);
    fields.end('currency, parties, tiers, receipts, close, fx');
    return { ...definition, receipts, close };
  });
}

/** The part of it that an agreement fixes: who, in which order, at which rates. */
export function readDefinition(value: unknown): Decision<Pick<AccountFile, 'waterfall' | 'worth'>, 'waterfall-input-refused'> {
  return reading(() => {
    const fields = new Fields('', value);
    const definition = definitionIn(fields);
    fields.end('currency, parties, tiers, fx');
    return definition;
  });
}

function reading<T>(read: () => T): Decision<T, 'waterfall-input-refused'> {
  try {
    return accept(read());
  } catch (error) {
    if (error instanceof InputFault) return reject('waterfall-input-refused', { field: error.field || 'file', reason: error.reason });
    throw error;
  }
}

function definitionIn(fields: Fields): Pick<AccountFile, 'waterfall' | 'worth'> {
  const currency = currencyOf(fields.need('currency'));
  const parties = partiesIn(fields.need('parties'));
  fields.take('title', 'name', 'note', 'description');
  const worth = worthFrom(fields.take('fx', 'rates', 'exchange'), currency);
  const found = fields.need('tiers', 'waterfall');
  const tiers = joinTiers(listOf(found, mostTiers).map((tier) => readTier(tier, { currency, parties })), found.name);
  return { waterfall: { currency, parties, tiers }, worth };
}

function currencyOf(found: Found): string {
  if (isCurrency(found.value)) return found.value as string;
  throw new InputFault(found.name, `is ${shown(found.value)}, which is no currency of ISO 4217`);
}

function partiesIn(found: Found): string[] {
  const parties = listOf(found, 100).map((entry) => (typeof entry.value === 'string' ? textOf(entry) : partyObject(entry)));
  if (parties.length === 0) throw new InputFault(found.name, 'is empty: an account needs a party');
  const twice = parties.find((party, index) => parties.indexOf(party) !== index);
  if (twice !== undefined) throw new InputFault(found.name, `names "${twice}" twice`);
  return parties;
}

function partyObject({ name, value }: Found): string {
  const fields = new Fields(name, value);
  const id = textOf(fields.need('id', 'party', 'partyId'));
  for (const field of ['name', 'title', 'role', 'country', 'note']) fields.take(field);
  fields.end('id, name, role, country');
  return id;
}

function worthFrom(found: Found | null, currency: string): Worth {
  const quotes = found === null ? [] : listOf(found, 100).map((entry) => ({ entry, quote: quoteIn(entry) }));
  const twice = quotes.find(({ quote }, index) => quotes.slice(0, index).some((other) => pairOf(other.quote) === pairOf(quote)));
  if (twice) throw new InputFault(twice.entry.name, `is a second rate for ${twice.quote.from} and ${twice.quote.to}`);
  return worthIn(currency, quotes.map(({ quote }) => quote));
}

const pairOf = ({ from, to }: ExchangeQuote): string => [from, to].sort().join('/');

function quoteIn({ name, value }: Found): ExchangeQuote {
  const fields = new Fields(name, value);
  const [numerator, denominator] = [wholeOf(fields.need('numerator', 'num')), wholeOf(fields.need('denominator', 'den'))];
  const source = fields.take('source');
  const quote = {
    from: textOf(fields.need('from')), to: textOf(fields.need('to')), numerator, denominator,
    source: source && textOf(source), fixedOn: textOf(fields.need('on', 'fixedOn')),
  };
  fields.end('from, to, numerator, denominator, on, source');
  const checked = checkQuote(quote);
  if (!checked.ok) throw new InputFault(name, `is no rate: ${checked.rejection.code}`);
  return quote;
}

function receiptsIn(found: Found | null, { currency }: Waterfall, worth: Worth): Receipt[] {
  return found === null ? [] : listOf(found, mostReceipts).map((entry) => receiptIn(entry, currency, worth));
}

function receiptIn({ name, value }: Found, own: string, worth: Worth): Receipt {
  const fields = new Fields(name, value);
  const at = momentOf(fields.need('at', 'on', 'date'));
  const named = fields.take('currency');
  const currency = named === null ? own : textOf(named);
  if (named !== null && !worth.has(currency)) throw new InputFault(named.name, `is ${shown(currency)}, and there is no rate to ${own} in fx`);
  const minor = amountOf(fields.need('amountMinor', 'minor', 'amount'), currency);
  for (const field of ['id', 'source', 'note', 'reference']) fields.take(field);
  fields.end('at, amountMinor, currency, note');
  return { at, minor, currency };
}

/** A day, or an instant brought to UTC so that text sorts as time does. */
export function momentOf(found: Found): string {
  const text = textOf(found, 40);
  if (isIsoDate(text)) return text;
  const isInstant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/.test(text) && isIsoDate(text.slice(0, 10));
  const instant = new Date(isInstant ? text : NaN);
  if (Number.isNaN(instant.getTime())) throw new InputFault(found.name, `is ${shown(text)}; it must be a date (2027-03-01) or an instant with its offset (2027-03-01T09:00:00Z)`);
  return instant.toISOString();
}

function closeIn(found: Found | null, receipts: readonly Receipt[]): boolean | string {
  if (found === null) return false;
  if (typeof found.value === 'boolean') return found.value;
  const at = momentOf(found);
  const late = receipts.findIndex((receipt) => receipt.at.slice(0, at.length) > at);
  if (late >= 0) throw new InputFault(`receipts[${late}].at`, `is ${receipts[late]!.at}, after the close at ${at}`);
  return at;
}
