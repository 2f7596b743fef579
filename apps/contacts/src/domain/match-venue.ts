import { type Comparison, type Named, compareNamed, foldName, hasTellingWord } from './name-matching';

export interface VenueNamed {
  /** As the file writes it: "Museum Ludwig, Köln". */
  readonly text: string;
  readonly name: string;
  readonly city: string | null;
  readonly country: string | null;
}

/** An organisation of the directory; `aliases` are its other names and every text that a person once decided to mean it. */
export interface Listed {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly city: string | null;
  readonly country: string | null;
}

export interface MatchCandidate {
  readonly organisationId: string;
  readonly name: string;
  readonly reason: Comparison['reason'];
}

export interface Match {
  readonly organisationId: string | null;
  readonly how: 'exact' | 'alias' | 'normalised' | 'none';
  readonly candidates: readonly MatchCandidate[];
}

/**
 * Finds which of the listed organisations a venue is. Only one that is written alike, and the only one written alike, is taken; everything that is
 * merely near becomes a candidate for a person. Pass those that share a lookup word with the venue, or all of them.
 */
export function matchVenue(venue: VenueNamed, listed: readonly Listed[]): Match {
  const exact = listed.filter((one) => writtenAlike(venue, [one.name], one));
  const alias = listed.filter((one) => writtenAlike(venue, one.aliases, one));
  const [only, second] = exact.length > 0 ? exact : alias;
  if (only !== undefined && second === undefined) return { organisationId: only.id, how: exact.length > 0 ? 'exact' : 'alias', candidates: [] };
  const candidates = nearOnes({ names: [venue.name, venue.text], city: venue.city, country: venue.country }, listed);
  return { organisationId: null, how: candidates.length > 0 ? 'normalised' : 'none', candidates };
}

/** All that a person should look at before the named one counts as new. The order is that of `listed`. */
export function nearOnes(named: Named, listed: readonly Listed[]): readonly MatchCandidate[] {
  return listed.flatMap((one) => {
    const { likeness, reason } = compareNamed(named, namedOf(one));
    return likeness === 'different' ? [] : [{ organisationId: one.id, name: one.name, reason }];
  });
}

/** Those that are most likely the same one, so that it must not be created before a person has decided. */
export function sameOnes(named: Named, listed: readonly Listed[]): readonly MatchCandidate[] {
  return listed.flatMap((one) => {
    const { likeness, reason } = compareNamed(named, namedOf(one));
    return likeness === 'as-written' || likeness === 'same-name' ? [{ organisationId: one.id, name: one.name, reason }] : [];
  });
}

function writtenAlike(venue: VenueNamed, names: readonly string[], one: Listed): boolean {
  const place = { city: venue.city, country: venue.country };
  const ofOne = { names, city: one.city, country: one.country };
  if (compareNamed({ names: [venue.text], ...place }, ofOne).likeness === 'as-written') return true;
  // A name without a word of its own ("Kunsthalle") is told apart by its city alone, so the city must be known to be the same.
  const cityAgrees = venue.city !== null && one.city !== null && foldName(venue.city) === foldName(one.city);
  return (cityAgrees || hasTellingWord(venue.name)) && compareNamed({ names: [venue.name], ...place }, ofOne).likeness === 'as-written';
}

function namedOf(one: Listed): Named {
  return { names: [one.name, ...one.aliases], city: one.city, country: one.country };
}
