import { Commands, type Caller } from '@caravanserai/access';
import { accept, reject } from '@caravanserai/kernel';
import { Outbox } from '@caravanserai/messaging';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { matchVenue, type Match, type VenueNamed } from '../domain/match-venue';
import { MatchProposal } from '../store/import.entity';
import { organisationsNear } from '../store/near-organisations';
import { Organisation } from '../store/organisation.entity';
import { propose } from '../store/proposals';
import { bulkRowsMost, takeTurn } from './import-organisations';

export interface VenueToMatch extends VenueNamed {
  readonly key: string;
}

/** Finds which organisations the venues of a file are; what is only near is kept as a question for a person. */
@Injectable()
export class MatchVenues {
  constructor(
    private readonly commands: Commands,
    private readonly outbox: Outbox,
  ) {}

  execute(caller: Caller, { source, venues }: { source: string; venues: readonly VenueToMatch[] }) {
    return this.commands.run(caller, {
      action: 'match-venues',
      load: async (tx) => {
        await takeTurn(tx);
        return { resource: {}, state: null };
      },
      execute: async (tx) => {
        if (venues.length > bulkRowsMost) return reject('too-many-rows', { most: bulkRowsMost });
        const results = [];
        for (const venue of venues) results.push(await this.one(tx, source, venue));
        return accept({ results });
      },
    });
  }

  private async one(tx: Transaction, source: string, venue: VenueToMatch) {
    const match = (await decidedBefore(tx, source, venue.text)) ?? (await this.compare(tx, source, venue));
    const { organisationId, how, candidates } = match;
    const organisation = organisationId === null ? null : await tx.manager.findOneBy(Organisation, { id: organisationId });
    return { key: venue.key, organisationId, how, timeZone: organisation?.timeZone ?? null, candidates };
  }

  private async compare(tx: Transaction, source: string, { key: _, ...venue }: VenueToMatch): Promise<Match> {
    const question = { about: 'venue' as const, source, key: venue.text };
    const match = matchVenue(venue, await organisationsNear(tx, [venue.name, venue.text], question));
    if (match.how === 'normalised')
      await propose(tx, this.outbox, { ...question, text: venue.text, row: venue, contentHash: null, candidates: match.candidates, organisationId: null });
    return match;
  }
}

/** A person has said of this very text which organisation it means, and that one may have become another since. */
async function decidedBefore(tx: Transaction, source: string, text: string): Promise<Match | null> {
  const decided = await tx.manager.findOneBy(MatchProposal, { about: 'venue', source, key: text, status: 'same' });
  if (decided?.organisationId == null) return null;
  const { id, succeededBy } = await tx.manager.findOneByOrFail(Organisation, { id: decided.organisationId });
  return { organisationId: succeededBy ?? id, how: 'alias', candidates: [] };
}
