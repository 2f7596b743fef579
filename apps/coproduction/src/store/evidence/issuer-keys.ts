import { randomBytes } from 'node:crypto';
import { type Transaction, UnitOfWork } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { type IssuerKey, type KeptKey, issuerKeyOf, makeIssuerKey } from '../../use-cases/evidence/issuer-key';
import { type Succession, succeed } from '../../use-cases/evidence/succession';

/** Any number would do; all replicas use the same, so that only one of them makes a key. */
const KEY_LOCK = 719_250_640;

/** A key that vouched before the present one. */
export interface EarlierKey extends Record<string, unknown> {
  readonly fingerprint: string;
  readonly certificate: string;
  readonly madeAt: Date;
}

/** The key by which this installation is known: made when it is first needed, and followed by another when an administrator asks for it. */
@Injectable()
export class IssuerKeys {
  private known: { readonly number: number; readonly key: IssuerKey } | undefined;

  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @param tx whoever has a transaction already reads through it. */
  async key(tx?: Transaction): Promise<IssuerKey> {
    return tx ? this.readIn(tx) : this.unitOfWork.run((own) => this.readIn(own));
  }

  /** A key that is new counts once it is committed: nothing may be signed with one that goes with its transaction. */
  private async readIn(tx: Transaction): Promise<IssuerKey> {
    const number = await latestNumber(tx);
    if (this.known !== undefined && this.known.number === number) return this.known.key;
    const key = issuerKeyOf(await readOrMake(tx));
    tx.afterCommit(() => {
      this.known = { number: Math.max(number, 1), key };
    });
    return key;
  }

  /** The next key, introduced by the present one; what is sealed and signed from here on is so with it. */
  async replace(tx: Transaction): Promise<IssuerKey> {
    const previous = issuerKeyOf(await readOrMake(tx));
    const made = await makeIssuerKey(tx.now, newSerial());
    const next = issuerKeyOf(made);
    await insertKey(tx, made, { number: (await latestNumber(tx)) + 1, succession: succeed(previous, next, tx.now) });
    return next;
  }

  /** How each key came to follow the one before it, from the first on. */
  async successions(tx: Transaction): Promise<Succession[]> {
    const rows = await tx.query<{ succession: Succession }>('select succession from evidence_key where succession is not null order by number');
    return rows.map(({ succession }) => succession);
  }

  /** From the first on; without the present one. */
  earlier(tx: Transaction): Promise<EarlierKey[]> {
    return tx.query<EarlierKey>('select fingerprint, certificate, made_at as "madeAt" from evidence_key where number < (select max(number) from evidence_key) order by number');
  }
}

async function latestNumber(tx: Transaction): Promise<number> {
  const [row] = await tx.query<{ number: number }>('select coalesce(max(number), 0) as number from evidence_key');
  return row!.number;
}

async function readOrMake(tx: Transaction): Promise<KeptKey> {
  await tx.query('select pg_advisory_xact_lock($1)', [KEY_LOCK]);
  const [kept] = await tx.query<KeptKey & Record<string, unknown>>('select private_key as "privateKey", certificate from evidence_key order by number desc limit 1');
  if (kept) return kept;
  const made = await makeIssuerKey(tx.now, newSerial());
  await insertKey(tx, made, { number: 1, succession: null });
  return made;
}

const newSerial = (): string => `01${randomBytes(15).toString('hex')}`;

async function insertKey(tx: Transaction, made: KeptKey, { number, succession }: { readonly number: number; readonly succession: Succession | null }): Promise<void> {
  const { fingerprint } = issuerKeyOf(made);
  await tx.query(
    'insert into evidence_key (fingerprint, private_key, certificate, made_at, number, succession) values ($1, $2, $3, $4, $5, $6)',
    [fingerprint, made.privateKey, made.certificate, tx.now, number, succession && JSON.stringify(succession)],
  );
}
