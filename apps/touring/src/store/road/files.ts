import type { Transaction } from '@caravanserai/persistence';

export interface RoadFile {
  readonly id: string;
  readonly stayId: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  readonly uploadedAt: Date;
}

const columns = 'id, stay_id as "stayId", name, media_type as "mediaType", size, sha256, uploaded_at as "uploadedAt"';

export async function keepFile(tx: Transaction, file: RoadFile & { readonly bytes: Buffer; readonly uploadedBy: string | null }): Promise<void> {
  await tx.query('insert into road_file (id, stay_id, name, media_type, size, sha256, bytes, uploaded_at, uploaded_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)', [
    file.id, file.stayId, file.name, file.mediaType, file.size, file.sha256, file.bytes, file.uploadedAt, file.uploadedBy,
  ]);
}

export async function fileWithBytes(tx: Transaction, stayId: string, id: string): Promise<(RoadFile & { readonly bytes: Buffer }) | null> {
  const [file] = await tx.query<RoadFile & { bytes: Buffer }>(`select ${columns}, bytes from road_file where stay_id = $1 and id = $2`, [stayId, id]);
  return file ?? null;
}

export const filesOf = (tx: Transaction, stayId: string): Promise<RoadFile[]> => tx.query<RoadFile>(`select ${columns} from road_file where stay_id = $1 order by uploaded_at, id limit 1000`, [stayId]);

/** Those of the wanted files that do not belong to this stay: another's file must not be drawn in by its id. */
export async function unknownFiles(tx: Transaction, stayId: string, ids: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ id: string }>('select id from road_file where stay_id = $1 and id = any ($2)', [stayId, ids]);
  return ids.filter((id) => !rows.some((row) => row.id === id));
}
