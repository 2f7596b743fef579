import { type Judged, type Question, agreementsAmong, isParty, judgeAgreement, judgeConvention, judgeEuKorea, judgeEurimages, treatyBetween } from './candidates';
import type { Book, Difference } from './book';
import type { Assumptions, Constellation } from './constellation';
import { type RuleFinding, type Verdict, note, verdictOf, verdicts, worst } from './finding';
import { governing } from './governing';
import { Memberships, type Supposed } from './memberships';
import { type Fix, nearestFixes } from './nearest-fix';

/** What one instrument says of a constellation, with everything it rests on. */
export interface InstrumentVerdict {
  readonly id: string;
  readonly title: string;
  readonly verdict: Verdict;
  readonly findings: readonly RuleFinding[];
  readonly fixes: readonly Fix[];
}

export interface TreatyVerdict {
  readonly governing: string;
  readonly governingMissing: readonly string[];
  readonly instruments: readonly InstrumentVerdict[];
  readonly assumed: Assumptions;
  readonly differences: readonly Difference[];
  readonly edition: string;
}

/** With more unknown memberships than this, trying each both ways says nothing any more. */
const unknownsTried = 7;

/** The verdict of every instrument that concerns the countries, and which of them governs. Pure: the same constellation and book give the same answer. */
export function verdictFor(constellation: Constellation, book: Book): TreatyVerdict {
  const countries = constellation.participants.map(({ country }) => country);
  const question: Question = { book, constellation, countries, memberships: new Memberships(book, constellation) };
  const agreements = agreementsAmong(question).map((instrument) => judgeAgreement(question, instrument));
  const protocols = concernsEuKorea(question) ? [judgeEuKorea(question)] : [];
  const convention = conventionVerdicts(question);
  const decided = governing(question, [...agreements, ...protocols], convention.governing);
  const instruments = [...convention.verdicts.map((one) => (one.id === decided.id ? mentioning(one, decided.missing) : one)), ...fundVerdicts(question), ...[...protocols, ...agreements].map(single)];
  return {
    governing: decided.id,
    governingMissing: decided.missing,
    instruments,
    assumed: constellation.assume,
    differences: book.differences.filter(({ instrument }) => instruments.some(({ id }) => id === instrument)),
    edition: book.edition,
  };
}

function single({ instrument, scene, findings }: Judged): InstrumentVerdict {
  return { id: instrument.id, title: instrument.title, verdict: worst(findings.map(({ result }) => verdictOf[result])), findings, fixes: nearestFixes(instrument, scene, findings) };
}

/** The Convention governs two countries because no agreement between them is known: that is said, since one that nobody entered would come first. */
function mentioning(one: InstrumentVerdict, missing: readonly string[]): InstrumentVerdict {
  const notes = missing.map((name) => note('warned', 'no-agreement-known', { article: '2(4)', missing: [{ kind: 'row', name }] }));
  return { ...one, verdict: worst([one.verdict, ...notes.map(({ result }) => verdictOf[result])]), findings: [...one.findings, ...notes] };
}

const concernsEuKorea = ({ countries, memberships }: Question): boolean => countries.includes('KR') && countries.some((country) => memberships.of('EU', country).is === 'bound');

/** Every way in which the unknown memberships may turn out; null when they are too many to try. */
function suppositions(question: Question, instruments: readonly string[]): readonly Supposed[] | null {
  const unknown = instruments.flatMap((instrument) => question.countries.filter((country) => question.memberships.of(instrument, country).is === 'unknown').map((country) => `${instrument} ${country}`));
  if (unknown.length > unknownsTried) return null;
  return Array.from({ length: 2 ** unknown.length }, (_, bits) => new Map(unknown.map((key, index) => [key, ((bits >> index) & 1) === 1])));
}

/** Suppositions that come to the same for an instrument are thought through once. */
function onceEach<T>(tried: readonly Supposed[], key: (supposed: Supposed) => string, think: (supposed: Supposed) => T): readonly T[] {
  return [...new Map(tried.map((supposed) => [key(supposed), supposed])).values()].map(think);
}

/** Who is bound by any of the instruments, and by all of them, in a line of thought. */
const keyOf = ({ countries, memberships }: Question, supposed: Supposed, instruments: readonly string[]): string => {
  const bound = (country: string): readonly (boolean | null)[] => instruments.map((instrument) => memberships.settled(instrument, country, supposed));
  const parties = countries.filter((country) => bound(country).includes(true));
  return `${parties.join()} ${parties.every((country) => bound(country).at(-1) === true)}`;
};

/** Both texts where two or more may be Parties and no agreement of two countries comes first. */
function conventionVerdicts(question: Question): { readonly governing: string; readonly verdicts: readonly InstrumentVerdict[] } {
  const nothing: Supposed = new Map();
  const possible = question.countries.filter((country) => isParty(question, country, nothing) !== false);
  const [one, other] = question.countries;
  if (possible.length < 2 || (question.countries.length === 2 && treatyBetween(question, one as string, other as string) === 'in-force')) return { governing: 'COE-147', verdicts: [] };
  const tried = suppositions(question, question.constellation.signedOn !== undefined && question.constellation.signedOn < '2017-10-01' ? ['COE-147'] : ['COE-147', 'COE-220']);
  const lines = onceEach(tried ?? [nothing], (supposed) => keyOf(question, supposed, ['COE-147', 'COE-220']), (supposed) => lineOf(question, supposed));
  const governed = new Set(lines.map(({ governs }) => governs));
  const agree = tried !== null && sameAnswer(lines.map(({ governs, of1992, of2017 }) => (governs === 'COE-220' ? of2017 : of1992)));
  const unsure = unknownRows(question, ['COE-147', 'COE-220']);
  const open = governed.size > 1 && agree ? unsure.map((one): RuleFinding => ({ ...one, result: 'warned' })) : [];
  const merged = [merge(lines.filter(({ governs }) => governs === 'COE-147').map(({ of1992 }) => ({ ...of1992, findings: [...of1992.findings, ...open] })), unsure, agree), revisedOf(lines, unsure, agree, question)].flatMap((verdict) => verdict ?? []);
  return { governing: governed.size === 1 ? [...governed][0] as string : agree ? 'COE-147' : 'unknown', verdicts: merged };
}

interface Line {
  readonly governs: 'COE-147' | 'COE-220';
  readonly of1992: Judged;
  readonly of2017: Judged;
}

/** The revised text needs every Party bound by it; one country of the first text alone brings the first for all (revised Art. 16(2)). */
function lineOf(question: Question, supposed: Supposed): Line {
  const parties = question.countries.filter((country) => isParty(question, country, supposed) === true);
  const revised = parties.length > 0 && parties.every((country) => question.memberships.settled('COE-220', country, supposed) === true);
  return { governs: revised ? 'COE-220' : 'COE-147', of1992: judgeConvention(question, 'of1992', supposed), of2017: judgeConvention(question, 'of2017', supposed) };
}

/** Before the revised text was in force there is nothing to say of it. */
function revisedOf(lines: readonly Line[], unsure: readonly RuleFinding[], agree: boolean, { constellation: { signedOn } }: Question): InstrumentVerdict | null {
  if (signedOn !== undefined && signedOn < '2017-10-01') return null;
  const same = new Set(lines.map(({ governs }) => governs)).size === 1;
  return merge(lines.map(({ of2017 }) => of2017), unsure, agree && same);
}

function fundVerdicts(question: Question): readonly InstrumentVerdict[] {
  if (question.countries.every((country) => question.memberships.of('EURIMAGES', country).is === 'not-bound')) return [];
  const tried = suppositions(question, ['EURIMAGES', 'COE-220']);
  const key = (supposed: Supposed): string => `${keyOf(question, supposed, ['EURIMAGES'])} ${question.countries.every((country) => question.memberships.settled('COE-220', country, supposed) === true)}`;
  const lines = onceEach<Judged>(tried ?? [new Map()], key, (supposed) => judgeEurimages(question, supposed));
  const agree = tried !== null && sameAnswer(lines);
  return [merge(lines, unknownRows(question, ['EURIMAGES', 'COE-220']), agree)].flatMap((verdict) => verdict ?? []);
}

const verdictIn = ({ findings }: Judged): Verdict => worst(findings.map(({ result }) => verdictOf[result]));

/** A warning more or less is no other answer: the one with the warning is given then. */
const sameAnswer = (lines: readonly Judged[]): boolean => new Set(lines.map((line) => (verdictIn(line) === 'ELIGIBLE_WITH_WARNING' ? 'ELIGIBLE' : verdictIn(line)))).size === 1;

/** One verdict of several lines of thought: theirs where they agree, else unknown, with the rows that would decide it and what fails in all of them. */
function merge(lines: readonly Judged[], unsure: readonly RuleFinding[], agree: boolean): InstrumentVerdict | null {
  const [first, ...others] = lines;
  if (!first) return null;
  if (agree) return single(lines.reduce((worse, one) => (verdicts.indexOf(verdictIn(one)) > verdicts.indexOf(verdictIn(worse)) ? one : worse)));
  const shared = first.findings.filter((one) => verdictOf[one.result] !== 'INELIGIBLE' && others.every(({ findings }) => findings.some((another) => another.explain === one.explain && another.subject === one.subject && another.result === one.result)));
  return { id: first.instrument.id, title: first.instrument.title, verdict: 'UNKNOWN', findings: [...shared, ...unsure], fixes: [] };
}

const unknownRows = (question: Question, instruments: readonly string[]): readonly RuleFinding[] =>
  instruments.flatMap((instrument) =>
    question.countries.flatMap((country) => {
      const { is, note: why, row } = question.memberships.of(instrument, country);
      if (is !== 'unknown') return [];
      return [note('unknown', `membership-${why ?? 'no-row'}`, { article: instrument, subject: country, confidence: row?.confidence ?? 'UNVERIFIED', source: row?.source ?? null, missing: [{ kind: 'row', name: `${instrument} ${country}` }] })];
    }),
  );
