import type { Transaction } from '@caravanserai/persistence';
import { asSeenBy, type InTheWay, type Occupant } from '../domain/in-the-way';

export const occupantColumns = `o.kind, o.id, o.organiser_id as "organiserId", o.host_id as "hostId", tour.title, o.first_day as "firstDay", o.day_after as "dayAfter", o.is_confirmed as "isConfirmed"`;

/** Days that somebody asks for, of a space and of a tour's set. */
export interface DaysWanted {
  readonly id: string;
  readonly tour_id: string;
  readonly space_id: string;
  readonly occupies_from: string;
  readonly occupies_to: string;
  readonly set_free_at: string;
}

/** Everybody else in line who wants the space or the set on these days, whoever came first; those who move along are left out. */
export function standingOn(tx: Transaction, days: DaysWanted, movingAlong: readonly string[] = []): Promise<Array<Occupant & { readonly isFirm: boolean }>> {
  return tx.query(
    `select ${occupantColumns}, o.is_firm as "isFirm" from in_line o join tour on tour.id = o.tour_id
     where o.id <> all ($1::uuid[]) and ((o.space_id = $3 and o.occupies_from < $5::timestamptz and o.occupies_to > $4::timestamptz)
       or (o.kind = 'stop' and o.tour_id = $2 and o.occupies_from < $6::timestamptz and o.set_free_at > $4::timestamptz))
     order by o.is_firm desc, o.occupies_from, o.id`,
    [[days.id, ...movingAlong], days.tour_id, days.space_id, days.occupies_from, days.occupies_to, days.set_free_at],
  );
}

/** These, who stand in line, as far as the reader may know. */
export async function inTheWay(tx: Transaction, ids: readonly string[], reader: string | null): Promise<InTheWay[]> {
  const found = await tx.query<Occupant>(`select ${occupantColumns} from in_line o join tour on tour.id = o.tour_id where o.id = any ($1) order by o.placed_no`, [ids]);
  return found.map((one) => asSeenBy(reader, one));
}
