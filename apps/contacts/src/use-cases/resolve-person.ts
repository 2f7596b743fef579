import { accept, reject } from '@caravanserai/kernel';
import { UnitOfWork } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { Person, PersonVault } from '../store/person.entity';

/** Asked by `notifications` when it sends, which keeps neither address nor language. */
@Injectable()
export class ResolvePerson {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(ref: string) {
    return this.unitOfWork.run(async (tx) => {
      const person = await tx.manager.findOneBy(Person, { ref });
      const vault = await tx.manager.findOneBy(PersonVault, { personRef: ref });
      if (person === null) return reject('not-found');
      if (person.erasedAt !== null || vault === null) return reject('person-erased');
      const { email, language, displayName } = vault;
      return accept({ id: ref, email, language, displayName });
    });
  }
}
