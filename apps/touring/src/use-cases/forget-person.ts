import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';

/** What an erased person wrote beside their decisions goes: people sign such words with their names. The decisions stay. */
@Injectable()
export class ForgetPerson {
  async execute(tx: Transaction, personRef: string): Promise<void> {
    await tx.query('delete from remark where person_ref = $1', [personRef]);
  }
}
