import { randomBytes } from 'node:crypto';
import { type Transaction, UnitOfWork } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { type IssuerKey, type KeptKey, issuerKeyOf, makeIssuerKey } from '../../use-cases/evidence/issuer-key';

/** Any number would do; all replicas use the same, so that only one of them makes the key. */
const KEY_LOCK = 719_250_640;

/** The one key by which this installation is known for ever: made when it is first needed, read once in a process. */
@Injectable()
export class IssuerKeys {
  private known: IssuerKey | undefined;

  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @param tx whoever has a transaction already reads through it. */
  async key(tx?: Transaction): Promise<IssuerKey> {
    return this.known ?? (tx ? this.readIn(tx) : this.unitOfWork.run((own) => this.readIn(own)));
  }

  /** A key that is new counts once it is committed: nothing may be signed with one that goes with its transaction. */
  private async readIn(tx: Transaction): Promise<IssuerKey> {
    const key = issuerKeyOf(await readOrMake(tx));
    tx.afterCommit(() => {
      this.known = key;
    });
    return key;
  }
}

async function readOrMake(tx: Transaction): Promise<KeptKey> {
  await tx.query('select pg_advisory_xact_lock($1)', [KEY_LOCK]);
  const [kept] = await tx.query<KeptKey & Record<string, unknown>>('select private_key as "privateKey", certificate from evidence_key');
  if (kept) return kept;
  const made = await makeIssuerKey(tx.now, `01${randomBytes(15).toString('hex')}`);
  const { fingerprint } = issuerKeyOf(made);
  await tx.query('insert into evidence_key (fingerprint, private_key, certificate, made_at) values ($1, $2, $3, $4)', [fingerprint, made.privateKey, made.certificate, tx.now]);
  return made;
}
