import { Log } from '@caravanserai/hosting';
import { accept, reject, type Decision } from '@caravanserai/kernel';
import { UnitOfWork } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { typedUsername } from '../domain/username';
import { passwordMatches } from '../passwords';
import { Account } from '../store/account.entity';
import { attemptKey, countAttempt, forgetAttempts, shortened, type AttemptKey } from '../store/attempts';

export interface Credentials {
  readonly username: string;
  readonly password: string;
  /** The caller's network address, as the gateway saw it. */
  readonly address: string;
}

interface Keys {
  readonly address: AttemptKey;
  readonly account: AttemptKey;
}

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
    const keys: Keys = { address: attemptKey('address', address), account: attemptKey('account', typed) };
    const waitUntil = await this.unitOfWork.run((tx) => countAttempt(tx, [keys.address, keys.account]));
    if (waitUntil) return this.refuse('too-many-attempts', keys, { waitUntil: waitUntil.toISOString() });
    const account = await this.unitOfWork.dataSource.getRepository(Account).findOneBy({ username: typed });
    const matches = await passwordMatches(password, account?.passwordHash ?? null);
    if (!account || !matches || account.disabled) return this.refuse('credentials-wrong', keys);
    await this.unitOfWork.run((tx) => forgetAttempts(tx, keys.address, keys.account));
    this.log.info('signed in', { typed: shortened(keys.account) });
    return accept(account);
  }

  /** Hashes tell one name and one address from another, and nothing else of whoever typed: it may have been a password. */
  private refuse(code: SignInRefusal, keys: Keys, details?: { waitUntil: string }): Decision<never, SignInRefusal> {
    this.log.warn('a sign-in was refused', { code, typed: shortened(keys.account), address: shortened(keys.address) });
    return reject(code, details);
  }
}
