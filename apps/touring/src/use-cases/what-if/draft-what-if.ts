import { randomUUID } from 'node:crypto';
import { type Acting, type Caller, Commands } from '@caravanserai/access';
import { type Decision, accept, reject } from '@caravanserai/kernel';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import type { Change } from '../../domain/what-if/changes';
import { whatIfLifecycle } from '../../domain/what-if/what-if-lifecycle';
import { lockTour } from '../../store/locks';
import type { Tour } from '../../store/tour.entity';
import { insertWhatIf, type PlaceStated, type WhatIf } from '../../store/what-if/what-ifs';
import { TriedChanges } from './tried-changes';
import { WhatIfSteps } from './what-if-steps';
import { type WhatIfView, whatIfView } from './what-if-view';

/** As it is asked for: what is to be added has no id yet. */
export interface WhatIfAsked {
  readonly changes: ReadonlyArray<Exclude<Change, { kind: 'add' }> | Omit<Extract<Change, { kind: 'add' }>, 'stopId'>>;
  readonly places: readonly PlaceStated[];
}

/** The organiser makes a copy of a tour to try changes in, and changes it again; nobody else sees it. */
@Injectable()
export class DraftWhatIf {
  constructor(
    private readonly commands: Commands,
    private readonly steps: WhatIfSteps,
    private readonly tried: TriedChanges,
  ) {}

  create(caller: Caller, tourId: string, asked: WhatIfAsked): Promise<Decision<WhatIfView>> {
    return this.commands.run(caller, {
      action: 'draft-what-if',
      load: async (tx) => {
        const tour = await lockTour(tx, tourId);
        return tour && { resource: { parties: { organiser: tour.organiserId } }, version: tour.version, state: tour };
      },
      execute: (tx, tour, acting) => this.draft(tx, tour, acting, asked),
    });
  }

  change(caller: Caller, id: string, asked: WhatIfAsked): Promise<Decision<WhatIfView>> {
    return this.steps.run(caller, id, 'change-what-if', async (tx, { whatIf, tour }, acting) => {
      const stated = withIds(asked);
      const taken = await this.steps.take(tx, acting, whatIf, 'change-what-if', stated);
      if (!taken.ok) return taken;
      const tried = await this.tried.of(tx, tour, stated);
      return tried.ok ? accept(whatIfView(taken.value, [], tried.value.difference)) : tried;
    });
  }

  private async draft(tx: Transaction, tour: Tour, acting: Acting, asked: WhatIfAsked): Promise<Decision<WhatIfView>> {
    if (tour.state !== 'planned') return reject('tour-not-open', { state: tour.state });
    const stated = withIds(asked);
    const tried = await this.tried.of(tx, tour, stated);
    if (!tried.ok) return tried;
    const about = { id: randomUUID(), tourId: tour.id, organiserId: tour.organiserId as string, title: tour.title };
    const whatIf: WhatIf = { ...about, version: 1, state: whatIfLifecycle.initial, ...stated, hostIds: [], basis: null, difference: null, createdAt: tx.now, changedAt: tx.now };
    await insertWhatIf(tx, whatIf);
    await this.steps.tell(tx, acting, whatIf, 'draft-what-if', null);
    return accept(whatIfView(whatIf, [], tried.value.difference));
  }
}

const withIds = ({ changes, places }: WhatIfAsked): Pick<WhatIf, 'changes' | 'places'> => ({
  changes: changes.map((change): Change => (change.kind === 'add' ? { ...change, stopId: randomUUID() } : change)), places,
});
