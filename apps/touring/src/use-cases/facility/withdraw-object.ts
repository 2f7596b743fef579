import type { Caller } from '@caravanserai/access';
import { accept, reject } from '@caravanserai/kernel';
import { Injectable } from '@nestjs/common';
import { ObjectSteps } from './object-steps';

/** An object leaves the list. It stays readable, because its light of the past counts wherever it hangs next. */
@Injectable()
export class WithdrawObject {
  constructor(private readonly steps: ObjectSteps) {}

  execute(caller: Caller, objectId: string) {
    return this.steps.take(caller, objectId, 'withdraw-object', async (tx, { id, withdrawnAt }) => {
      if (withdrawnAt !== null) return reject('object-withdrawn');
      const [listed] = await tx.query<{ stopId: string }>(
        `select stop_id as "stopId" from stop_object join stop on stop.id = stop_id where object_id = $1 and stop.state in ('reserved', 'confirmed') and stop.closing > $2::timestamptz::date limit 1`,
        [id, tx.now]);
      return listed === undefined ? accept({ withdrawnAt: tx.now }) : reject('object-on-display', listed);
    });
  }
}
