import { type MatchVenuesAnswer, type MatchVenuesRequest, type Source, type VenueMatch, bulkRoutes, bulkRowsMax } from '../bulk-contract';
import type { Tally } from '../accounting/tally';
import type { Venue } from '../rows';
import { type BulkClient, BulkRefused } from './bulk-client';

/** Venue texts remembered at once: far more than any real file has, and a bound for one that has a new venue in each row. */
const rememberedMax = 20_000;

/** Asks `contacts` which organisations the venues of a file are, each text once while it is remembered. */
export class VenueMatcher {
  private readonly remembered = new Map<string, VenueMatch>();

  constructor(
    private readonly client: BulkClient,
    private readonly source: Source,
    private readonly tally: Tally,
  ) {}

  /** Matches by text. */
  async match(venues: readonly Venue[]): Promise<ReadonlyMap<string, VenueMatch>> {
    const unknown = [...new Map(venues.filter(({ text }) => !this.remembered.has(text)).map((venue) => [venue.text, venue])).values()];
    const found = new Map<string, VenueMatch>();
    for (let at = 0; at < unknown.length; at += bulkRowsMax) for (const match of await this.ask(unknown.slice(at, at + bulkRowsMax))) found.set(match.key, match);
    for (const { text } of venues) if (!found.has(text)) found.set(text, this.remembered.get(text) as VenueMatch);
    this.remember(unknown.map(({ text }) => found.get(text) as VenueMatch));
    return found;
  }

  private async ask(venues: readonly Venue[]): Promise<readonly VenueMatch[]> {
    const request: MatchVenuesRequest = { source: this.source, venues: venues.map(({ text, name, city, place }) => ({ key: text, text, name, city, country: place.country })) };
    const { results } = await this.client.post<MatchVenuesAnswer>(bulkRoutes.matchVenues, request);
    const answered = new Map(results.map((match) => [match.key, match]));
    return venues.map(({ text }) => {
      const match = answered.get(text);
      if (match === undefined) throw new BulkRefused(`The venue "${text}" was asked for and not answered.`);
      this.tally.matches(match.how);
      return match;
    });
  }

  private remember(matches: readonly VenueMatch[]): void {
    if (this.remembered.size + matches.length > rememberedMax) this.remembered.clear();
    for (const match of matches) this.remembered.set(match.key, match);
  }
}
