import { genericWords, joiningWords } from './name-words';

/** What is known of an organisation, or of a venue that a file names, when two of them are compared. */
export interface Named {
  /** The name first, then the other names it is known by. */
  readonly names: readonly string[];
  readonly city: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
}

/**
 * How two names stand to each other.
 * `as-written`: equal but for case and blanks. `same-name`: equal but for accents, punctuation, hyphens and blanks between words.
 * `near`: a person should look. `different`: nobody needs to.
 */
export type Likeness = 'as-written' | 'same-name' | 'near' | 'different';

/** Why two are near; shown to the person who decides. */
export type NearReason =
  | 'same-but-for-articles'
  | 'same-telling-words'
  | 'one-name-contains-the-other'
  | 'initials'
  | 'one-letter-apart'
  | 'same-name-other-city';

export interface Comparison {
  readonly likeness: Likeness;
  readonly reason: Likeness | NearReason;
}

const different: Comparison = { likeness: 'different', reason: 'different' };

/**
 * Compares all names of both and takes the closest. Equal names in two cities are only near ("Moderna Museet" is in Stockholm and in
 * Malmö), near names in two cities are different, and two countries always are: a city or country that is not known never speaks against.
 */
export function compareNamed(a: Named, b: Named): Comparison {
  if (known(a.country, b.country) && a.country !== b.country) return different;
  const otherCity = known(a.city, b.city) && foldName(a.city ?? '') !== foldName(b.city ?? '');
  // "Fondation Beyeler, Basel" and "Kunstmuseum Basel" share a city, which says nothing about the house.
  const cityWords = new Set([...wordsOf(a.city ?? ''), ...wordsOf(b.city ?? '')]);
  const closest = closestOf(a.names.flatMap((one) => b.names.map((other) => compareNames(one, other, cityWords))));
  if (!otherCity) return closest;
  return closest.likeness === 'as-written' || closest.likeness === 'same-name' ? { likeness: 'near', reason: 'same-name-other-city' } : different;
}

/**
 * Compares two names alone. Numbers are part of a name: "K20" is not "K21", and "Halle 14" is not "Halle".
 * Names are not near for the sake of `cityWords` (folded) alone.
 */
export function compareNames(a: string, b: string, cityWords: ReadonlySet<string> = new Set()): Comparison {
  if (tidy(a) === tidy(b)) return { likeness: 'as-written', reason: 'as-written' };
  const [left, right] = [wordsOf(a), wordsOf(b)];
  if (numbersOf(left) !== numbersOf(right)) return different;
  // Joined words catch "Louvre Lens" and "Louvre-Lens" as well as "Lehmbruckmuseum" and "Lehmbruck Museum".
  if (left.length > 0 && left.join('') === right.join('')) return { likeness: 'same-name', reason: 'same-name' };
  const reason = nearReason(left, right, cityWords);
  return reason === null ? different : { likeness: 'near', reason };
}

/** Lower case without accents and punctuation, words parted by one blank: the key under which equal names meet. */
export function foldName(name: string): string {
  return wordsOf(name).join(' ');
}

/**
 * Words by which organisations near this one can be looked up: its telling words and its initials. Two near names always share one, so
 * that a directory need not compare each with each. Names a letter apart are the exception and are found by their other words.
 */
export function lookupWords(name: string): readonly string[] {
  const words = wordsOf(name);
  const initials = initialsOf(words);
  return [...new Set([...words.filter(isTelling), words.join(''), withoutArticles(words), ...(initials.length >= 3 ? [initials] : [])])];
}

/** True when the name has a word of its own: "Kunsthalle" and "National Gallery" have none, so that only the city tells whose it is. */
export function hasTellingWord(name: string): boolean {
  return wordsOf(name).some(isTelling);
}

function nearReason(left: readonly string[], right: readonly string[], cityWords: ReadonlySet<string>): NearReason | null {
  if (withoutArticles(left) !== '' && withoutArticles(left) === withoutArticles(right)) return 'same-but-for-articles';
  const [a, b] = [left, right].map((words) => words.filter((word) => isTelling(word) && !cityWords.has(word))) as [string[], string[]];
  if (a.length > 0 && sameSet(a, b)) return 'same-telling-words';
  if (contains(a, b) || contains(b, a)) return 'one-name-contains-the-other';
  if (abbreviates(left, right) || abbreviates(right, left)) return 'initials';
  return oneLetterApart(left, right) ? 'one-letter-apart' : null;
}

const folded: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };

function wordsOf(name: string): readonly string[] {
  const plain = name.normalize('NFKD').replace(/[\p{M}\u00ad]/gu, '').toLowerCase().replace(/[ßæœøłđðþı]/g, (letter) => folded[letter] ?? letter);
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function tidy(name: string): string {
  return name.normalize('NFC').replace(/\u00ad/g, '').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** What makes a name a name: all but articles, "of" and the words that half of all museums have. */
function isTelling(word: string): boolean {
  return !joiningWords.has(word) && !genericWords.has(word);
}

function withoutArticles(words: readonly string[]): string {
  return words.filter((word) => !joiningWords.has(word)).join('');
}

function numbersOf(words: readonly string[]): string {
  return words.filter((word) => /\p{N}/u.test(word)).sort().join(' ');
}

function initialsOf(words: readonly string[]): string {
  return words.filter((word) => !joiningWords.has(word)).map((word) => word.slice(0, 1)).join('');
}

/** "IVAM" and "Institut Valencià d'Art Modern": one word of three letters or more made of all first letters. */
function abbreviates(short: readonly string[], long: readonly string[]): boolean {
  const initials = initialsOf(long);
  return short.length === 1 && initials.length >= 3 && short[0] === initials;
}

function contains(all: readonly string[], some: readonly string[]): boolean {
  return some.length > 0 && some.every((word) => all.includes(word));
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return contains(a, b) && contains(b, a);
}

/** A slip of the pen: all words equal but one, and that one of five letters or more with one letter changed, missing or added. */
function oneLetterApart(left: readonly string[], right: readonly string[]): boolean {
  if (left.length !== right.length) return false;
  const unequal = left.flatMap((word, at) => (word === right[at] ? [] : [[word, right[at] ?? ''] as const]));
  const [pair, ...others] = unequal;
  return pair !== undefined && others.length === 0 && Math.min(pair[0].length, pair[1].length) >= 5 && oneEditApart(pair[0], pair[1]);
}

function oneEditApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const rest = short.length === long.length ? at + 1 : at;
  return short.slice(rest) === long.slice(at + 1);
}

const ranks: Readonly<Record<Likeness, number>> = { 'as-written': 3, 'same-name': 2, near: 1, different: 0 };

function closestOf(comparisons: readonly Comparison[]): Comparison {
  return comparisons.reduce((best, next) => (ranks[next.likeness] > ranks[best.likeness] ? next : best), different);
}

function known(a: string | null, b: string | null): boolean {
  return a !== null && b !== null;
}
