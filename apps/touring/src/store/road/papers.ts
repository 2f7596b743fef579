import type { Transaction } from '@caravanserai/persistence';
import type { CoverTerms } from '../../domain/road/cover';
import type { DocumentTerms } from '../../domain/road/paperwork';

export interface Recorded<T> {
  readonly id: string;
  readonly terms: T;
  readonly recordedAt: Date;
  readonly recordedBy: string;
}

const columns = 'id, terms, recorded_at as "recordedAt", recorded_by as "recordedBy"';

/** A certificate covers the whole way of the works, so those of one stay count for every other of the tour. */
export const coversOf = (tx: Transaction, tourId: string): Promise<Recorded<CoverTerms>[]> =>
  tx.query<Recorded<CoverTerms>>(`select ${columns} from cover where tour_id = $1 and replaced_by is null order by recorded_at, id limit 200`, [tourId]);

export const documentsOf = (tx: Transaction, stayId: string): Promise<Recorded<DocumentTerms>[]> =>
  tx.query<Recorded<DocumentTerms>>(`select ${columns} from stay_document where stay_id = $1 and replaced_by is null order by recorded_at, id limit 200`, [stayId]);

interface Entry<T> {
  readonly id: string;
  readonly stayId: string;
  readonly by: string;
  readonly terms: T;
  /** The earlier entry that this one corrects, which then no longer counts. */
  readonly replaces: string | null;
}

/** @returns false where there is no such entry to replace. */
export async function addCover(tx: Transaction, tourId: string, { id, stayId, by, terms, replaces }: Entry<CoverTerms>): Promise<boolean> {
  await tx.query('insert into cover (id, tour_id, stay_id, terms, recorded_at, recorded_by) values ($1, $2, $3, $4, $5, $6)', [id, tourId, stayId, JSON.stringify(terms), tx.now, by]);
  if (replaces === null) return true;
  return (await tx.query('update cover set replaced_by = $2 where id = $1 and stay_id = $3 and replaced_by is null returning id', [replaces, id, stayId])).length === 1;
}

/** @returns false where there is no such entry to replace. */
export async function addDocument(tx: Transaction, { id, stayId, by, terms, replaces }: Entry<DocumentTerms>): Promise<boolean> {
  await tx.query('insert into stay_document (id, stay_id, terms, recorded_at, recorded_by) values ($1, $2, $3, $4, $5)', [id, stayId, JSON.stringify(terms), tx.now, by]);
  if (replaces === null) return true;
  return (await tx.query('update stay_document set replaced_by = $2 where id = $1 and stay_id = $3 and replaced_by is null returning id', [replaces, id, stayId])).length === 1;
}
