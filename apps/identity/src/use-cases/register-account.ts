import { randomUUID } from 'node:crypto';
import { Log } from '@caravanserai/hosting';
import { accept, reject, type Decision } from '@caravanserai/kernel';
import { UnitOfWork } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { decidePassword, type PasswordRefusal } from '../domain/password';
import { isUsername, typedUsername } from '../domain/username';
import { hashPassword } from '../passwords';
import { Account } from '../store/account.entity';
import { attemptKey, countAttempt, shortened } from '../store/attempts';

export interface Registration {
  readonly username: string;
  readonly password: string;
  /** Typed a second time: nobody could tell its owner a mistyped one, since no e-mail address is known. */
  readonly repeated: string;
  /** The caller's network address, as the gateway saw it. */
  readonly address: string;
}

export type RegisterRefusal = PasswordRefusal | 'username-malformed' | 'username-taken' | 'passwords-differ' | 'too-many-attempts';

/**
 * Makes an account for whoever asks. It opens nothing yet: only a code of an invitation turns it into a person who may act. What can be
 * tried in bulk, whether a username is taken, is counted by address before it is looked at.
 */
@Injectable()
export class RegisterAccount {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly log: Log,
  ) {}

  async run({ username: typed, password, repeated, address }: Registration): Promise<Decision<Account, RegisterRefusal>> {
    const username = typedUsername(typed);
    if (!isUsername(username)) return reject('username-malformed');
    const fits = decidePassword(password, username);
    if (!fits.ok) return fits;
    if (password !== repeated) return reject('passwords-differ');
    const key = attemptKey('registration', address);
    const waitUntil = await this.unitOfWork.run((tx) => countAttempt(tx, [key]));
    if (waitUntil) return this.refuse('too-many-attempts', shortened(key), { waitUntil: waitUntil.toISOString() });
    const account = await this.enter(username, await hashPassword(password));
    if (!account) return this.refuse('username-taken', shortened(key));
    this.log.info('an account was made', { subject: account.subject });
    return accept(account);
  }

  /** Of those who want one name at the same moment the database lets one in. */
  private async enter(username: string, passwordHash: string): Promise<Account | null> {
    const accounts = this.unitOfWork.dataSource.getRepository(Account);
    const account = { subject: randomUUID(), username, passwordHash, disabled: false, epoch: 0, demonstrationOf: null, demonstrationPlace: null };
    const { raw } = await accounts.createQueryBuilder().insert().values(account).orIgnore().returning('subject').execute();
    return (raw as unknown[]).length === 1 ? account : null;
  }

  private refuse(code: RegisterRefusal, address: string, details?: { waitUntil: string }): Decision<never, RegisterRefusal> {
    this.log.warn('no account was made', { code, address });
    return reject(code, details);
  }
}
