import { type Caller, Queries } from '@caravanserai/access';
import { addDays, daysBetween, type IsoDate } from '@caravanserai/kernel';
import { Injectable } from '@nestjs/common';
import { commonSlots } from '../../domain/routing/common-slots';
import { freeWindows } from '../../domain/routing/free-windows';
import { busyStays } from '../../store/routing/route-plans';
import { Tour } from '../../store/tour.entity';

export interface SlotsAsked {
  readonly spaces: string;
  readonly venues: number;
  readonly days: number;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

const mostSlots = 200;

/** When some of several spaces are free together. Only days that are taken for good count: a hold may still go. */
@Injectable()
export class FindCommonSlots {
  constructor(private readonly queries: Queries) {}

  execute(caller: Caller, tourId: string, { spaces, venues, days, from, to }: SlotsAsked) {
    return this.queries.one(caller, 'read-route-plans', async (tx) => {
      const tour = await tx.manager.findOneBy(Tour, { id: tourId });
      if (tour === null) return null;
      const spaceIds = [...new Set(spaces.split(','))];
      const busy = await busyStays(tx, spaceIds, tour.id);
      const free = spaceIds.flatMap((venue) => {
        const taken = busy.filter(({ spaceId }) => spaceId === venue).map((stay) => [daysBetween(from, stay.delivery), daysBetween(from, stay.dispatch)] as const);
        return freeWindows([[0, daysBetween(from, to)]], taken).map(([start, end]) => ({ venue, from: start, to: end }));
      });
      const found = commonSlots(free, venues, days).slice(0, mostSlots);
      const items = found.map((slot) => ({ firstDelivery: addDays(from, slot.from), lastDelivery: addDays(from, slot.to), spaceIds: [...slot.venues] }));
      return { resource: { parties: { organiser: tour.organiserId } }, state: { items, nextCursor: null } };
    });
  }
}
