import { Commands, type Caller } from '@caravanserai/access';
import { accept } from '@caravanserai/kernel';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { Account, Person } from '../store/person.entity';
import { EnterPerson, type PersonalData } from './enter-person';

@Injectable()
export class ChangeOwnData {
  constructor(
    private readonly commands: Commands,
    private readonly people: EnterPerson,
  ) {}

  /** Answers reference and version alone: the answer is kept for repetition, and the data must not be. */
  execute(caller: Caller, data: PersonalData) {
    return this.commands.run(caller, {
      action: 'change-own-data',
      load: async (tx) => {
        const person = await lockOwner(tx, caller);
        return { resource: {}, version: person?.version, state: person };
      },
      execute: async (tx, person) => {
        const { ref } = person as Person;
        return accept({ id: ref, version: await this.people.rewrite(tx, person as Person, data) });
      },
    });
  }
}

/** Null for an account that is nobody; the policy refuses it before anything is done. */
async function lockOwner(tx: Transaction, { account }: Caller): Promise<Person | null> {
  const owned = account === null ? null : await tx.manager.findOneBy(Account, { accountKey: account.key });
  return owned === null ? null : tx.manager.findOneOrFail(Person, { where: { ref: owned.personRef }, lock: { mode: 'pessimistic_write' } });
}
