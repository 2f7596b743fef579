/**
 * The bulk routes that an import speaks to, as types: what the console sends and what `contacts` and `touring` answer.
 * Both sides keep their own validation; this file is the agreement, and a change here is a change of three programs.
 *
 * Common to all bulk routes:
 * - `POST` with a bearer token of an administrator (action `import`); at most `bulkRowsMax` rows and `bulkBytesMax` bytes a request, else 413.
 * - `X-Acting-For` is the organisation of the importer's `administer-platform` mandate, which `GET /api/contacts/me` lists.
 * - `Idempotency-Key` is a new UUID for each batch and the same one when the batch is sent again after a broken connection.
 * - A bad row never spoils the batch: the answer is 200 with exactly one result for each row, in the order of the rows. Only a body that
 *   is not of this shape at all is refused whole (422, problem details).
 * - A row is known by `source` + `rowId`. The content of a row is all of it except `line`, `rowLines` and the organisations that its venues
 *   were matched to. Same key, same content: `unchanged`, nothing is written, no event. Same key, other content: `proposed` with code
 *   `row-changed` and the recorded thing stays as it is until a person decides.
 * - When a recorded stop or engagement has no organisation and the row now brings one, it is filled in and the outcome is `unchanged`
 *   with code `venue-linked`.
 * - Two rows of one request may have the same key; the later one is judged after the earlier one.
 * - What is written enters as recorded: no timer, no mail, no reservation, and its events carry `importSource`.
 */
export const bulkRowsMax = 500;
export const bulkBytesMax = 512 * 1024;

export const bulkRoutes = {
  organisations: '/api/contacts/bulk/organisations',
  matchVenues: '/api/contacts/bulk/match-venues',
  recordedTours: '/api/touring/bulk/recorded-tours',
  recordedEngagements: '/api/touring/bulk/recorded-engagements',
  precedents: '/api/coproduction/bulk/precedents',
} as const;

/** A machine word of the publication, such as `lllisteu-exhibitions`: pattern of `word()` in the contracts. */
export type Source = string;
/** `YYYY-MM-DD`, in no zone. */
export type LocalDate = string;

export type RowOutcome = 'created' | 'unchanged' | 'rejected' | 'proposed';

export interface RowResult {
  readonly rowId: string;
  readonly outcome: RowOutcome;
  /** Id of the organisation, tour or engagement; absent when rejected or when only proposed. */
  readonly id?: string;
  /** Stable, in words of the trade; always there when rejected or proposed. */
  readonly code?: string;
  /** Path of the field that a rejection is about, such as `stops[1].opening.end`. */
  readonly field?: string;
  /** One sentence for the person who reads the rejects file. */
  readonly reason?: string;
  readonly candidates?: readonly Candidate[];
}

export interface BulkAnswer {
  readonly results: readonly RowResult[];
}

/** An organisation that may be the same one, and what speaks for it (`reason` is one of name-matching's in `contacts`). */
export interface Candidate {
  readonly organisationId: string;
  readonly name: string;
  readonly reason: string;
}

// ---- contacts: organisations ----

export type ImportedOrganisationKind = 'museum' | 'gallery';

export interface OrganisationRow {
  /** Visible ASCII, at most 100 characters, as all row ids are; those of stops and performances at most 200. */
  readonly rowId: string;
  readonly line: number;
  readonly kind: ImportedOrganisationKind;
  /** ISO 3166-1 alpha-2; null where the file doesn't tell. */
  readonly country: string | null;
  /** City as the file writes it; it tells apart organisations of one name. */
  readonly city: string | null;
  /** The first one is the name, the others are aliases. Language is BCP 47, `und` where the file doesn't tell. */
  readonly names: readonly { readonly language: string; readonly text: string }[];
  /** WGS 84 in millionths of a degree, both or none. */
  readonly latitudeMicrodegrees: number | null;
  readonly longitudeMicrodegrees: number | null;
  readonly timeZone: string | null;
  /** `wikidata` (Q...), `wikipedia` (`de:Museum Tinguely`). */
  readonly externalIds: readonly { readonly scheme: string; readonly value: string }[];
  readonly homepage: string | null;
}

/**
 * `POST /api/contacts/bulk/organisations`.
 * `proposed` (nothing is created, a match proposal is kept): an organisation of another record has one of the external ids, code
 * `same-external-id`; or a name that is equal but for case, accents, hyphens and blanks, in no other city, code `same-name`.
 * A name that is only near creates the organisation and keeps a proposal: `created` with `candidates`.
 */
export interface OrganisationsRequest {
  readonly source: Source;
  readonly rows: readonly OrganisationRow[];
}

// ---- contacts: venues ----

export interface VenueToMatch {
  /** Comes back in the answer; unique in the request. */
  readonly key: string;
  /** As the file writes it, blanks tidied: `Museum Ludwig, Köln`. */
  readonly text: string;
  /** What the console read in it; the city only where it is sure. */
  readonly name: string;
  readonly city: string | null;
  readonly country: string | null;
}

export interface MatchVenuesRequest {
  readonly source: Source;
  readonly venues: readonly VenueToMatch[];
}

/**
 * `exact`: the name of one organisation as written (case aside), no other city, no other country; `alias`: so is one of its other names, or a
 * person decided that this text means it; `normalised`: equal or near but not as written. Only the first two carry an organisation. What
 * is `normalised` is kept as a match proposal and waits for a person: "K20" is not "K21", and "Louvre Lens" may be "Louvre-Lens".
 */
export type MatchHow = 'exact' | 'alias' | 'normalised' | 'none';

export interface VenueMatch {
  readonly key: string;
  readonly organisationId: string | null;
  readonly how: MatchHow;
  /** IANA zone of the matched organisation, if it is known. */
  readonly timeZone: string | null;
  readonly candidates: readonly Candidate[];
}

export interface MatchVenuesAnswer {
  readonly results: readonly VenueMatch[];
}

/**
 * `GET /api/contacts/match-proposals?state=open&limit=&after=` lists these as `{ items, nextCursor }`;
 * `POST /api/contacts/match-proposals/:id/decide` with `{ decision: 'same', organisationId } | { decision: 'different' }` settles one.
 * Decided `same`, the text becomes an alias and the row's key belongs to that organisation; decided `different`, an organisation row is created by
 * the decision and the pair is never proposed again. Deciding twice is refused with `proposal-already-decided`.
 */
export interface MatchProposal {
  readonly id: string;
  readonly version: number;
  readonly about: 'organisation' | 'venue';
  readonly source: Source;
  /** `rowId` of an organisation row, the text of a venue. */
  readonly key: string;
  readonly text: string;
  readonly candidates: readonly Candidate[];
  readonly state: 'open' | 'same' | 'different';
}

// ---- touring: tours ----

/** Where the zone of a place was taken from; `organiser` means that the place itself was found in no table and the organiser's own zone stands in. */
export type ZoneBasis = 'organisation' | 'city' | 'state' | 'country' | 'organiser';

export interface RecordedStop {
  /** Row of the source that told of this stop; unique among all stops of the source, except in itineraries, where it is `ID#1`, `ID#2`. */
  readonly sourceRowId: string;
  readonly line: number;
  /** Equal for two spellings that differ in case, accents and punctuation only. */
  readonly venueKey: string;
  readonly venueText: string;
  readonly organisationId: string | null;
  readonly country: string | null;
  readonly zone: string;
  readonly zoneBasis: ZoneBasis;
  /** First day and the day after the last one; `end` null: still open or never told; all null: only the tour's years are told. */
  readonly opening: { readonly start: LocalDate; readonly end: LocalDate | null; readonly zone: string } | null;
}

/** Why showings of one title were left apart; each of them is then recorded as a tour of one stop with this code. */
export type ApartCode =
  | 'one-venue-only'
  | 'same-venue-twice'
  | 'dates-overlap'
  | 'gap-too-short'
  | 'gap-too-long'
  | 'end-unknown'
  | 'title-too-common';

/**
 * One row of `POST /api/touring/bulk/recorded-tours`. A showing at one venue is a tour of one stop. Stops are in the order of the itinerary.
 * Rejected by `touring`: overlapping openings (`stops-overlap`), an empty range (`range-empty`), an unknown zone (`zone-unknown`).
 * Proposed: a stop of it is already recorded in another tour of this source (`stop-recorded-elsewhere`).
 */
export interface RecordedTourRow {
  /** Id of the earliest row that it was made of. */
  readonly rowId: string;
  readonly line: number;
  /** All lines it was made of; the answer for the tour counts for each of them. */
  readonly rowLines: readonly number[];
  readonly kind: 'exhibition';
  readonly title: string;
  readonly organiser: { readonly text: string; readonly wikidata: string | null } | null;
  readonly stops: readonly RecordedStop[];
  /** What an itinerary without dates of its stops says about the whole tour; null where the stops have dates. */
  readonly period: { readonly firstYear: number; readonly lastYear: number; readonly lastDay: LocalDate | null } | null;
  readonly leftApart: ApartCode | null;
}

export interface RecordedToursRequest {
  readonly source: Source;
  readonly rows: readonly RecordedTourRow[];
}

// ---- touring: engagements ----

export interface RecordedPerformance {
  readonly sourceRowId: string;
  readonly line: number;
  /** Day on the calendar of the place. */
  readonly date: LocalDate;
  /** `HH:MM` on the clock of the place, null where it isn't known; never combined with the date into an instant by the import. */
  readonly localTime: string | null;
  readonly ensemble: string;
  /** Titles of the works as published (the source cuts long ones off), null where it has none. */
  readonly programme: string | null;
}

/** One row of `POST /api/touring/bulk/recorded-engagements`: consecutive performances of a company at one venue, an engagement of a tour. */
export interface RecordedEngagementRow {
  /** Id of its first performance. */
  readonly rowId: string;
  readonly line: number;
  readonly rowLines: readonly number[];
  readonly company: string;
  /** The tour is known by `source` + `key`; the first row that names it creates it. Null: one evening away, no tour. */
  readonly tour: { readonly key: string; readonly title: string } | null;
  readonly venueKey: string;
  readonly venueText: string;
  readonly organisationId: string | null;
  readonly country: string | null;
  readonly zoneBasis: ZoneBasis;
  /** First day and the day after the last one, in the zone of the place. */
  readonly days: { readonly start: LocalDate; readonly end: LocalDate; readonly zone: string };
  readonly performances: readonly RecordedPerformance[];
}

export interface RecordedEngagementsRequest {
  readonly source: Source;
  readonly rows: readonly RecordedEngagementRow[];
}

// ---- coproduction: precedents ----

/**
 * One row of `POST /api/coproduction/bulk/precedents`: a film with the countries that made it. Nothing is ever proposed here: rejected are two
 * majorities (`two-majorities`), none (`no-majority`), a code that is none (`country-unknown`), and another content than the recorded one
 * (`recorded-otherwise`). A film with `missing` lines takes as many countries later, so that a mended line can be sent alone: `created` again.
 */
export interface PrecedentRow {
  readonly rowId: string;
  readonly line: number;
  readonly title: string | null;
  readonly year: number;
  readonly parts: readonly { readonly country: string; readonly isMajority: boolean }[];
  /** Lines of the film that could not be read. */
  readonly missing: number;
}

export interface PrecedentsRequest {
  readonly source: Source;
  readonly rows: readonly PrecedentRow[];
}
