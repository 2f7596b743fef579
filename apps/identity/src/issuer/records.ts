import { hash } from 'node:crypto';
import { poolOf } from '@caravanserai/persistence';
import { errors, type Adapter, type AdapterPayload } from 'oidc-provider';
import type { DataSource } from 'typeorm';

/** Kept without an end by the issuer's own account; nothing lives longer than this. */
const LIFE_MAX_S = 30 * 86_400;

/**
 * What the issuer remembers: sessions, codes, grants, refresh tokens. Ids of most of these are secrets that open something, so
 * only their hashes are kept: who reads the database or a backup can't use what stands there.
 */
export class IssuerRecords implements Adapter {
  constructor(
    private readonly model: string,
    private readonly dataSource: DataSource,
  ) {}

  async upsert(id: string, payload: AdapterPayload, expiresInS = LIFE_MAX_S): Promise<void> {
    const { jti: _secret, ...kept } = payload;
    const expiresAt = new Date(Date.now() + expiresInS * 1_000);
    await this.query(
      `insert into issuer_record (model, id_hash, payload, grant_id, session_uid, expires_at) values ($1, $2, $3, $4, $5, $6)
       on conflict (model, id_hash) do update set payload = $3, grant_id = $4, session_uid = $5, expires_at = $6`,
      [this.model, hashed(id), withoutCookie(kept), payload.grantId ?? null, this.model === 'Session' ? payload.uid : null, expiresAt],
    );
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    const sql = 'select payload from issuer_record where model = $1 and id_hash = $2 and expires_at > $3';
    const [row] = await this.query<{ payload: AdapterPayload }>(sql, [this.model, hashed(id), new Date()]);
    return row && { ...row.payload, jti: id };
  }

  /** The issuer only reads what it finds this way (which account, which grant), so the missing id is not missed. */
  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    const sql = 'select payload from issuer_record where model = $1 and session_uid = $2 and expires_at > $3';
    const [row] = await this.query<{ payload: AdapterPayload }>(sql, [this.model, uid, new Date()]);
    return row?.payload;
  }

  async findByUserCode(): Promise<undefined> {
    return undefined; // Of the device flow, which is switched off.
  }

  /**
   * Codes and refresh tokens serve once. The issuer has looked before it calls this, but two requests may have looked at the same
   * moment: the one that comes second here is a replay, and everything that was granted is taken back (RFC 9700, 4.14).
   */
  async consume(id: string): Promise<void> {
    const consumed = { consumed: Math.floor(Date.now() / 1_000) };
    const sql = `update issuer_record set payload = payload || $3 where model = $1 and id_hash = $2 and not payload ? 'consumed' returning 1`;
    if ((await this.query(sql, [this.model, hashed(id), consumed])).length > 0) return;
    const grantId = (await this.find(id))?.grantId;
    if (grantId) await this.query(`delete from issuer_record where grant_id = $1 or (model = 'Grant' and id_hash = $2)`, [grantId, hashed(grantId)]);
    throw new errors.InvalidGrant('used already');
  }

  async destroy(id: string): Promise<void> {
    await this.query('delete from issuer_record where model = $1 and id_hash = $2', [this.model, hashed(id)]);
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    await this.query('delete from issuer_record where model = $1 and grant_id = $2', [this.model, grantId]);
  }

  private async query<R extends object>(sql: string, values: unknown[]): Promise<R[]> {
    return (await poolOf(this.dataSource).query(sql, values)).rows as R[];
  }
}

const hashed = (id: string) => hash('sha256', id, 'hex');

/** An interaction carries a copy of the session's cookie that nobody reads. */
function withoutCookie(payload: AdapterPayload): AdapterPayload {
  if (!payload.session) return payload;
  const { cookie: _secret, ...session } = payload.session;
  return { ...payload, session: session as AdapterPayload['session'] };
}
