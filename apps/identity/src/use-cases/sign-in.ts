import { Log } from '@caravanserai/hosting';
import { accept, reject, type Decision } from '@caravanserai/kernel';
import { sha256Hex } from '@caravanserai/kernel/hash';
import { UnitOfWork, type Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { attempt, ATTEMPT_LIMITS } from '../domain/sign-in-attempts';
import { typedUsername } from '../domain/username';
import { passwordMatches } from '../passwords';
import { Account } from '../store/account.entity';

export interface Credentials {
  readonly username: string;
  readonly password: string;
  /** The caller's network address, as the gateway saw it. */
  readonly address: string;
}

type Kind = keyof typeof ATTEMPT_LIMITS;
export type SignInRefusal = 'credentials-wrong' | 'too-many-attempts';

/**
 * Attempts are counted before the password is looked at, in a transaction of their own: guesses sent at the same moment all
 * count, and a process that dies in between has counted too.
 */
@Injectable()
export class SignIn {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly log: Log,
  ) {}

  async run({ username, password, address }: Credentials): Promise<Decision<Account, SignInRefusal>> {
    const typed = typedUsername(username);
    const keys: Record<Kind, string> = { account: sha256Hex(typed), address: sha256Hex(address) };
    const waitUntil = await this.unitOfWork.run((tx) => countAttempt(tx, keys));
    if (waitUntil) return this.refuse('too-many-attempts', keys, { waitUntil: waitUntil.toISOString() });
    const account = await this.unitOfWork.dataSource.getRepository(Account).findOneBy({ username: typed });
    const matches = await passwordMatches(password, account?.passwordHash ?? null);
    if (!account || !matches || account.disabled) return this.refuse('credentials-wrong', keys);
    await this.unitOfWork.run((tx) => forgetAttempts(tx, keys));
    this.log.info('signed in', { typed: shortened(keys.account) });
    return accept(account);
  }

  /** Hashes tell one name and one address from another, and nothing else of whoever typed: it may have been a password. */
  private refuse(code: SignInRefusal, keys: Record<Kind, string>, details?: { waitUntil: string }): Decision<never, SignInRefusal> {
    this.log.warn('a sign-in was refused', { code, typed: shortened(keys.account), address: shortened(keys.address) });
    return reject(code, details);
  }
}

const shortened = (hash: string) => hash.slice(0, 16);

/** @returns until when to wait, or null. The address is locked before the account, always, so that no two attempts wait for each other. */
async function countAttempt(tx: Transaction, keys: Record<Kind, string>): Promise<Date | null> {
  const address = await countOne(tx, 'address', keys.address);
  return address ?? countOne(tx, 'account', keys.account);
}

async function countOne(tx: Transaction, kind: Kind, key: string): Promise<Date | null> {
  await tx.query('insert into sign_in_attempt values ($1, $2, 0, $3) on conflict do nothing', [kind, key, tx.now]);
  const [before] = await tx.query<{ count: number; since: Date }>(
    'select count, since from sign_in_attempt where kind = $1 and key_hash = $2 for update',
    [kind, key],
  );
  const { after, waitUntil } = attempt(before ?? null, ATTEMPT_LIMITS[kind], tx.now);
  await tx.query('update sign_in_attempt set count = $3, since = $4 where kind = $1 and key_hash = $2', [kind, key, after.count, after.since]);
  return waitUntil;
}

/** The account starts anew; its address keeps what other accounts' failures have left there. */
async function forgetAttempts(tx: Transaction, keys: Record<Kind, string>): Promise<void> {
  await tx.query(`update sign_in_attempt set count = count - 1 where kind = 'address' and key_hash = $1 and count > 0`, [keys.address]);
  await tx.query(`delete from sign_in_attempt where kind = 'account' and key_hash = $1`, [keys.account]);
}
