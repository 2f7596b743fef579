import { type Caller, Queries } from '@caravanserai/access';
import { addDays, type IsoDate } from '@caravanserai/kernel';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { statesInLine } from '../domain/stop-lifecycle';
import { todayIn } from '../domain/today';
import { ranksOf } from '../store/line-of';
import { Space } from '../store/space.entity';
import { Stop } from '../store/stop.entity';
import { titlesOf } from '../store/titles';

export interface CalendarAsked {
  readonly from?: IsoDate;
  readonly to?: IsoDate;
}

const daysShown = 3 * 365;
const mostEntries = 1_000;

/** What stands in the calendar of a space: every hold, reservation and confirmed stop that touches the days asked for. */
@Injectable()
export class ReadCalendar {
  constructor(private readonly queries: Queries) {}

  execute(caller: Caller, spaceId: string, asked: CalendarAsked) {
    return this.queries.one(caller, 'read-space-calendar', async (tx) => {
      const space = await tx.manager.findOneBy(Space, { id: spaceId });
      if (space === null) return null;
      const from = asked.from ?? todayIn(space.zone, tx.now);
      const to = asked.to ?? addDays(from, daysShown);
      return { resource: { parties: { host: space.organisationId } }, state: { spaceId, zone: space.zone, from, to, items: await entries(tx, spaceId, from, to) } };
    });
  }
}

async function entries(tx: Transaction, spaceId: string, from: IsoDate, to: IsoDate) {
  const stops = await tx.manager
    .createQueryBuilder(Stop, 'stop')
    .where('stop.spaceId = :spaceId and stop.state in (:...states) and stop.delivery < :to and stop.dispatch > :from', { spaceId, states: statesInLine, from, to })
    .orderBy('stop.occupiesFrom')
    .addOrderBy('stop.placedNo')
    .limit(mostEntries)
    .getMany();
  const titles = await titlesOf(tx, stops);
  const ranks = await ranksOf(tx, stops.map(({ id }) => id));
  return stops.map(({ id, tourId, state, delivery, opening, closing, dispatch }) => ({
    stopId: id, tourId, title: titles.get(tourId)!, state, delivery, opening, closing, dispatch, rank: ranks.get(id) ?? null,
  }));
}
