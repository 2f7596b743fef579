import { isCountry, isCurrency, isIsoDate } from '@caravanserai/kernel';
import { type Assumptions, type Constellation, type Facts, type Firm, type Participant, type Rate, flagFacts, numberFacts } from './constellation';
import { forms } from './rule';

export interface Fault {
  readonly field: string;
  readonly reason: string;
}

export type Reading = { readonly ok: true; readonly value: Constellation } | { readonly ok: false; readonly faults: readonly Fault[] };

type Json = Record<string, unknown>;

/** A constellation from JSON that anybody may have written: every fault with its field, nothing guessed, nothing ignored. */
export function readConstellation(input: unknown): Reading {
  const reader = new Reader();
  const value = constellation(reader, input);
  return reader.faults.length === 0 ? { ok: true, value } : { ok: false, faults: reader.faults };
}

function constellation(reader: Reader, input: unknown): Constellation {
  const body = reader.object(input, '', ['work', 'form', 'signedOn', 'budget', 'fx', 'participants', 'facts', 'assume']);
  const participants = reader.list(body.participants, 'participants', 2, 40, participant);
  closed(reader, participants);
  return {
    work: reader.word(body.work, 'work', ['film']),
    form: reader.word(body.form, 'form', forms),
    signedOn: body.signedOn === undefined || body.signedOn === null ? undefined : reader.day(body.signedOn, 'signedOn'),
    budget: budget(reader, body.budget),
    fx: body.fx === undefined ? [] : reader.list(body.fx, 'fx', 0, 50, rate),
    participants,
    facts: facts(reader, body.facts),
    assume: assumptions(reader, body.assume),
  };
}

function budget(reader: Reader, input: unknown): Constellation['budget'] {
  const body = reader.object(input, 'budget', ['amountMinor', 'currency']);
  // Of what is not there, only that is said.
  if (input === undefined) return { amountMinor: 0n, currency: 'EUR' };
  return { amountMinor: reader.digits(body.amountMinor, 'budget.amountMinor', true), currency: reader.currency(body.currency, 'budget.currency') };
}

function rate(reader: Reader, input: unknown, at: string): Rate {
  const body = reader.object(input, at, ['from', 'to', 'numerator', 'denominator', 'on']);
  return {
    from: reader.currency(body.from, `${at}.from`),
    to: reader.currency(body.to, `${at}.to`),
    numerator: reader.digits(body.numerator, `${at}.numerator`, false),
    denominator: reader.digits(body.denominator, `${at}.denominator`, false),
    on: reader.day(body.on, `${at}.on`),
  };
}

function participant(reader: Reader, input: unknown, at: string): Participant {
  const body = reader.object(input, at, ['country', 'shareBasisPoints', 'contribution', 'firms']);
  const read: Participant = {
    country: reader.country(body.country, `${at}.country`),
    shareBasisPoints: reader.share(body.shareBasisPoints, `${at}.shareBasisPoints`),
    contribution: body.contribution === undefined ? 'artistic' : reader.word(body.contribution, `${at}.contribution`, ['artistic', 'financial']),
    firms: body.firms === undefined ? [] : reader.list(body.firms, `${at}.firms`, 0, 20, firm),
  };
  const total = sum(read.firms);
  // A share that can't be read says nothing of a sum.
  if (reader.faults.length === 0 && read.firms.length > 0 && total !== null && read.shareBasisPoints !== undefined && total !== read.shareBasisPoints)
    reader.fault(`${at}.firms`, `the firms' shares add up to ${total}, the country's share is ${read.shareBasisPoints}`);
  return read;
}

function firm(reader: Reader, input: unknown, at: string): Firm {
  const body = reader.object(input, at, ['shareBasisPoints', 'name']);
  const name = body.name === undefined ? undefined : reader.text(body.name, `${at}.name`);
  return { ...(name === undefined ? {} : { name }), shareBasisPoints: reader.share(body.shareBasisPoints, `${at}.shareBasisPoints`) };
}

const sum = (of: readonly { readonly shareBasisPoints?: number }[]): number | null =>
  of.every(({ shareBasisPoints }) => shareBasisPoints !== undefined) ? of.reduce((total, { shareBasisPoints }) => total + (shareBasisPoints ?? 0), 0) : null;

/** Every country once, and shares that close: 10,000 when all are there, at most that when one is still open. */
function closed(reader: Reader, participants: readonly Participant[]): void {
  const seen = new Set<string>();
  participants.forEach(({ country }, index) => {
    if (seen.has(country)) reader.fault(`participants[${index}].country`, `${country} is there twice: put its firms into one participant`);
    seen.add(country);
  });
  if (reader.faults.length > 0) return;
  const total = sum(participants);
  if (total !== null && total !== 10_000) reader.fault('participants', `the shares add up to ${total} basis points, not to 10000`);
  const given = participants.reduce((all, { shareBasisPoints }) => all + (shareBasisPoints ?? 0), 0);
  if (total === null && given > 10_000) reader.fault('participants', `the shares given add up to ${given} basis points, more than 10000`);
}

function facts(reader: Reader, input: unknown): Facts {
  if (input === undefined) return { numbers: {}, flags: {} };
  const body = reader.object(input, 'facts', ['points', 'creativeShareBasisPoints', ...numberFacts, ...flagFacts]);
  const numbers: Record<string, number> = {};
  const flags: Record<string, boolean> = {};
  for (const name of numberFacts) if (body[name] !== undefined) numbers[name] = reader.count(body[name], `facts.${name}`, name.endsWith('BasisPoints') ? 10_000 : 100_000);
  for (const name of flagFacts) if (body[name] !== undefined) flags[name] = reader.flag(body[name], `facts.${name}`);
  return {
    numbers,
    flags,
    ...(body.points === undefined ? {} : { points: reader.counts(body.points, 'facts.points', /^[A-Za-z][A-Za-z0-9-]{0,39}$/, 100) }),
    ...(body.creativeShareBasisPoints === undefined ? {} : { creativeShareBasisPoints: reader.counts(body.creativeShareBasisPoints, 'facts.creativeShareBasisPoints', /^[A-Z]{2}$/, 10_000) }),
  };
}

function assumptions(reader: Reader, input: unknown): Assumptions {
  if (input === undefined) return { bilateral: [], party: [] };
  const body = reader.object(input, 'assume', ['bilateral', 'party']);
  return {
    bilateral: body.bilateral === undefined ? [] : reader.list(body.bilateral, 'assume.bilateral', 0, 100, assumedBilateral),
    party: body.party === undefined ? [] : reader.list(body.party, 'assume.party', 0, 200, assumedParty),
  };
}

function assumedBilateral(reader: Reader, input: unknown, at: string): Assumptions['bilateral'][number] {
  const body = reader.object(input, at, ['between', 'treaty']);
  const between = reader.list(body.between, `${at}.between`, 2, 2, (inner, code, where) => inner.country(code, where));
  const treaty = reader.text(body.treaty, `${at}.treaty`);
  if (treaty !== 'none' && !/^[A-Z]{2}-[A-Z]{2}-(\d{4}|undated)$/.test(treaty)) reader.fault(`${at}.treaty`, 'must be "none" or an id like "IT-JP-2023"');
  return { between: [between[0] ?? '', between[1] ?? ''], treaty };
}

function assumedParty(reader: Reader, input: unknown, at: string): Assumptions['party'][number] {
  const body = reader.object(input, at, ['instrument', 'country', 'is']);
  return {
    instrument: reader.word(body.instrument, `${at}.instrument`, ['COE-147', 'COE-220', 'EURIMAGES', 'EU', 'UNESCO-2005']),
    country: reader.country(body.country, `${at}.country`),
    is: reader.flag(body.is, `${at}.is`),
  };
}

/** Takes JSON apart and notes every fault where it is; what it gives back for a faulty field is never used. */
class Reader {
  readonly faults: Fault[] = [];

  fault(field: string, reason: string): void {
    this.faults.push({ field, reason });
  }

  object(input: unknown, at: string, known: readonly string[]): Json {
    if (typeof input !== 'object' || input === null || Array.isArray(input)) {
      this.fault(at || '(input)', input === undefined ? 'is missing' : 'must be an object');
      return {};
    }
    for (const key of Object.keys(input)) if (!known.includes(key)) this.fault(at ? `${at}.${key}` : key, `is not known; known are: ${known.join(', ')}`);
    return input as Json;
  }

  list<T>(input: unknown, at: string, fewest: number, most: number, read: (reader: Reader, item: unknown, at: string) => T): readonly T[] {
    if (!Array.isArray(input)) return this.refuse(at, input, 'must be a list', []);
    if (input.length < fewest || input.length > most) return this.refuse(at, input, `must have ${fewest === most ? fewest : `${fewest} to ${most}`} entries`, []);
    return input.map((item, index) => read(this, item, `${at}[${index}]`));
  }

  word<W extends string>(input: unknown, at: string, words: readonly W[]): W {
    return words.includes(input as W) ? (input as W) : this.refuse(at, input, `must be one of: ${words.join(', ')}`, words[0] as W);
  }

  text(input: unknown, at: string): string {
    return typeof input === 'string' && input.length > 0 && input.length <= 120 ? input : this.refuse(at, input, 'must be a text of 1 to 120 characters', '');
  }

  day(input: unknown, at: string): string {
    return isIsoDate(input) ? (input as string) : this.refuse(at, input, 'must be a day that exists, YYYY-MM-DD', '0001-01-01');
  }

  country(input: unknown, at: string): string {
    return isCountry(input) ? (input as string) : this.refuse(at, input, 'must be an ISO 3166-1 alpha-2 code in upper case', '');
  }

  currency(input: unknown, at: string): string {
    return isCurrency(input) ? (input as string) : this.refuse(at, input, 'must be a currency of ISO 4217', 'EUR');
  }

  digits(input: unknown, at: string, zero: boolean): bigint {
    if (typeof input !== 'string' || !/^\d{1,30}$/.test(input)) return this.refuse(at, input, 'must be a whole number as a text of at most 30 digits', 1n);
    return BigInt(input) > 0n || zero ? BigInt(input) : this.refuse(at, input, 'must be more than 0', 1n);
  }

  share(input: unknown, at: string): number | undefined {
    return input === undefined || input === null ? undefined : this.count(input, at, 10_000);
  }

  count(input: unknown, at: string, most: number): number {
    return Number.isSafeInteger(input) && (input as number) >= 0 && (input as number) <= most ? (input as number) : this.refuse(at, input, `must be a whole number from 0 to ${most}`, 0);
  }

  counts(input: unknown, at: string, keys: RegExp, most: number): Readonly<Record<string, number>> {
    if (typeof input !== 'object' || input === null || Array.isArray(input)) return this.refuse(at, input, 'must be an object', {});
    const entries = Object.entries(input);
    if (entries.length > 60) return this.refuse(at, input, 'must have at most 60 entries', {});
    for (const [key] of entries) if (!keys.test(key)) this.fault(`${at}.${key.slice(0, 60)}`, 'is no known key here');
    return Object.fromEntries(entries.map(([key, value]) => [key, this.count(value, `${at}.${key.slice(0, 60)}`, most)]));
  }

  flag(input: unknown, at: string): boolean {
    return typeof input === 'boolean' ? input : this.refuse(at, input, 'must be true or false', false);
  }

  private refuse<T>(at: string, input: unknown, reason: string, instead: T): T {
    this.fault(at, input === undefined ? `is missing: ${reason}` : reason);
    return instead;
  }
}
