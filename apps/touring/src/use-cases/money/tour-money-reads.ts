import { type Caller, Queries } from '@caravanserai/access';
import { type Decision, reject } from '@caravanserai/kernel';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { seesEverything } from '../../store/reading';
import { tourParties, type TourParties } from '../../store/money/tour-parties';

/** Whose own things the reader may see; null: everybody's. */
export type OwnOf = readonly string[] | null;

/** What the parties of a tour read of its money: who organises it, who hosts a confirmed stop, administrators. For all others there is no such tour. */
@Injectable()
export class TourMoneyReads {
  constructor(private readonly queries: Queries) {}

  async read<T>(caller: Caller, tourId: string, show: (tx: Transaction, tour: TourParties, ownOf: OwnOf) => Promise<T>): Promise<Decision<T>> {
    const found = await this.queries.list(caller, 'read-tour-money', async (tx, scope) => {
      const tour = await tourParties(tx, tourId);
      if (tour === null) return null;
      const isParty = [tour.organiserId, ...tour.hostIds].some((id) => scope.organisations.includes(id));
      if (!isParty && !seesEverything(scope)) return null;
      const ownOf = seesEverything(scope) || scope.organisations.includes(tour.organiserId) ? null : scope.organisations;
      return { shown: await show(tx, tour, ownOf) };
    });
    if (!found.ok) return found;
    return found.value === null ? reject('not-found') : { ok: true, value: found.value.shown };
  }
}
