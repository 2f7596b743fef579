import { createHmac, hash, randomBytes } from 'node:crypto';
import { poolOf, UnitOfWork, type Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { seal, unseal } from './seal';

/** What the issuer gave, and a name to show: never leaves the gateway. */
export interface Held {
  readonly accessToken: string;
  readonly refreshToken?: string;
  readonly idToken?: string;
  readonly username: string;
  readonly issuer: string;
  readonly subject: string;
}

export interface Session extends Held {
  /** The cookie's value; only its hash is kept. */
  readonly id: string;
  readonly accountKey: string;
  readonly accessEndsAt: Date;
  readonly endsAt: Date;
}

interface SessionRow {
  readonly account_key: string;
  readonly sealed: Buffer;
  readonly access_ends_at: Date;
  readonly used_at: Date;
  readonly ends_at: Date;
}

const MINUTE_MS = 60_000;
/** A working day, then the password is asked again; two hours without use end a session on a machine that was left alone. */
const LIFE_MS = 12 * 60 * MINUTE_MS;
const IDLE_MAX_MS = 2 * 60 * MINUTE_MS;
const COLUMNS = 'account_key, sealed, access_ends_at, used_at, ends_at';

/** Browser sessions. Read from the database at each request, so that a sign-out holds for every replica at once. */
@Injectable()
export class Sessions {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async open(held: Held, accountKey: string, accessEndsAt: Date, now = new Date()): Promise<Session> {
    const id = randomBytes(32).toString('base64url');
    const endsAt = new Date(now.getTime() + LIFE_MS);
    await this.query('insert into session (id_hash, account_key, sealed, access_ends_at, used_at, ends_at) values ($1, $2, $3, $4, $5, $6)', [
      ...[hashed(id), accountKey, seal(held, id, PURPOSE), accessEndsAt, now, endsAt],
    ]);
    return { ...held, id, accountKey, accessEndsAt, endsAt };
  }

  async find(id: string, now = new Date()): Promise<Session | null> {
    const [row] = await this.query<SessionRow>(`select ${COLUMNS} from session where id_hash = $1`, [hashed(id)]);
    const session = row && sessionOf(id, row, now);
    if (!row || !session) return null;
    // Writing at each request would make every read a write.
    if (now.getTime() - row.used_at.getTime() > MINUTE_MS) await this.query('update session set used_at = $2 where id_hash = $1', [hashed(id), now]);
    return session;
  }

  async close(id: string): Promise<void> {
    await this.query('delete from session where id_hash = $1', [hashed(id)]);
  }

  /** Lets one caller at a time, of all replicas, change the session's tokens; the others then see the changed ones. */
  locked<T>(id: string, work: (session: Session | null, tx: Transaction) => Promise<T>): Promise<T> {
    return this.unitOfWork.run(async (tx) => {
      const [row] = await tx.query<SessionRow & Record<string, unknown>>(`select ${COLUMNS} from session where id_hash = $1 for update`, [hashed(id)]);
      return work((row && sessionOf(id, row, new Date())) ?? null, tx);
    });
  }

  async replaceTokens(tx: Transaction, { id, accountKey: _key, accessEndsAt, endsAt: _end, ...held }: Session): Promise<void> {
    await tx.query('update session set sealed = $2, access_ends_at = $3 where id_hash = $1', [hashed(id), seal(held, id, PURPOSE), accessEndsAt]);
  }

  async sweep(now: Date): Promise<void> {
    await this.query('delete from session where ends_at <= $1 or used_at <= $2', [now, new Date(now.getTime() - IDLE_MAX_MS)]);
  }

  private async query<R extends object>(sql: string, values: unknown[]): Promise<R[]> {
    return (await poolOf(this.unitOfWork.dataSource).query(sql, values)).rows as R[];
  }
}

/** The token against forged writes: it follows from the cookie, so nothing more is kept, and a page that lacks the cookie can't know it. */
export const csrfTokenOf = (sessionId: string): string => createHmac('sha256', sessionId).update('csrf').digest('base64url');

const PURPOSE = 'session';
const hashed = (id: string) => hash('sha256', id, 'hex');

function sessionOf(id: string, row: SessionRow, now: Date): Session | null {
  if (row.ends_at <= now || now.getTime() - row.used_at.getTime() > IDLE_MAX_MS) return null;
  const held = unseal<Held>(row.sealed, id, PURPOSE);
  return held && { ...held, id, accountKey: row.account_key, accessEndsAt: row.access_ends_at, endsAt: row.ends_at };
}
