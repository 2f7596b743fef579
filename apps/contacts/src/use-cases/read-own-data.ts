import { Queries, type Caller } from '@caravanserai/access';
import { Injectable } from '@nestjs/common';
import { holdsAt } from '../domain/mandate';
import { Account, Person, PersonVault } from '../store/person.entity';

@Injectable()
export class ReadOwnData {
  constructor(private readonly queries: Queries) {}

  execute(caller: Caller) {
    return this.queries.list(caller, 'read-own-data', async (tx, { facts, administrator }) => {
      const ref = facts.personRef as string;
      const { version } = await tx.manager.findOneByOrFail(Person, { ref });
      const { personRef: id, changedAt: _, ...data } = await tx.manager.findOneByOrFail(PersonVault, { personRef: ref });
      const accounts = await tx.manager.find(Account, { where: { personRef: ref }, order: { linkedAt: 'ASC' } });
      const mandates = facts.mandates.filter((mandate) => holdsAt(mandate, tx.now));
      return { id, version, ...data, administrator, accounts: accounts.map(({ id: accountId, issuer, linkedAt }) => ({ id: accountId, issuer, linkedAt })), mandates };
    });
  }
}
