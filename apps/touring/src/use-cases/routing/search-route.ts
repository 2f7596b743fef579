import { randomUUID } from 'node:crypto';
import { type Caller, Commands } from '@caravanserai/access';
import { type Decision, accept, reject } from '@caravanserai/kernel';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { lockTour } from '../../store/locks';
import { busyStays, insertRoutePlan, knownSpaces } from '../../store/routing/route-plans';
import type { Tour } from '../../store/tour.entity';
import { RouteSearches } from './route-searches';
import { type AskedRoute, statedTour } from './stated-tour';

export interface SearchBegun {
  readonly id: string;
  readonly version: number;
  readonly state: 'computing';
  readonly tourId: string;
}

/** The organiser asks for the best order of venues; the search begins as soon as the question is kept. */
@Injectable()
export class SearchRoute {
  constructor(
    private readonly commands: Commands,
    private readonly searches: RouteSearches,
  ) {}

  execute(caller: Caller, tourId: string, asked: AskedRoute): Promise<Decision<SearchBegun>> {
    return this.commands.run(caller, {
      action: 'plan-route',
      load: async (tx) => {
        const tour = await lockTour(tx, tourId);
        return tour && { resource: { parties: { organiser: tour.organiserId } }, version: tour.version, state: tour };
      },
      execute: (tx, tour) => this.begin(tx, tour, asked),
    });
  }

  private async begin(tx: Transaction, tour: Tour, asked: AskedRoute): Promise<Decision<SearchBegun>> {
    if (tour.state !== 'planned') return reject('tour-not-open', { state: tour.state });
    const sound = checkAsked(asked);
    if (!sound.ok) return sound;
    if (this.searches.isFull) return reject('too-many-searches');
    const spaceIds = asked.venues.flatMap(({ spaceId }) => spaceId ?? []);
    const known = await knownSpaces(tx, spaceIds);
    const unknown = spaceIds.find((spaceId) => !known.has(spaceId));
    if (unknown !== undefined) return reject('space-unknown', { spaceId: unknown });
    const stated = statedTour(asked, await busyStays(tx, spaceIds, tour.id));
    const names = Object.fromEntries([['depot', asked.depot.name], ...asked.venues.map(({ ref, name }) => [ref, name])]);
    const id = randomUUID();
    await insertRoutePlan(tx, id, tour.id, asked.start, { tour: stated, criteria: asked.criteria, names });
    tx.afterCommit(() => this.searches.start(id, { tour: stated, criteria: asked.criteria }));
    return accept({ id, version: 1, state: 'computing', tourId: tour.id });
  }
}

function checkAsked({ venues, precedence, start, latestStart, latestReturn }: AskedRoute): Decision<undefined> {
  const refs = new Set(venues.map(({ ref }) => ref));
  if (refs.size < venues.length || refs.has('depot')) return reject('venue-twice');
  if ((precedence ?? []).some(({ first, second }) => !refs.has(first) || !refs.has(second))) return reject('precedence-of-no-venue');
  const backwards = venues.flatMap(({ windows }) => windows ?? []).some(({ from, to }) => from >= to);
  if (backwards || (latestStart ?? start) < start || (latestReturn ?? start) < start) return reject('windows-out-of-order');
  return accept();
}
