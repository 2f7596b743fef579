import type { Book } from './book';
import { Memberships } from './memberships';
import type { Constellation } from './constellation';
import type { Amount, Expr, Rule } from './rule';
import type { Confidence } from './rows';
import { verdictFor } from './verdict-for';

/** One rule as either text has it: the numbers as the text's own figures, "10 - 70 %" as 1000 and 7000. */
export interface Provision {
  readonly article: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly confidence: Confidence;
  readonly source: string;
}

export interface SideBySide {
  /** The id of what governs the two countries at that day, `none` or `unknown`. */
  readonly governing: string;
  readonly missing: readonly string[];
  readonly memberships: readonly { readonly instrument: string; readonly country: string; readonly is: string; readonly note: string | null; readonly source: string | null }[];
  readonly provisions: readonly { readonly explain: string; readonly of1992: Provision | null; readonly of2017: Provision | null }[];
}

/** Both texts of the Convention beside each other, and which of them (or what else) binds two countries at a day. */
export function sideBySide(book: Book, [one, other]: readonly [string, string], on: string): SideBySide {
  const constellation = ofTwo(one, other, on);
  const memberships = new Memberships(book, constellation);
  const { governing, governingMissing } = verdictFor(constellation, book);
  return {
    governing,
    missing: governingMissing,
    memberships: ['COE-147', 'COE-220'].flatMap((instrument) => [one, other].map((country) => {
      const { is, note, row } = memberships.of(instrument, country);
      return { instrument, country, is, note, source: row?.source ?? null };
    })),
    provisions: provisions(book),
  };
}

const ofTwo = (one: string, other: string, signedOn: string): Constellation => ({
  work: 'film', form: 'feature', signedOn, budget: { amountMinor: 0n, currency: 'EUR' }, fx: [],
  participants: [one, other].map((country) => ({ country, shareBasisPoints: 5_000, contribution: 'artistic', firms: [] })),
  facts: { numbers: {}, flags: {} }, assume: { bilateral: [], party: [] },
});

function provisions({ rules: { conventions } }: Book): SideBySide['provisions'] {
  const name = ({ id }: Rule): string => id.slice(id.indexOf('/') + 1);
  const all = [...conventions.of1992.rules, ...conventions.of2017.rules];
  const names = [...new Set(all.map(name))];
  return names.map((one) => {
    const find = (rules: readonly Rule[]): Rule | undefined => rules.find((rule) => name(rule) === one);
    const [first, second] = [find(conventions.of1992.rules), find(conventions.of2017.rules)];
    return { explain: (first ?? second)?.explain ?? one, of1992: provision(first), of2017: provision(second) };
  });
}

function provision(rule: Rule | undefined): Provision | null {
  if (!rule) return null;
  const [low, high] = figures(rule.test);
  return { article: rule.article, low, high, confidence: rule.confidence, source: rule.source.url };
}

function figures(test: Expr): readonly [number | null, number | null] {
  const number = (of: Amount): number | null => (typeof of === 'number' ? of : null);
  if ('in' in test) return [number(test.in[1]), typeof test.in[2] === 'object' ? 2_500 : number(test.in[2])];
  if ('atLeast' in test) return [number(test.atLeast[1]), null];
  if ('atMost' in test) return [null, number(test.atMost[1])];
  return [null, null];
}
