import type { Transaction } from '@caravanserai/persistence';
import type { Change } from '../../domain/what-if/changes';
import type { Difference } from '../../domain/what-if/difference';
import type { WhatIfState } from '../../domain/what-if/what-if-lifecycle';

export interface PlaceStated {
  readonly organisationId: string;
  readonly lat: number;
  readonly lon: number;
}

export interface WhatIf {
  readonly id: string;
  readonly version: number;
  readonly state: WhatIfState;
  readonly tourId: string;
  readonly organiserId: string;
  readonly title: string;
  readonly changes: readonly Change[];
  readonly places: readonly PlaceStated[];
  /** The hosts whose stays are touched, from the proposal on. */
  readonly hostIds: readonly string[];
  /** Versions of the stops by their ids, as they were when this was proposed. */
  readonly basis: Readonly<Record<string, number>> | null;
  readonly difference: Difference | null;
  readonly createdAt: Date;
  readonly changedAt: Date;
}

const columns = `what_if.id, what_if.version, what_if.state, what_if.tour_id as "tourId", tour.organiser_id as "organiserId", tour.title, what_if.changes, what_if.places,
  what_if.host_ids as "hostIds", what_if.basis, what_if.difference, what_if.created_at as "createdAt", what_if.changed_at as "changedAt"`;
const from = 'what_if join tour on tour.id = what_if.tour_id';

export async function whatIfById(tx: Transaction, id: string): Promise<WhatIf | null> {
  return (await tx.query<WhatIf>(`select ${columns} from ${from} where what_if.id = $1`, [id]))[0] ?? null;
}

/** Whoever calls has locked the tour. */
export async function lockWhatIf(tx: Transaction, id: string): Promise<WhatIf | null> {
  await tx.query('select id from what_if where id = $1 for no key update', [id]);
  return whatIfById(tx, id);
}

export interface WhatIfsAsked {
  readonly limit: number;
  readonly after: readonly [at: string, id: string] | null;
  readonly organisations: readonly string[] | null;
}

/** Newest first, one more than asked for: all for the organiser, what was proposed to it for a host touched. */
export function listWhatIfs(tx: Transaction, tourId: string, { limit, after, organisations }: WhatIfsAsked): Promise<WhatIf[]> {
  return tx.query<WhatIf>(
    `select ${columns} from ${from} where what_if.tour_id = $1 and ($2::uuid[] is null or tour.organiser_id = any ($2) or what_if.host_ids && $2)
       and ($3::timestamptz is null or (what_if.created_at, what_if.id) < ($3, $4::uuid)) order by what_if.created_at desc, what_if.id desc limit $5`,
    [tourId, organisations, after?.[0] ?? null, after?.[1] ?? null, limit + 1],
  );
}

type Written = Pick<WhatIf, 'id' | 'version' | 'state' | 'changes' | 'places' | 'hostIds' | 'basis' | 'difference'>;

const valuesOf = (tx: Transaction, { id, version, state, changes, places, hostIds, basis, difference }: Written): unknown[] =>
  [id, version, state, JSON.stringify(changes), JSON.stringify(places), hostIds, basis && JSON.stringify(basis), difference && JSON.stringify(difference), tx.now];

export async function insertWhatIf(tx: Transaction, whatIf: WhatIf): Promise<void> {
  await tx.query(
    `insert into what_if (id, version, state, changes, places, host_ids, basis, difference, created_at, changed_at, tour_id)
     values ($1, $2, $3, $4::jsonb, $5::jsonb, $6::uuid[], $7::jsonb, $8::jsonb, $9, $9, $10)`,
    [...valuesOf(tx, whatIf), whatIf.tourId],
  );
}

export async function writeWhatIf(tx: Transaction, whatIf: WhatIf): Promise<void> {
  await tx.query(
    `update what_if set version = $2, state = $3, changes = $4::jsonb, places = $5::jsonb, host_ids = $6::uuid[], basis = $7::jsonb, difference = $8::jsonb, changed_at = $9 where id = $1`,
    valuesOf(tx, whatIf),
  );
}
