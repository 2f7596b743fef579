import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { voidUnderMandate } from '../../domain/production/decide-signing';
import { lockMandate } from '../../store/agreements';
import { lockProduction } from '../../store/production/productions';
import { RecordStep } from '../../store/production/record-step';
import type { RevokedMandate } from '../void-signatures';

/** Voids every signature under a production's text that was given under a mandate which, as is known now, did not hold any more. */
@Injectable()
export class VoidProductionSignatures {
  constructor(private readonly steps: RecordStep) {}

  async execute(tx: Transaction, revoked: RevokedMandate): Promise<void> {
    await lockMandate(tx, revoked.mandateId);
    const rows = await tx.query<{ id: string }>(
      `select distinct p.id from production_signature s join production p on p.id = s.production_id
       where s.mandate_id = $1 and s.live and p.status = 'signing' order by p.id`,
      [revoked.mandateId],
    );
    for (const { id } of rows) await this.voidIn(tx, id, revoked);
  }

  private async voidIn(tx: Transaction, productionId: string, revoked: RevokedMandate): Promise<void> {
    const at = await lockProduction(tx, productionId);
    if (at === null) return;
    const decision = voidUnderMandate(at.production, revoked);
    // Refused when it was given before the revocation took effect, or the text is executed by now: it stands.
    if (decision.ok) await this.steps.record(tx, at, { productionId, ...decision.value, actedBy: null });
  }
}
