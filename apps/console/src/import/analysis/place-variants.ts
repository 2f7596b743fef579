import { plainKey } from '../reading/plain-key';

/** A place as a file writes it; only places of one group (a city, a country) are compared. */
export interface WrittenPlace {
  readonly group: string;
  readonly text: string;
  readonly name: string;
  /** Words of the group that a name may repeat: "Staatsgalerie Stuttgart" in Stuttgart. */
  readonly city: string | null;
}

/** `same-key`: accents, case and signs alone differ, and the import takes them for one; the others are for a person to decide. */
export type VariantReason = 'same-key' | 'same-letters' | 'same-words' | 'one-letter' | 'one-begins-or-ends-the-other';

export interface PlaceVariant {
  readonly reason: VariantReason;
  readonly texts: readonly string[];
}

/** Words that houses have or leave out at will, in the languages of the files. A name of such words alone keeps them. */
const common = new Set(
  [...['the', 'a', 'of', 'and', 'for', 'de', 'del', 'della', 'di', 'du', 'des', 'der', 'die', 'das', 'la', 'le', 'les', 'l', 'el', 'd', 'dell', 'fur', 'voor', 'van', 'het', 'et', 'und'], ...['museum', 'museo', 'musee', 'museu', 'musei', 'museet', 'gallery', 'galerie', 'galleria']],
);

/** The words of a name that tell houses apart, in their alphabet's order. */
export function coreOf(name: string, city: string | null): string {
  const ofCity = new Set(city === null ? [] : plainKey(city).split(' '));
  const words = plainKey(name).split(' ');
  const telling = words.filter((word) => !common.has(word) && !ofCity.has(word));
  return (telling.length > 0 ? telling : words).sort().join(' ');
}

/** Proposals, each of two texts or more. Nothing is merged by them; "K20" and "K21" differ in a digit, which never is a slip of the pen. */
export function placeVariants(places: readonly WrittenPlace[]): readonly PlaceVariant[] {
  const found: PlaceVariant[] = [];
  for (const group of groupsOf(places, ({ group }) => group)) {
    const byKey = groupsOf(group, ({ text }) => plainKey(text));
    found.push(...byKey.filter((all) => all.length > 1).map((all) => ({ reason: 'same-key' as const, texts: textsOf(all) })));
    const heads = byKey.map(([first]) => first as WrittenPlace);
    heads.forEach((one, at) => {
      for (const other of heads.slice(at + 1)) {
        const reason = likeness(one, other);
        if (reason !== null) found.push({ reason, texts: textsOf([one, other]) });
      }
    });
  }
  return found.sort((a, b) => (a.texts[0] ?? '').localeCompare(b.texts[0] ?? '', 'en'));
}

function likeness(one: WrittenPlace, other: WrittenPlace): VariantReason | null {
  const letters = (text: string) => plainKey(text).replaceAll(' ', '');
  const [a, b] = [letters(one.name), letters(other.name)];
  if (a === b) return 'same-letters';
  if (coreOf(one.name, one.city) === coreOf(other.name, other.city)) return 'same-words';
  if (a.replace(/\D/g, '') !== b.replace(/\D/g, '')) return null;
  if (Math.min(a.length, b.length) >= 8 && oneLetterApart(a, b)) return 'one-letter';
  return atAnEndOf(one.name, other.name) || atAnEndOf(other.name, one.name) ? 'one-begins-or-ends-the-other' : null;
}

/** "Auditorium" and "City Auditorium"; not "National Gallery" and "National Portrait Gallery", nor two houses in one text ("A & B"). */
function atAnEndOf(short: string, long: string): boolean {
  const [inner, outer] = [plainKey(short), plainKey(long)];
  return !/[&/]/.test(long) && (outer.startsWith(`${inner} `) || outer.endsWith(` ${inner}`));
}

/** One letter too many, missing or another. */
function oneLetterApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1);
}

const textsOf = (places: readonly WrittenPlace[]): readonly string[] => places.map(({ text }) => text).sort((a, b) => a.localeCompare(b, 'en'));

/** Each text once, in groups in the order in which they were met. */
function groupsOf(places: readonly WrittenPlace[], keyOf: (place: WrittenPlace) => string): readonly WrittenPlace[][] {
  const groups = new Map<string, Map<string, WrittenPlace>>();
  for (const place of places) {
    const key = keyOf(place);
    const group = groups.get(key) ?? new Map<string, WrittenPlace>();
    groups.set(key, group.set(place.text, group.get(place.text) ?? place));
  }
  return [...groups.values()].map((group) => [...group.values()]);
}
