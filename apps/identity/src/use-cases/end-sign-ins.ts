import { Log } from '@caravanserai/hosting';
import { UnitOfWork, type Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import type { Account } from '../store/account.entity';

/**
 * Signs an account out everywhere. A new epoch ends all that was given in earlier ones: sessions, grants, codes, refresh tokens, and sign-ins that
 * have been accepted but not fetched yet, also those that another request writes at this moment. Removing the records then only tidies up.
 */
@Injectable()
export class EndSignIns {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly log: Log,
  ) {}

  async run(account: Account): Promise<void> {
    await this.unitOfWork.run((tx) => endSignIns(tx, account));
    this.log.info('signed out everywhere', { subject: account.subject });
  }
}

export async function endSignIns(tx: Transaction, { subject }: Account): Promise<void> {
  await tx.query('update account set epoch = epoch + 1 where subject = $1', [subject]);
  await tx.query(`delete from issuer_record where payload ? 'accountId' and split_part(payload ->> 'accountId', '.', 1) = $1`, [subject]);
}
