import type { Acting, Caller } from '@caravanserai/access';
import { whatIfHostAsked } from '@caravanserai/contracts';
import { type Decision, accept, reject } from '@caravanserai/kernel';
import { Outbox } from '@caravanserai/messaging';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { whatIfLifecycle } from '../../domain/what-if/what-if-lifecycle';
import { lockSpaces, lockStops } from '../../store/locks';
import { acceptancesOf } from '../../store/what-if/acceptances';
import type { WhatIf } from '../../store/what-if/what-ifs';
import { basisOf, stillRests } from './basis';
import { PublishChanges } from './publish-changes';
import { PublishingGate } from './publishing-gate';
import { type Tried, TriedChanges } from './tried-changes';
import { type WhatIfInPlace, WhatIfSteps } from './what-if-steps';
import { type WhatIfView, whatIfView } from './what-if-view';

export const organiserSteps = ['propose', 'publish', 'withdraw'] as const;
export type OrganiserStep = (typeof organiserSteps)[number];

/** The organiser asks the hosts touched, publishes what all of them have accepted, or gives it up. */
@Injectable()
export class AdvanceWhatIf {
  constructor(
    private readonly steps: WhatIfSteps,
    private readonly tried: TriedChanges,
    private readonly gate: PublishingGate,
    private readonly publishing: PublishChanges,
    private readonly outbox: Outbox,
  ) {}

  execute(caller: Caller, id: string, step: OrganiserStep): Promise<Decision<WhatIfView>> {
    return this.steps.run(caller, id, 'advance-what-if', async (tx, place, acting) => {
      const possible = whatIfLifecycle.next(place.whatIf.state, `${step}-what-if`);
      if (!possible.ok) return possible;
      const taken = await this.take(tx, place, acting, step);
      if (!taken.ok) return taken;
      const accepted = (await acceptancesOf(tx, id)).map(({ hostId }) => hostId);
      return accept(whatIfView(taken.value, accepted, taken.value.difference));
    });
  }

  private take(tx: Transaction, place: WhatIfInPlace, acting: Acting, step: OrganiserStep): Promise<Decision<WhatIf>> {
    if (step === 'propose') return this.propose(tx, place, acting);
    return step === 'publish' ? this.publish(tx, place, acting) : this.steps.take(tx, acting, place.whatIf, 'withdraw-what-if');
  }

  private async propose(tx: Transaction, { whatIf, tour }: WhatIfInPlace, acting: Acting): Promise<Decision<WhatIf>> {
    const ready = await this.ready(tx, { whatIf, tour });
    if (!ready.ok) return ready;
    const { stops, hostIds, difference } = ready.value.tried;
    const taken = await this.steps.take(tx, acting, whatIf, 'propose-what-if', { hostIds, difference, basis: basisOf(stops, whatIf.changes) });
    const { id: whatIfId, tourId, organiserId, title } = whatIf;
    if (taken.ok) for (const hostId of hostIds) await this.outbox.add(tx, whatIfHostAsked, whatIfId, { whatIfId, tourId, organiserId, title, hostId });
    return taken;
  }

  /** Everything is judged once more under the locks, since what was true of the dates when it was proposed need not be so now. */
  private async publish(tx: Transaction, { whatIf, tour }: WhatIfInPlace, acting: Acting): Promise<Decision<WhatIf>> {
    const accepted = await acceptancesOf(tx, whatIf.id);
    const missing = whatIf.hostIds.filter((hostId) => !accepted.some((one) => one.hostId === hostId));
    if (missing.length > 0) return reject('acceptance-missing', { hostIds: missing });
    const ready = await this.ready(tx, { whatIf, tour });
    if (!ready.ok) return ready;
    const rests = stillRests(whatIf, ready.value.tried.stops);
    if (!rests.ok) return rests;
    const published = await this.publishing.write(tx, { whatIf, tour, accepted, ...ready.value }, acting);
    return published.ok ? this.steps.take(tx, acting, whatIf, 'publish-what-if') : published;
  }

  private async ready(tx: Transaction, { whatIf, tour }: WhatIfInPlace): Promise<Decision<{ tried: Tried; order: readonly string[] }>> {
    if (tour.state !== 'planned') return reject('tour-not-open', { state: tour.state });
    if (whatIf.changes.length === 0) return reject('nothing-changes');
    const early = await this.tried.of(tx, tour, whatIf);
    if (!early.ok) return early;
    await lockSpaces(tx, [...new Set([...early.value.stops.values()].map(({ spaceId }) => spaceId).concat(early.value.placed.map(({ fact }) => fact.spaceId)))]);
    await lockStops(tx, [...early.value.stops.keys()]);
    const tried = await this.tried.of(tx, tour, whatIf);
    if (!tried.ok) return tried;
    const order = await this.gate.passes(tx, whatIf.changes, tried.value);
    return order.ok ? accept({ tried: tried.value, order: order.value }) : order;
  }
}
