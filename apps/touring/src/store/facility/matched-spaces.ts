import type { Transaction } from '@caravanserai/persistence';
import type { LoggedClimate } from '../../domain/facility/climate-log';
import type { SpaceMeasures } from '../../domain/facility/measures';
import { givenBy, type ReportFacts } from '../../domain/facility/report';
import type { SpaceGiven } from '../../domain/facility/space-against-work';

export interface MatchedSpace {
  readonly id: string;
  readonly name: string;
  readonly organisationId: string;
  readonly organisationName: string | null;
  readonly given: SpaceGiven;
}

type Row = Omit<MatchedSpace, 'given'> & SpaceMeasures & { readonly facts: ReportFacts | null; readonly climate: LoggedClimate | null };

export interface SpacesMatched {
  readonly spaceId?: string;
  /** Null: of everybody. */
  readonly organisations: readonly string[] | null;
  readonly after: string | null;
  readonly limit: number;
}

/** Spaces with their last report and their last log of the climate, in the order of their ids; one more than asked for. */
export async function matchedSpaces(tx: Transaction, { spaceId, organisations, after, limit }: SpacesMatched): Promise<MatchedSpace[]> {
  const rows = await tx.query<Row>(
    `select space.id, space.name, space.organisation_id as "organisationId", organisation.name as "organisationName",
       space.floor_area_m2 as "floorAreaM2", space.wall_length_m as "wallLengthM", space.clear_height_cm as "clearHeightCm", space.security_level as "securityLevel",
       report.facts, log.summary as climate
     from space left join copy_organisation organisation on organisation.id = space.organisation_id
     left join lateral (select facts from facility_report where space_id = space.id order by number desc limit 1) report on true
     left join lateral (select summary from climate_log where space_id = space.id order by number desc limit 1) log on true
     where ($1::uuid is null or space.id = $1) and ($2::uuid[] is null or space.organisation_id = any ($2)) and ($3::uuid is null or space.id > $3)
     order by space.id limit $4`, [spaceId ?? null, organisations, after, limit + 1]);
  return rows.map(({ id, name, organisationId, organisationName, facts, climate, ...registered }) => ({
    id, name, organisationId, organisationName, given: givenBy(facts ?? {}, registered, climate),
  }));
}
