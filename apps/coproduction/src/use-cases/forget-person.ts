import { forgetAssignments, type Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { Remark } from '../store/remark.entity';

/**
 * What an erased person wrote as reasons goes: people sign such words with their names. The log keeps the hashes and still verifies;
 * who was in charge is not known any more, and texts of agreements stay, since two organisations rely on them (GDPR, article 17(3)(e)).
 */
@Injectable()
export class ForgetPerson {
  async execute(tx: Transaction, personRef: string): Promise<void> {
    await tx.manager.delete(Remark, { personRef });
    await forgetAssignments(tx, personRef);
  }
}
