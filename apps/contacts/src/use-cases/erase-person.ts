import { Commands, type Acting, type Caller } from '@caravanserai/access';
import { personErased } from '@caravanserai/contracts';
import { accept, reject } from '@caravanserai/kernel';
import { Outbox } from '@caravanserai/messaging';
import { logTransition, type Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { lockPerson } from '../store/locks';
import { Person, PersonVault } from '../store/person.entity';
import { ReleasePerson } from './release-person';

/**
 * Article 17 of the GDPR: one row of the vault goes, and what people wrote about the person with it. The reference stays, so that
 * histories keep their order ("holder no. 3"), and resolves to nobody.
 */
@Injectable()
export class ErasePerson {
  constructor(
    private readonly commands: Commands,
    private readonly outbox: Outbox,
    private readonly release: ReleasePerson,
  ) {}

  execute(caller: Caller, ref: string) {
    return this.commands.run(caller, {
      action: 'erase-person',
      load: async (tx) => {
        const person = await lockPerson(tx, ref);
        return person && { resource: { personRef: ref, readBy: 'erase-person' }, version: person.version, state: person };
      },
      execute: async (tx, person, acting) => {
        if (person.erasedAt !== null) return reject('person-erased', { erasedAt: person.erasedAt });
        await this.release.everything(tx, acting, ref);
        return accept(await this.erase(tx, acting, person));
      },
    });
  }

  private async erase(tx: Transaction, acting: Acting, { ref, version }: Person) {
    await tx.query(
      `delete from remark where person_ref = $1
         or (aggregate_type = 'designation' and aggregate_id in (select id::text from designation where person_ref = $1))
         or (aggregate_type = 'mandate' and aggregate_id in (select id::text from mandate where person_ref = $1))`,
      [ref],
    );
    await tx.manager.delete(PersonVault, { personRef: ref });
    await tx.manager.update(Person, { ref }, { erasedAt: tx.now, version: version + 1 });
    await logTransition(tx, acting, { of: 'person', id: ref, action: 'erase', from: 'known', to: 'erased' });
    await this.outbox.add(tx, personErased, ref, { personRef: ref });
    return { id: ref, version: version + 1, erasedAt: tx.now };
  }
}
