import type { Book } from '../../domain/treaty/book';
import { verdictOf } from '../../domain/treaty/finding';
import type { Fix } from '../../domain/treaty/nearest-fix';
import type { Preference } from '../../domain/treaty/preferential';
import type { Instrument, Rule } from '../../domain/treaty/rule';
import type { TreatyVerdict } from '../../domain/treaty/verdict-for';

export interface FindingView {
  readonly result: string;
  /** What its rule is about, by a code of which the pages have the words. */
  readonly explain: string;
  readonly article: string;
  readonly subject: string | null;
  readonly actual: string | null;
  readonly bound: string | null;
  readonly confidence: string;
  readonly missing: { readonly kind: string; readonly name: string }[];
  readonly source: string | null;
  readonly rule: string | null;
}

export interface FixView {
  readonly target: string;
  readonly movedBasisPoints: number | null;
  readonly alternatives: { readonly from: string; readonly to: string; readonly basisPoints: number }[][];
  readonly structural: { readonly change: string; readonly of: string; readonly count: string | null; readonly article: string }[];
}

export interface TreatyVerdictView {
  readonly governing: string;
  readonly governingMissing: string[];
  readonly instruments: { readonly id: string; readonly title: string; readonly verdict: string; readonly findings: FindingView[]; readonly openFacts: string[]; readonly fixes: FixView[] }[];
  readonly differences: { readonly instrument: string; readonly field: string; readonly used: string; readonly other: string; readonly source: string }[];
  readonly preferences: { readonly country: string; readonly givenBy: { readonly country: string; readonly bound: string }[]; readonly clauses: string[]; readonly source: string; readonly confidence: string }[];
  /** SHA-256 of the rows and rules. */
  readonly edition: string;
}

const text = (value: number | string | null): string | null => (value === null ? null : String(value));

export function verdictView(verdict: TreatyVerdict, preferences: readonly Preference[]): TreatyVerdictView {
  return {
    governing: verdict.governing,
    governingMissing: [...verdict.governingMissing],
    instruments: verdict.instruments.map(({ id, title, verdict: level, findings, fixes }) => ({
      id,
      title,
      verdict: level,
      findings: findings.map(({ rule, actual, bound, missing, ...one }) => ({ ...one, actual: text(actual), bound: text(bound), missing: [...missing], rule: rule?.id ?? null })),
      openFacts: [...new Set(findings.flatMap(({ result, missing }) => (verdictOf[result] === 'UNKNOWN' || result === 'asked' ? missing.filter(({ kind }) => kind === 'fact').map(({ name }) => name) : [])))],
      fixes: fixes.map(fixView),
    })),
    differences: verdict.differences.map(({ instrument, field, used, other }) => ({ instrument, field, used: used.value, other: other.value, source: other.source })),
    preferences: preferences.map(({ givenBy, clauses, ...one }) => ({ ...one, givenBy: [...givenBy], clauses: [...clauses] })),
    edition: verdict.edition,
  };
}

const fixView = ({ target, movedBasisPoints, alternatives, structural }: Fix): FixView => ({
  target,
  movedBasisPoints,
  alternatives: alternatives.map((moves) => [...moves]),
  structural: (structural ?? []).map(({ count, ...one }) => ({ ...one, count: text(count) })),
});

export interface RuleView {
  readonly id: string;
  readonly article: string;
  readonly edition: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly workKinds: string[];
  readonly effect: string;
  readonly confidence: string;
  readonly explain: string;
  readonly source: string;
  readonly checkedOn: string;
  /** The rule's condition and test as JSON text. */
  readonly when: string | null;
  readonly test: string;
}

export interface InstrumentView {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly sides: string[];
  readonly signedOn: string | null;
  readonly inForceOn: string | null;
  readonly forms: string[];
  readonly confidence: string;
  readonly source: string;
  readonly checkedOn: string;
  readonly notes: string | null;
  readonly rules: RuleView[];
}

export const instrumentsOf = ({ rules: { conventions, eurimages, euKorea }, agreements }: Book): readonly InstrumentView[] =>
  [conventions.of1992, conventions.of2017, eurimages, euKorea, ...agreements].map(instrumentView).sort((one, other) => (one.id < other.id ? -1 : 1));

const instrumentView = ({ id, title, kind, sides, signedOn, inForceOn, forms, confidence, source, notes, rules }: Instrument): InstrumentView => ({
  id, title, kind, sides: [...(sides ?? [])], signedOn: signedOn ?? null, inForceOn: inForceOn ?? null, forms: [...forms], confidence, source: source.url, checkedOn: source.checkedOn, notes: notes ?? null, rules: rules.map(ruleView),
});

const ruleView = ({ id, article, edition, validFrom, validTo, workKinds, effect, confidence, explain, source, when, test }: Rule): RuleView => ({
  id, article, edition, validFrom, validTo: validTo ?? null, workKinds: [...workKinds], effect: typeof effect === 'object' ? `DEROGABLE(${effect.derogableTo})` : effect, confidence, explain,
  source: source.url, checkedOn: source.checkedOn, when: when ? JSON.stringify(when) : null, test: JSON.stringify(test),
});
