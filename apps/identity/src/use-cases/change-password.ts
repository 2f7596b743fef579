import { Log } from '@caravanserai/hosting';
import { accept, reject, type Decision } from '@caravanserai/kernel';
import { UnitOfWork } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { decidePassword, type PasswordRefusal } from '../domain/password';
import { hashPassword } from '../passwords';
import type { Account } from '../store/account.entity';
import { endSignIns } from './end-sign-ins';
import { SignIn, type SignInRefusal } from './sign-in';

export interface PasswordChange {
  readonly current: string;
  readonly password: string;
  readonly repeated: string;
  readonly address: string;
}

export type ChangePasswordRefusal = PasswordRefusal | SignInRefusal | 'passwords-differ' | 'password-unchanged';

/** Whoever changes it must know the one before, and guesses count as attempts to sign in: a session may have been left open on a strange machine. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly signIn: SignIn,
    private readonly log: Log,
  ) {}

  async run(account: Account, { current, password, repeated, address }: PasswordChange): Promise<Decision<void, ChangePasswordRefusal>> {
    const fits = decidePassword(password, account.username);
    if (!fits.ok) return fits;
    if (password !== repeated) return reject('passwords-differ');
    if (password === current) return reject('password-unchanged');
    const known = await this.signIn.run({ username: account.username, password: current, address });
    if (!known.ok) return known;
    if (!(await this.replace(known.value, await hashPassword(password)))) return reject('credentials-wrong');
    this.log.info('a password was changed', { subject: account.subject });
    return accept();
  }

  /** In the place of the hash that was looked at: of two changes that know the same password, the later one knows it no more. */
  private replace(account: Account, passwordHash: string): Promise<boolean> {
    return this.unitOfWork.run(async (tx) => {
      const values = [account.subject, account.passwordHash, passwordHash];
      const changed = await tx.query('update account set password_hash = $3 where subject = $1 and password_hash = $2 returning 1', values);
      if (changed.length > 0) await endSignIns(tx, account);
      return changed.length > 0;
    });
  }
}
