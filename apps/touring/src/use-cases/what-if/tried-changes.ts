import { type Decision, accept, reject } from '@caravanserai/kernel';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { Not } from 'typeorm';
import { placementFits, type StopColumns } from '../../domain/placement';
import type { RuleBook } from '../../domain/rule-book';
import { isAlive, plannedStops } from '../../domain/rules/standing';
import type { StopFact, TourFacts } from '../../domain/rules/tour-facts';
import { stopLifecycle } from '../../domain/stop-lifecycle';
import { type AddTried, changesFit, type MoveTried, withChanges } from '../../domain/what-if/changes';
import { brokenOf, type Difference, othersToMove } from '../../domain/what-if/difference';
import { figuresOf, type Ways } from '../../domain/what-if/figures';
import { Offer, termsOf } from '../../store/offer.entity';
import { listLegs } from '../../store/road/legs';
import { emissionFactors } from '../../store/road/road-reference';
import { stopFactOf } from '../../store/rules/calendar-facts';
import { Space } from '../../store/space.entity';
import { Stop } from '../../store/stop.entity';
import type { Tour } from '../../store/tour.entity';
import type { WhatIf } from '../../store/what-if/what-ifs';
import { TourRules } from '../rules/tour-rules';

/** A stop on its new days: a stored one that moves, or one that would be added. */
export interface Placed {
  readonly change: MoveTried | AddTried;
  readonly stop: Stop | null;
  readonly columns: StopColumns;
  readonly fact: StopFact;
}

export interface Tried {
  readonly stops: ReadonlyMap<string, Stop>;
  readonly placed: readonly Placed[];
  readonly factsAfter: TourFacts;
  readonly hostIds: readonly string[];
  readonly difference: Difference;
}

const mostLegs = 500;

/** What changes of a tour would bring, without changing anything. */
@Injectable()
export class TriedChanges {
  constructor(private readonly rules: TourRules) {}

  async of(tx: Transaction, tour: Tour, { changes, places }: Pick<WhatIf, 'changes' | 'places'>): Promise<Decision<Tried>> {
    const stored = await tx.manager.findBy(Stop, { tourId: tour.id, state: Not('recorded') });
    const stops = new Map(stored.filter(isAlive).map((stop) => [stop.id, stop]));
    const sound = changesFit(changes, [...stops.values()]);
    if (!sound.ok) return sound;
    const placed: Placed[] = [];
    for (const change of changes) {
      if (change.kind === 'drop') continue;
      const one = await this.placed(tx, tour, change, stops.get(change.stopId) ?? null);
      if (!one.ok) return one;
      placed.push(one.value);
    }
    const [before, after] = [await this.rules.judge(tx, tour), await this.rules.judge(tx, tour, (all) => withChanges(all, changes, placed.map(({ fact }) => fact)))];
    const ways = await waysOf(tx, tour, places);
    const difference: Difference = {
      before: figuresOf(plannedStops(before.facts), ways), after: figuresOf(plannedStops(after.facts), ways),
      brokenBefore: brokenOf(before.judgements), brokenAfter: brokenOf(after.judgements), others: othersToMove(after.facts, placed.map(({ fact }) => fact)),
    };
    const dropped = changes.flatMap(({ kind, stopId }) => (kind === 'drop' ? [stops.get(stopId)!.hostId] : []));
    return accept({ stops, placed, factsAfter: after.facts, hostIds: [...new Set([...dropped, ...placed.map(({ fact }) => fact.hostId)])].sort(), difference });
  }

  private async placed(tx: Transaction, tour: Tour, change: MoveTried | AddTried, stop: Stop | null): Promise<Decision<Placed>> {
    const spaceId = change.kind === 'add' ? change.spaceId : (stop as Stop).spaceId;
    const space = await tx.manager.findOneBy(Space, { id: spaceId });
    if (space === null) return reject('space-unknown', { spaceId });
    const { delivery, opening, closing, dispatch } = change;
    const stay = { delivery, opening, closing, dispatch };
    const offer = await tx.manager.findOneByOrFail(Offer, { id: tour.offerId as string });
    const { title, leastTurnaroundDays } = tour;
    const terms = { organiserId: offer.organiserId, title, leastTurnaroundDays, terms: termsOf(offer) };
    const venue = { organisationId: space.organisationId, zone: stop?.zone ?? space.zone, partner: space.partner };
    const book = await this.rules.holdRules();
    const fits = placementFits({ stopId: change.stopId, tourId: tour.id, spaceId, tour: terms, venue, stay }, book, tx.now, await this.rules.warnsOnly());
    if (!fits.ok) return fits;
    return accept({ change, stop, columns: fits.value, fact: factOf(fits.value, stop, space, book, tx.now) });
  }
}

const dayMs = 86_400_000;

/** Whatever is asked of it, it is asked as of the first in line, with the time that a hold placed now is given. */
function factOf(columns: StopColumns, stop: Stop | null, space: Space, book: RuleBook, now: Date): StopFact {
  const { id, host_id: hostId, space_id: spaceId, zone, delivery, opening, closing, dispatch } = columns;
  const instants = { occupiesFrom: new Date(columns.occupies_from), occupiesTo: new Date(columns.occupies_to) };
  const day = now.toISOString().slice(0, 10);
  const expiresAt = new Date(Math.min(instants.occupiesFrom.getTime(), now.getTime() + book.value('first-hold-expiry', day) * dayMs));
  const fresh = { id, state: stopLifecycle.initial, hostId, spaceId, zone, expiresAt };
  const as = Object.assign(new Stop(), fresh, stop, instants, { delivery, opening, closing, dispatch });
  return stopFactOf(as, space.partner, 1, book.weekendOf(space.partner, day));
}

async function waysOf(tx: Transaction, tour: Tour, places: WhatIf['places']): Promise<Ways> {
  const legs = await listLegs(tx, { tourId: tour.id, limit: mostLegs, organisations: null, after: null });
  return {
    legs: legs.filter(({ state }) => state !== 'cancelled'), places: new Map(places.map(({ organisationId, lat, lon }) => [organisationId, { lat, lon }])),
    organiserId: tour.organiserId as string, factors: await emissionFactors(tx),
  };
}
