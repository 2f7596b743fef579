import { type Judged, type Question, isParty, treatyBetween } from './candidates';
import { verdictOf, verdicts } from './finding';
import type { Supposed } from './memberships';

const none: Supposed = new Map();

export interface Governing {
  /** An instrument's id, `none`, or `unknown` where a missing row could change that. */
  readonly id: string;
  /** Rows whose absence leaves it open or that were taken for "none is known". */
  readonly missing: readonly string[];
}

/**
 * The order of instruments: for two countries their agreement in force, and where none is known the Convention; for more the Convention as soon
 * as three are known Parties (it overrides agreements between them), else an agreement or protocol between two sides whose clause on third countries the rest fits.
 */
export function governing(question: Question, agreements: readonly Judged[], convention: string): Governing {
  const { countries } = question;
  return countries.length === 2 ? ofTwo(question, agreements, convention) : ofMore(question, agreements, convention);
}

function ofTwo(question: Question, agreements: readonly Judged[], convention: string): Governing {
  const [one, other] = question.countries as [string, string];
  const standing = agreements.find((judged) => stands(judged) === true);
  if (standing) return { id: standing.instrument.id, missing: [] };
  const treaty = treatyBetween(question, one, other);
  const row = `agreement ${one < other ? `${one}-${other}` : `${other}-${one}`}`;
  if (treaty === 'unknown') return { id: 'unknown', missing: [row] };
  const parties = question.countries.map((country) => isParty(question, country, none));
  if (parties.every((party) => party === true)) return { id: convention, missing: treaty === 'no-row' ? [row] : [] };
  if (parties.includes(null) && !parties.includes(false)) return { id: 'unknown', missing: question.countries.filter((_country, index) => parties[index] === null).map((country) => `COE-147 ${country}`) };
  return treaty === 'no-row' ? { id: 'unknown', missing: [row] } : { id: 'none', missing: [] };
}

function ofMore(question: Question, agreements: readonly Judged[], convention: string): Governing {
  const parties = question.countries.map((country) => isParty(question, country, none));
  if (parties.filter((party) => party === true).length >= 3) return { id: convention, missing: [] };
  const fitting = agreements.filter((judged) => stands(judged) === true && thirdsFit(judged) === true).sort(byVerdict);
  if (fitting[0]) return { id: fitting[0].instrument.id, missing: [] };
  const missing = [
    ...(parties.filter((party) => party !== false).length >= 3 ? question.countries.filter((_country, index) => parties[index] === null).map((country) => `COE-147 ${country}`) : []),
    ...agreements.filter((judged) => stands(judged) !== false && thirdsFit(judged) === null).map(({ instrument }) => `${instrument.id} third countries`),
    ...pairsWithoutRow(question),
  ];
  return { id: missing.length > 0 ? 'unknown' : 'none', missing };
}

const pairsWithoutRow = (question: Question): readonly string[] =>
  question.countries.flatMap((one, index) =>
    question.countries.slice(index + 1).flatMap((other) => (treatyBetween(question, one, other) === 'no-row' ? [`agreement ${one < other ? `${one}-${other}` : `${other}-${one}`}`] : [])),
  );

/** In force and for this kind of work; null when that can't be said. */
function stands({ findings }: Judged): boolean | null {
  const about = findings.filter(({ article }) => article === 'entry into force' || article === 'scope');
  if (about.some(({ result }) => result === 'failed')) return false;
  return about.some(({ result }) => result === 'unknown') ? null : true;
}

/** Whether the rest fits the clause on third countries; null where it was not read. */
function thirdsFit({ findings }: Judged): boolean | null {
  const clause = findings.filter(({ rule }) => rule?.clause === 'third-party');
  if (clause.some(({ result }) => result === 'failed')) return false;
  return clause.some(({ result }) => result === 'unknown' || result === 'unverified') ? null : true;
}

const badness = ({ findings }: Judged): number => Math.max(0, ...findings.map(({ result }) => verdicts.indexOf(verdictOf[result])));

const byVerdict = (one: Judged, other: Judged): number => badness(one) - badness(other) || (one.instrument.id < other.instrument.id ? -1 : 1);
