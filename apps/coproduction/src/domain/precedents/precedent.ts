import { isCountry } from '@caravanserai/kernel';

/** One country's part in a film: the majority, or a minority of it. */
export interface PrecedentPart {
  readonly country: string;
  readonly isMajority: boolean;
}

/** A film as a publication lists it. Its year is that of the national list in which it stands. */
export interface PrecedentRow {
  readonly rowId: string;
  /** Null where the publication gives none. */
  readonly title: string | null;
  readonly year: number;
  readonly parts: readonly PrecedentPart[];
  /** How many lines of the film could not be read: so many countries may still come. */
  readonly missing: number;
}

export type PrecedentFault = { readonly code: 'country-unknown' | 'country-twice' | 'two-majorities' | 'no-majority' | 'recorded-otherwise'; readonly field: string; readonly reason: string };

/** What has to be written of a row: a new film, further countries of one that was incomplete, or nothing. */
export type PrecedentOutcome = { readonly make: 'film' } | { readonly make: 'parts'; readonly parts: readonly PrecedentPart[] } | { readonly make: 'nothing' } | { readonly fault: PrecedentFault };

/**
 * What becomes of a row beside what is recorded under its id. A film that lacked countries takes those that come later, so that a mended
 * line can be sent alone; whatever else differs from the record is refused, since nobody can tell which of the two is right.
 */
export function outcomeOf(row: PrecedentRow, recorded: PrecedentRow | null): PrecedentOutcome {
  const fault = faultOfParts(row.parts);
  if (fault !== null) return { fault };
  if (recorded === null) return row.parts.some(({ isMajority }) => isMajority) ? { make: 'film' } : { fault: noMajority };
  const added = row.parts.filter(({ country }) => !recorded.parts.some((part) => part.country === country));
  const whole = [...recorded.parts, ...added];
  if (row.title !== recorded.title || row.year !== recorded.year || contradicts(row, recorded) || added.length > recorded.missing || faultOfParts(whole) !== null) return { fault: otherwise };
  return added.length === 0 ? { make: 'nothing' } : { make: 'parts', parts: added };
}

const noMajority: PrecedentFault = { code: 'no-majority', field: 'parts', reason: 'No country has the majority of this film.' };
const otherwise: PrecedentFault = { code: 'recorded-otherwise', field: 'row', reason: 'This film is recorded with another content, which stays as it is.' };

function faultOfParts(parts: readonly PrecedentPart[]): PrecedentFault | null {
  const strange = parts.findIndex(({ country }) => !isCountry(country));
  if (strange >= 0) return { code: 'country-unknown', field: `parts[${strange}].country`, reason: `"${parts[strange]!.country}" is no code of ISO 3166-1.` };
  if (parts.filter(({ isMajority }) => isMajority).length > 1) return { code: 'two-majorities', field: 'parts', reason: 'Two countries have the majority of this film.' };
  const twice = parts.findIndex(({ country }, at) => parts.findIndex((other) => other.country === country) < at);
  return twice < 0 ? null : { code: 'country-twice', field: `parts[${twice}].country`, reason: `${parts[twice]!.country} stands twice in this film.` };
}

const contradicts = (row: PrecedentRow, recorded: PrecedentRow): boolean =>
  row.parts.some(({ country, isMajority }) => recorded.parts.some((part) => part.country === country && part.isMajority !== isMajority));
