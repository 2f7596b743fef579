import { type Caller, Queries, type ReadScope } from '@caravanserai/access';
import { page, readCursor } from '@caravanserai/hosting';
import { type Decision, accept, reject } from '@caravanserai/kernel';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import type { FacilityFinding } from '../../domain/facility/gap';
import { hardestOf } from '../../domain/facility/hardest';
import { type Match, matchOf } from '../../domain/facility/mitigation';
import { spaceAgainstWork } from '../../domain/facility/space-against-work';
import { type MatchedSpace, matchedSpaces } from '../../store/facility/matched-spaces';
import { noteMatches } from '../../store/facility/readings';
import { ConservationFigures } from '../../store/facility/reference';
import { workNeedsOf } from '../../store/facility/work-needs';
import { Offer } from '../../store/offer.entity';
import { seenByAll } from '../../store/offer-visibility';
import type { PageAsked } from '../../store/reading';

export interface MatchesAsked extends PageAsked {
  readonly spaceId?: string;
}

export interface SpaceMatch extends Match {
  readonly spaceId: string;
  readonly spaceName: string;
  readonly organisationId: string;
  readonly organisationName: string | null;
  /** The figures behind gaps and what is open, for the house whose space it is; null for everybody else. */
  readonly findings: readonly FacilityFinding[] | null;
}

export interface MatchPage {
  readonly items: SpaceMatch[];
  readonly nextCursor: string | null;
}

/**
 * Who could host this? The offer's organiser asks about every space and hears verdicts, names of gaps and measures; anybody else asks
 * about spaces of its own and sees its own figures. Only a published offer is matched: its terms stand still, so that nobody can find a
 * host's figures out by asking again with other terms.
 */
@Injectable()
export class MatchSpaces {
  constructor(private readonly queries: Queries) {}

  async execute(caller: Caller, offerId: string, asked: MatchesAsked): Promise<Decision<MatchPage>> {
    const found = await this.queries.list(caller, 'match-spaces', async (tx, scope): Promise<Decision<MatchPage>> => {
      const offer = await tx.manager.findOneBy(Offer, { id: offerId });
      const organises = offer !== null && scope.organisations.includes(offer.organiserId);
      if (offer === null || (!organises && !seenByAll.includes(offer.state))) return reject('not-found');
      if (!seenByAll.includes(offer.state)) return reject('offer-not-published', { state: offer.state });
      const spaces = await matchedSpaces(tx, { ...asked, organisations: organises ? null : scope.organisations, after: cursorOf(asked) });
      const matches = await this.matches(tx, offer, spaces, scope);
      const shown = page(matches, asked.limit, ({ spaceId }) => [spaceId]);
      const others = shown.items.filter(({ findings }) => findings === null).map(({ spaceId }) => spaceId);
      await noteMatches(tx, others, offer.id, { organisationId: offer.organiserId, accountKey: caller.account?.key ?? '' });
      return accept(shown);
    });
    return found.ok ? found.value : found;
  }

  private async matches(tx: Transaction, offer: Offer, spaces: readonly MatchedSpace[], scope: ReadScope): Promise<SpaceMatch[]> {
    const { needs, description } = await workNeedsOf(tx, offer);
    const figures = await ConservationFigures.on(tx, tx.now.toISOString().slice(0, 10));
    const [limits, catalogue] = [figures.limits(description), figures.mitigations()];
    const hardest = hardestOf(needs, limits);
    return spaces.map(({ id, name, organisationId, organisationName, given }) => {
      const own = scope.organisations.includes(organisationId);
      const findings = spaceAgainstWork(own ? needs : hardest, given, limits, null);
      return { spaceId: id, spaceName: name, organisationId, organisationName, ...matchOf(findings, catalogue), findings: own ? findings.filter(({ verdict }) => verdict !== 'holds') : null };
    });
  }
}

const cursorOf = ({ after }: MatchesAsked): string | null => (readCursor(after, ['id'])?.[0] as string | undefined) ?? null;
