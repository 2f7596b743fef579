import { forgetAssignments, type Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';

/**
 * What an erased person wrote beside their decisions goes: people sign such words with their names. The decisions stay. Who
 * accompanied a transport goes, too, and who is in charge of a stop: the diary is of those who can be asked.
 */
@Injectable()
export class ForgetPerson {
  async execute(tx: Transaction, personRef: string): Promise<void> {
    await tx.query('delete from remark where person_ref = $1', [personRef]);
    await forgetAssignments(tx, personRef);
    await tx.query('delete from leg_courier where person_ref = $1', [personRef]);
  }
}
