import type { Transaction } from '@caravanserai/persistence';
import type { PublicEventState } from '../../domain/road/public-event-lifecycle';

export const accessibilities = ['step-free', 'hearing-loop', 'sign-language', 'audio-description', 'easy-language', 'tactile', 'quiet-hours', 'companion-free'] as const;

/** What the host adds for the public; the title, the place and the days come from the stop. */
export interface PublicDetails {
  readonly hours: readonly { readonly weekday: number; readonly fromMinute: number; readonly toMinute: number }[];
  readonly ticketsUrl: string | null;
  readonly languages: readonly string[];
  readonly accessibility: readonly (typeof accessibilities)[number][];
}

export interface PublicEvent {
  readonly id: string;
  readonly version: number;
  readonly state: PublicEventState;
  readonly sequence: number;
  readonly details: PublicDetails;
  readonly previousStart: string | null;
  readonly changedAt: Date;
}

const columns = 'e.id, e.version, e.state, e.sequence, e.details, e.previous_start as "previousStart", e.changed_at as "changedAt"';

export async function publicEventOf(tx: Transaction, stayId: string): Promise<PublicEvent | null> {
  const [row] = await tx.query<PublicEvent>(`select ${columns} from public_event e where id = $1`, [stayId]);
  return row ?? null;
}

export interface ShownEvent extends PublicEvent {
  readonly tourId: string;
  readonly title: string;
  readonly kind: string;
  readonly hostId: string;
  readonly zone: string;
  readonly opening: string;
  readonly closing: string;
}

/** What the public may see, the first to open first. */
export function shownEvents(tx: Transaction, { from, limit, after }: { readonly from: string; readonly limit: number; readonly after: readonly [opening: string, id: string] | null }): Promise<ShownEvent[]> {
  return tx.query<ShownEvent>(
    `select ${columns}, tour.id as "tourId", tour.title, tour.kind, stop.host_id as "hostId", stop.zone, stop.opening, stop.closing
     from public_event e join stop on stop.id = e.id join tour on tour.id = stop.tour_id
     where e.state <> 'hidden' and stop.closing > $1 and ($2::date is null or (stop.opening, e.id) > ($2, $3::uuid)) order by stop.opening, e.id limit $4`,
    [from, after?.[0] ?? null, after?.[1] ?? null, limit + 1],
  );
}
