import { Commands, type Caller } from '@caravanserai/access';
import { accept } from '@caravanserai/kernel';
import { Injectable } from '@nestjs/common';
import { Account } from '../store/person.entity';
import { EnterPerson } from './enter-person';

/** Takes an account from its person: a lost or changed one. The person keeps their mandates and needs an invitation to come back. */
@Injectable()
export class UnlinkAccount {
  constructor(
    private readonly commands: Commands,
    private readonly people: EnterPerson,
  ) {}

  execute(caller: Caller, id: string) {
    return this.commands.run(caller, {
      action: 'unlink-account',
      load: async (tx) => {
        const account = await tx.manager.findOne(Account, { where: { id }, lock: { mode: 'pessimistic_write' } });
        return account && { resource: { personRef: account.personRef, readBy: 'unlink-account' }, state: account };
      },
      execute: async (tx, account, acting) => {
        await this.people.unlink(tx, acting, account);
        return accept({ id, personRef: account.personRef });
      },
    });
  }
}
