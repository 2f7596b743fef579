import { type Caller, Queries } from '@caravanserai/access';
import type { Decision } from '@caravanserai/kernel';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { type AgreementView, agreementView } from '../store/agreement-view';
import { type AgreementAtHand, findAgreement, partiesOf } from '../store/agreements';

/** Everything that is read of one agreement goes this way: its parties and administrators may, to others it does not exist. */
@Injectable()
export class ReadAgreement {
  constructor(private readonly queries: Queries) {}

  execute(caller: Caller, agreementId: string): Promise<Decision<AgreementView>> {
    return this.read(caller, agreementId, agreementView);
  }

  /** @param look null when the agreement has no such part. */
  async read<T>(caller: Caller, agreementId: string, look: (tx: Transaction, at: AgreementAtHand) => Promise<T | null>): Promise<Decision<T>> {
    return this.queries.one(caller, 'read-agreement', async (tx) => {
      const at = await findAgreement(tx, agreementId);
      const state = at && (await look(tx, at));
      return at && state && { resource: partiesOf(at), state };
    });
  }
}
