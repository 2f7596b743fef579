import { randomUUID } from 'node:crypto';
import { type Acting, type AnswerKey, type Caller, Commands } from '@caravanserai/access';
import { type Decision, reject } from '@caravanserai/kernel';
import { currentCause } from '@caravanserai/messaging';
import { Injectable } from '@nestjs/common';
import type { Placement, StopColumns } from '../domain/placement';
import type { Stay } from '../domain/stay';
import { stopLifecycle } from '../domain/stop-lifecycle';
import { HoldFacts } from '../store/hold-facts';
import type { StopView } from '../store/views';
import { PlacingGate } from './rules/placing-gate';

export interface HoldRequest extends Stay {
  readonly spaceId: string;
}

const statement = `select touring_place_hold_once($1, $2, $3, $4, $5, $6::jsonb, $7::jsonb, $8::jsonb, $9::jsonb, $10, $11, $12::jsonb) as answer`;

/**
 * A host holds dates of a tour in one of its spaces. What depends on terms and dates alone is judged here, before any lock; the line itself by
 * the database function, which locks tour and space, counts, and writes stop, timer, log and event in the same round trip.
 */
@Injectable()
export class PlaceHold {
  constructor(
    private readonly commands: Commands,
    private readonly facts: HoldFacts,
    private readonly gate: PlacingGate,
  ) {}

  async execute(caller: Caller, tourId: string, request: HoldRequest): Promise<Decision<StopView>> {
    const [tour, space] = await Promise.all([this.facts.tour(tourId), this.facts.space(request.spaceId)]);
    if (tour === null) return reject('not-found');
    if (space === null) return reject('space-unknown', { spaceId: request.spaceId });
    const { spaceId, ...stay } = request;
    const placement = { stopId: randomUUID(), tourId, spaceId, tour, venue: space, stay };
    const judge = await this.gate.judge(placement);
    return this.commands.runStatement<StopView>(caller, {
      action: 'place-hold',
      resource: { parties: { organiser: tour.organiserId, host: space.organisationId } },
      name: 'place-hold',
      text: statement,
      values: (now, acting, key) => [...columnsOf(key), ...writtenOf(placement, judge(now), now, caller.ifMatch, acting)],
    });
  }
}

const columnsOf = (key: AnswerKey) => [key.callerKey, key.actingFor, key.route, key.key, key.bodyHash];

function writtenOf(placement: Placement, fits: Decision<StopColumns>, now: Date, knownVersion: number | null, acting: Acting): unknown[] {
  const refused = fits.ok ? null : JSON.stringify(fits);
  const { stopId: id, tourId, spaceId, tour, venue, stay } = placement;
  const parties = { tourId, organiserId: tour.organiserId, hostId: venue.organisationId };
  const { zone } = venue;
  const facts = {
    stopId: id,
    ...parties,
    title: tour.title,
    spaceId,
    occupancy: { start: stay.delivery, end: stay.dispatch, zone },
    opening: { start: stay.opening, end: stay.closing, zone },
  };
  const open = { facility: 'not-assessed', fee: null, agreementId: null, signBy: null };
  const shown = { state: stopLifecycle.initial, ...parties, spaceId, zone, ...stay, ...open, placedAt: now.toISOString() };
  const cause = { ...currentCause(), eventId: randomUUID(), accountKey: acting.accountKey, personRef: acting.personRef };
  return [refused, fits.ok ? JSON.stringify(fits.value) : null, JSON.stringify(facts), JSON.stringify(shown), knownVersion, now, JSON.stringify(cause)];
}
