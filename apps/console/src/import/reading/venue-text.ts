import { plainKey } from './plain-key';

/** City names by folded key, with the region (country, or `US-` and a state) that each lies in. */
export type Gazetteer = ReadonlyMap<string, { readonly city: string; readonly region: string }>;

/** What "Museum, City" in one string says. */
export interface VenueText {
  /** Equal for spellings that differ in case, accents and punctuation only. */
  readonly key: string;
  readonly text: string;
  /** Without the city, where a comma parts it; a name such as "Kunsthaus Zürich" keeps it. */
  readonly name: string;
  /** After the last comma, or the known city in which the name ends; null when the text names none. */
  readonly city: string | null;
  /** Where the city is listed: a country code, or `US-` and a state; null for an unheard-of city. */
  readonly region: string | null;
}

/** What is longer after the last comma is the end of a sentence, not a city. */
const cityMax = 100;

/**
 * Parts the city from the name at the last comma ("The Queen's Gallery, Palace of Holyroodhouse, Edinburgh"). Without a comma the city is looked for
 * at the end ("Musée d'Art Moderne de la Ville de Paris", "Louvre-Lens", "Kassel"). Several venues in one string ("MAXXI, Roma / GAM,
 * Torino") stay one text without a city; the region is kept where they share it.
 */
export function readVenueText(text: string, gazetteer: Gazetteer): VenueText {
  const key = plainKey(text);
  const parts = text.split(/\s+\/\s+/);
  if (parts.length > 1) return { key, text, name: text, city: null, region: sharedRegion(parts, gazetteer) };
  const comma = text.lastIndexOf(',');
  const [name, after] = [text.slice(0, comma).trim(), text.slice(comma + 1).trim()];
  if (comma >= 0 && name !== '' && after !== '' && after.length <= cityMax) return { key, text, name, city: after, region: gazetteer.get(plainKey(after))?.region ?? null };
  const found = cityAtTheEnd(key, gazetteer);
  return { key, text, name: text, city: found?.city ?? null, region: found?.region ?? null };
}

function sharedRegion(parts: readonly string[], gazetteer: Gazetteer): string | null {
  const regions = new Set(parts.map((part) => readVenueText(part, gazetteer).region));
  const [only = null] = regions;
  return regions.size === 1 ? only : null;
}

/** The longest listed city that the folded text ends in: "den haag" rather than "haag". */
function cityAtTheEnd(key: string, gazetteer: Gazetteer): { readonly city: string; readonly region: string } | null {
  const words = key.split(' ');
  for (let from = 0; from < words.length; from += 1) {
    const found = gazetteer.get(words.slice(from).join(' '));
    if (found !== undefined) return found;
  }
  return null;
}
