import { applyRules } from './apply-rules';
import { type Book, pairOf } from './book';
import type { Constellation } from './constellation';
import { type RuleFinding, note } from './finding';
import { forceAndScope } from './force';
import type { Membership } from './membership';
import type { Memberships, Supposed } from './memberships';
import type { Instrument } from './rule';
import type { Scene } from './scene';

/** One instrument's findings in one line of thought about what is unknown. */
export interface Judged {
  readonly instrument: Instrument;
  readonly scene: Scene;
  readonly findings: readonly RuleFinding[];
}

export interface Question {
  readonly book: Book;
  readonly constellation: Constellation;
  readonly memberships: Memberships;
  readonly countries: readonly string[];
}

const none: Supposed = new Map();

function sceneOf({ book, constellation, memberships }: Question, supposed: Supposed, about: Partial<Scene>): Scene {
  return {
    constellation,
    parties: new Set(),
    sideA: new Set(),
    sideB: new Set(),
    ratified: (instrument, country) => memberships.settled(instrument, country, supposed),
    financeCeiling: (country) => book.rules.financeCeilings[country] ?? book.rules.ordinaryFinanceCeiling,
    treatyWithASide: () => null,
    points: book.rules.points,
    ...about,
  };
}

/** Parties of the Convention are those bound by either text: who joined the revised one only is no stranger to the first. */
export const isParty = ({ memberships }: Question, country: string, supposed: Supposed): boolean | null => {
  const known = [memberships.settled('COE-147', country, supposed), memberships.settled('COE-220', country, supposed)];
  return known.includes(true) ? true : known.includes(null) ? null : false;
};

/** Either text of the Convention with its membership notes; the caller says which of the two governs. */
export function judgeConvention(question: Question, which: 'of1992' | 'of2017', supposed: Supposed): Judged {
  const instrument = question.book.rules.conventions[which];
  const parties = new Set(question.countries.filter((country) => isParty(question, country, supposed) === true));
  const scene = sceneOf(question, supposed, { parties });
  const bound = [...parties].every((country) => question.memberships.settled('COE-220', country, supposed) === true);
  // A text that does not bind these Parties says nothing of their shares.
  const findings = applyRules(which === 'of2017' && !bound ? onlyBinding(instrument) : instrument, scene);
  return { instrument, scene, findings: [...findings, ...conventionNotes(question, which, parties)] };
}

const onlyBinding = (instrument: Instrument): Instrument => ({ ...instrument, rules: instrument.rules.filter(({ explain }) => explain === 'all-bound-by-revised') });

/** Only what the answer rests on is said: undated parties of the text itself, and for the first text why the revised one does not bind. */
function conventionNotes({ memberships, countries, constellation }: Question, which: 'of1992' | 'of2017', parties: ReadonlySet<string>): readonly RuleFinding[] {
  if (which === 'of2017') return notesOf(memberships, 'COE-220', countries, ['undated', 'outside-the-lists', 'not-listed']);
  const first = notesOf(memberships, 'COE-147', countries, ['undated']);
  const revisedExists = constellation.signedOn === undefined || constellation.signedOn >= '2017-10-01';
  const surely = [...parties].some((country) => memberships.of('COE-220', country).is === 'not-bound' && memberships.of('COE-220', country).note === null);
  return surely || !revisedExists ? first : [...first, ...notesOf(memberships, 'COE-220', [...parties], ['not-listed'])];
}

function notesOf(memberships: Memberships, instrument: string, countries: readonly string[], notes: readonly Membership['note'][]): readonly RuleFinding[] {
  return countries.flatMap((country) => {
    const { note: said, row } = memberships.of(instrument, country);
    if (said === null || !notes.includes(said)) return [];
    return [note('warned', `membership-${said}`, { article: instrument, subject: country, confidence: row?.confidence ?? 'SECONDARY', source: row?.source ?? null })];
  });
}

export function judgeEurimages(question: Question, supposed: Supposed): Judged {
  const instrument = question.book.rules.eurimages;
  const members = question.countries.filter((country) => question.memberships.settled('EURIMAGES', country, supposed) === true);
  const scene = sceneOf(question, supposed, { parties: new Set(members) });
  const findings = [...forceAndScope(instrument, question.constellation), ...applyRules(instrument, scene)];
  return { instrument, scene, findings: [...findings, ...notesOf(question.memberships, 'EURIMAGES', question.countries, ['undated', 'not-listed'])] };
}

export function judgeEuKorea(question: Question): Judged {
  const instrument = question.book.rules.euKorea;
  const states = question.countries.filter((country) => question.memberships.settled('EU', country, none) === true);
  const scene = sceneOf(question, none, { sideA: new Set(states), sideB: new Set(['KR']), parties: new Set([...states, 'KR']) });
  return { instrument, scene, findings: [...forceAndScope(instrument, question.constellation), ...applyRules(instrument, scene)] };
}

export function judgeAgreement(question: Question, instrument: Instrument): Judged {
  const [a, b] = instrument.sides ?? ['', ''];
  const treatyWithASide = (country: string): boolean | null => withASide(question, country, [a, b]);
  const scene = sceneOf(question, none, { sideA: new Set([a]), sideB: new Set([b]), parties: new Set([a, b]), treatyWithASide });
  const assumed = isAssumed(question, instrument);
  const forced = forceAndScope(instrument, question.constellation).filter(({ article }) => !assumed || article !== 'entry into force');
  return { instrument, scene, findings: [...forced, ...applyRules(instrument, scene)] };
}

const isAssumed = ({ constellation: { assume } }: Question, { id }: Instrument): boolean => assume.bilateral.some(({ treaty }) => treaty === id);

function withASide(question: Question, country: string, sides: readonly string[]): boolean | null {
  const known = sides.map((side) => treatyBetween(question, country, side));
  return known.includes('in-force') ? true : known.every((one) => one === 'none') ? false : null;
}

/** What is known of a treaty between two countries at the date: an assumption, else the rows. No row at all means none is known. */
export function treatyBetween(question: Question, one: string, other: string): 'in-force' | 'none' | 'unknown' | 'no-row' {
  const assumed = question.constellation.assume.bilateral.findLast(({ between }) => pairOf(...between) === pairOf(one, other));
  if (assumed) return assumed.treaty === 'none' ? 'none' : 'in-force';
  const agreements = question.book.byPair.get(pairOf(one, other));
  if (!agreements) return 'no-row';
  const stands = agreements.map((agreement) => forceAndScope(agreement, question.constellation).map(({ result }) => result));
  if (stands.some((results) => results.every((result) => result === 'warned'))) return 'in-force';
  return stands.some((results) => !results.includes('failed')) ? 'unknown' : 'none';
}

/** The agreements between two of the countries, with what is assumed in place of the rows. */
export function agreementsAmong(question: Question): readonly Instrument[] {
  const { countries, book, constellation: { assume } } = question;
  return countries.flatMap((one, index) =>
    countries.slice(index + 1).flatMap((other) => {
      const known = book.byPair.get(pairOf(one, other)) ?? [];
      const assumed = assume.bilateral.findLast(({ between }) => pairOf(...between) === pairOf(one, other));
      if (!assumed) return known;
      return assumed.treaty === 'none' ? [] : [known.find(({ id }) => id === assumed.treaty) ?? supposedAgreement(assumed.treaty, one < other ? [one, other] : [other, one])];
    }),
  );
}

/** An agreement somebody says is there and whose text nobody gave: it governs, and nothing can be said of its bounds. */
function supposedAgreement(id: string, sides: readonly [string, string]): Instrument {
  const source = { url: 'assumed', checkedOn: '' };
  const notRead = { id: `${id}/text`, instrument: id, article: 'shares', edition: 'assumed', validFrom: '0001-01-01', source, workKinds: ['feature', 'animation', 'documentary', 'tv'], test: { notRead: `${id} text` }, effect: 'HARD', confidence: 'UNVERIFIED', explain: 'shares-not-read' } as const;
  return { id, title: id, kind: 'bilateral', sides, forms: notRead.workKinds, formsNotRead: [], existence: 'confirmed', confidence: 'UNVERIFIED', source, rules: [notRead] };
}
