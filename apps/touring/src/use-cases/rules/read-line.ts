import { type Caller, Queries } from '@caravanserai/access';
import { page, readCursor } from '@caravanserai/hosting';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { type ClaimKind, type Contested, contested, isFirm, rivalsOf } from '../../domain/line';
import type { Stay } from '../../domain/stay';
import { claimsBeside } from '../../store/line-of';
import { claimOf } from '../../store/stop-facts';
import { Stop } from '../../store/stop.entity';
import type { LedgerAsked } from './read-hold-ledger';

interface RequestRow {
  readonly id: string;
  readonly placedNo: number;
  readonly hostId: string;
  readonly host: string | null;
  readonly state: string;
  readonly delivery: string;
  readonly opening: string;
  readonly closing: string;
  readonly dispatch: string;
  readonly placedAt: Date;
  readonly endedAt: Date | null;
  /** A code for what the system did, the words of whoever declined. */
  readonly reason: string | null;
  readonly remark: string | null;
}

/** Who stands beside a stop in line, and who has ever asked for a tour. */
@Injectable()
export class ReadLine {
  constructor(private readonly queries: Queries) {}

  /**
   * Whose holds a signature would end. The organiser reads the names; a host reads the dates and of the names only its own, because
   * who else wants a work is the organiser's to tell, as it is with challenges.
   */
  async rivals(caller: Caller, stopId: string) {
    const resource = ({ organiserId, hostId }: Stop) => ({ parties: { organiser: organiserId, host: hostId } });
    const organises = (await this.queries.one(caller, 'read-tour-rules', async (tx) => {
      const stop = await tx.manager.findOneBy(Stop, { id: stopId });
      return stop && { resource: resource(stop), state: null };
    })).ok;
    return this.queries.one(caller, 'read-stop', async (tx) => {
      const stop = await tx.manager.findOneBy(Stop, { id: stopId });
      if (stop === null || stop.state === 'recorded') return null;
      return { resource: resource(stop), state: { items: await rivalsBeside(tx, stop, organises), nextCursor: null } };
    });
  }

  /** Every request for dates of a tour with what became of it and why: declined ones are kept, as the field asks for (Arctos 2061). */
  requests(caller: Caller, tourId: string, { limit, after }: LedgerAsked) {
    return this.queries.one(caller, 'read-tour-rules', async (tx) => {
      const [tour] = await tx.query<{ organiserId: string | null }>('select organiser_id as "organiserId" from tour where id = $1', [tourId]);
      if (tour === undefined || tour.organiserId === null) return null;
      const from = (readCursor(after, ['number'])?.[0] ?? 0) as number;
      const rows = await tx.query<RequestRow>(requestsOfTour, [tourId, from, limit + 1]);
      const { items, nextCursor } = page(rows, limit, ({ placedNo }) => [placedNo]);
      const shown = items.map(({ placedNo: _, placedAt, endedAt, ...request }) => ({ ...request, placedAt: placedAt.toISOString(), endedAt: endedAt?.toISOString() ?? null }));
      return { resource: { parties: { organiser: tour.organiserId } }, state: { items: shown, nextCursor } };
    });
  }
}

const requestsOfTour = `
  select stop.id, stop.placed_no as "placedNo", stop.host_id as "hostId", copy_organisation.name as host, stop.state, stop.delivery, stop.opening, stop.closing, stop.dispatch,
    stop.placed_at as "placedAt", case when stop.state in ('hold', 'challenged', 'reserved', 'confirmed') then null else step.at end as "endedAt", step.reason, remark.text as remark
  from stop left join copy_organisation on copy_organisation.id = stop.host_id
  left join lateral (select at, action, reason from transition_log where aggregate_id = stop.id::text and aggregate_type = 'touring.stop' order by id desc limit 1) step on true
  left join remark on remark.aggregate_id = stop.id::text and remark.action = step.action and remark.at = step.at
  where stop.tour_id = $1 and stop.placed_no > $2 and stop.state <> 'recorded' order by stop.placed_no limit $3`;

/** Unnamed where the reader may not know who it is. */
export interface Rival extends Stay {
  readonly kind: ClaimKind;
  readonly stopId: string | null;
  readonly engagementId: string | null;
  readonly host: string | null;
  readonly rank: number | null;
  readonly contested: Contested[];
}

interface RivalRow extends Stay {
  readonly kind: ClaimKind;
  readonly id: string;
  readonly organiserId: string;
  readonly hostId: string;
  readonly host: string | null;
  readonly rank: number;
}

async function rivalsBeside(tx: Transaction, stop: Stop, organises: boolean): Promise<Rival[]> {
  const mine = claimOf(stop);
  const waiting = rivalsOf(mine, await claimsBeside(tx, [mine])).filter((rival) => !isFirm(rival));
  const rows = new Map((await tx.query<RivalRow>(rivalRows, [waiting.map(({ id }) => id)])).map((row) => [row.id, row]));
  return waiting.map((rival) => {
    const { kind, id, organiserId, hostId, host, rank, delivery, opening, closing, dispatch } = rows.get(rival.id) as RivalRow;
    const isNamed = organises ? organiserId === stop.organiserId : hostId === stop.hostId;
    const named = isNamed ? { stopId: kind === 'stop' ? id : null, engagementId: kind === 'stop' ? null : id, host, rank } : { stopId: null, engagementId: null, host: null, rank: null };
    return { kind, ...named, delivery, opening, closing, dispatch, contested: contested(mine, rival) };
  });
}

const rivalRows = `
  select o.kind, o.id, o.organiser_id as "organiserId", o.host_id as "hostId", copy_organisation.name as host, o.first_day as delivery, coalesce(stop.opening, o.first_day) as opening,
    coalesce(stop.closing, o.day_after) as closing, o.day_after as dispatch, case when stop.id is null then touring_rank_of_run(o) else touring_rank(stop) end as rank
  from in_line o left join stop on o.kind = 'stop' and stop.id = o.id left join copy_organisation on copy_organisation.id = o.host_id where o.id = any ($1)`;
