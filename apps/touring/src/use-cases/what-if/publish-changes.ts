import { randomUUID } from 'node:crypto';
import type { Acting } from '@caravanserai/access';
import { type Decision, accept, reject } from '@caravanserai/kernel';
import { currentCause } from '@caravanserai/messaging';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { Space } from '../../store/space.entity';
import { Stop } from '../../store/stop.entity';
import { lockStay } from '../../store/road/stays';
import type { Acceptance } from '../../store/what-if/acceptances';
import { DeclineHold } from '../decline-hold';
import { StopMoves } from '../moves/stop-moves';
import { CancelStay } from '../road/cancel-stay';
import type { Placed, Tried } from './tried-changes';
import type { WhatIfInPlace } from './what-if-steps';

export interface Accepted extends WhatIfInPlace {
  readonly accepted: readonly Acceptance[];
  readonly tried: Tried;
  readonly order: readonly string[];
}

/** Does to the tour what the commands of single stops do, one after the other in one transaction: a refusal of any takes all of it back. */
@Injectable()
export class PublishChanges {
  constructor(
    private readonly declining: DeclineHold,
    private readonly cancelling: CancelStay,
    private readonly moves: StopMoves,
  ) {}

  async write(tx: Transaction, accepted: Accepted, acting: Acting): Promise<Decision<undefined>> {
    const { whatIf, tried, order } = accepted;
    // First whoever leaves, so that their days are free for those who come.
    const dropped = whatIf.changes.filter(({ kind }) => kind === 'drop').map(({ stopId }) => () => this.drop(tx, accepted, tried.stops.get(stopId) as Stop, acting));
    const moved = order.map((id) => () => this.move(tx, accepted, tried.placed.find(({ fact }) => fact.id === id) as Placed, acting));
    const added = tried.placed.filter(({ stop }) => stop === null).map((placed) => () => hold(tx, accepted, placed));
    for (const step of [...dropped, ...moved, ...added]) {
      const done = await step();
      if (!done.ok) return done;
    }
    return accept();
  }

  private async drop(tx: Transaction, { tour }: Accepted, stop: Stop, acting: Acting): Promise<Decision<unknown>> {
    if (stop.state !== 'confirmed') return this.declining.decline(tx, { stop, tour }, acting);
    const stay = await lockStay(tx, stop.id);
    const space = await tx.manager.findOneByOrFail(Space, { id: stop.spaceId });
    return stay === null ? reject('change-not-publishable', { kind: 'drop', state: stop.state }) : this.cancelling.cancel(tx, { stop, tour, space, stay }, acting, 'organiser');
  }

  /** Whoever stood behind a dropped stop has moved up meanwhile; the stop itself is as it was. */
  private move(tx: Transaction, { tour }: Accepted, { stop, columns }: Placed, acting: Acting): Promise<Decision<unknown>> {
    return this.moves.write(tx, { stop: stop as Stop, tour }, columns, acting);
  }
}

/** A stop that is added is a hold of its host, in the name of whoever accepted for the host; it stands in line as every other. */
async function hold(tx: Transaction, { tour, accepted }: Accepted, { columns, fact }: Placed): Promise<Decision<unknown>> {
  const by = accepted.find(({ hostId }) => hostId === fact.hostId);
  const { id: stopId, tour_id: tourId, organiser_id: organiserId, host_id: hostId, space_id: spaceId, zone, delivery, opening, closing, dispatch } = columns;
  const facts = { stopId, tourId, organiserId, hostId, title: tour.title, spaceId, occupancy: { start: delivery, end: dispatch, zone }, opening: { start: opening, end: closing, zone } };
  const cause = { ...currentCause(), eventId: randomUUID(), accountKey: by?.accountKey ?? null, personRef: by?.personRef ?? null };
  const [row] = await tx.query<{ answer: Decision<unknown> }>('select touring_place_hold($1::jsonb, $2::jsonb, null, $3, $4::jsonb) as answer', [
    JSON.stringify(columns), JSON.stringify(facts), tx.now, JSON.stringify(cause),
  ]);
  const { answer } = row!;
  // What stands in a house's calendar is the house's to know, and who publishes is the organiser.
  return answer.ok ? answer : reject(answer.rejection.code, { stopId });
}
