import type { Transaction } from '@caravanserai/persistence';

export interface FacilityReading {
  readonly id: number;
  readonly organisationId: string | null;
  readonly organisationName: string | null;
  /** Of the report that was read; null where the space was matched. */
  readonly reportNumber: number | null;
  readonly offerId: string | null;
  readonly offerTitle: string | null;
  readonly readAt: string;
  readonly times: number;
}

export interface Reader {
  readonly organisationId: string | null;
  readonly accountKey: string;
}

/** Every read of a report by another house is written down, one row each. */
export async function noteReading(tx: Transaction, spaceId: string, reportNumber: number, reader: Reader): Promise<void> {
  await tx.query(
    `insert into facility_reading (space_id, organisation_id, account_key, report_number, on_day, read_at, times)
     values ($1, $2, $3, $4, $5::timestamptz::date, $5, 1)`, [spaceId, reader.organisationId, reader.accountKey, reportNumber, tx.now]);
}

/**
 * A verdict says a little of what the report says, and an organiser who changes its objects and asks again learns more. So each match is
 * written down, once a day with how often, and the host sees it.
 */
export async function noteMatches(tx: Transaction, spaceIds: readonly string[], offerId: string, reader: Reader): Promise<void> {
  if (spaceIds.length === 0) return;
  await tx.query(
    `insert into facility_reading as noted (space_id, organisation_id, account_key, offer_id, on_day, read_at, times)
     select space_id, $2, $3, $4, $5::timestamptz::date, $5, 1 from unnest($1::uuid[]) as space_id order by space_id
     on conflict (space_id, offer_id, organisation_id, on_day) where offer_id is not null do update set times = noted.times + 1, read_at = excluded.read_at`,
    [spaceIds, reader.organisationId, reader.accountKey, offerId, tx.now]);
}

export async function readingsOf(tx: Transaction, spaceId: string, limit: number, before: number | null): Promise<FacilityReading[]> {
  const rows = await tx.query<Omit<FacilityReading, 'readAt'> & { readAt: Date }>(
    `select reading.id::integer as id, reading.organisation_id as "organisationId", organisation.name as "organisationName", report_number as "reportNumber",
       offer_id as "offerId", offer.title as "offerTitle", read_at as "readAt", times
     from facility_reading reading left join copy_organisation organisation on organisation.id = reading.organisation_id left join offer on offer.id = offer_id
     where space_id = $1 and ($3::bigint is null or reading.id < $3) order by reading.id desc limit $2`, [spaceId, limit + 1, before]);
  return rows.map(({ readAt, ...row }) => ({ ...row, readAt: readAt.toISOString() }));
}
