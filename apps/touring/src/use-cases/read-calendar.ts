import { type Caller, Queries } from '@caravanserai/access';
import { addDays, type IsoDate } from '@caravanserai/kernel';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import type { EngagementState } from '../domain/engagement-lifecycle';
import type { ClaimKind } from '../domain/line';
import type { Stay } from '../domain/stay';
import type { StopState } from '../domain/stop-lifecycle';
import { todayIn } from '../domain/today';
import { Space } from '../store/space.entity';

export interface CalendarAsked {
  readonly from?: IsoDate;
  readonly to?: IsoDate;
}

const daysShown = 3 * 365;
const mostEntries = 1_000;

/** What stands in the calendar of a space: every hold, reservation and confirmed stop, and every run of performances, that touches the days asked for. */
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

/** An occupant of a space; a run of performances is open on all of its days and needs none before or after. */
export interface CalendarEntry extends Stay {
  readonly kind: ClaimKind;
  readonly stopId: string | null;
  readonly engagementId: string | null;
  readonly tourId: string;
  readonly title: string;
  readonly state: StopState | EngagementState;
  readonly rank: number | null;
  /** Both sides are bound; a contract or an offer that is out may still fall. */
  readonly isConfirmed: boolean;
}

function entries(tx: Transaction, spaceId: string, from: IsoDate, to: IsoDate): Promise<CalendarEntry[]> {
  return tx.query<CalendarEntry>(
    `select o.kind, stop.id as "stopId", case when o.kind = 'engagement' then o.id end as "engagementId", o.tour_id as "tourId", tour.title, o.state, o.first_day as delivery, o.day_after as dispatch,
       coalesce(stop.opening, o.first_day) as opening, coalesce(stop.closing, o.day_after) as closing, case when stop.id is null then touring_rank_of_run(o) else touring_rank(stop) end as rank, o.is_confirmed as "isConfirmed"
     from in_line o join tour on tour.id = o.tour_id left join stop on o.kind = 'stop' and stop.id = o.id
     where o.space_id = $1 and o.first_day < $3 and o.day_after > $2 order by o.occupies_from, o.placed_no limit $4`,
    [spaceId, from, to, mostEntries],
  );
}
