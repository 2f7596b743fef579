import { agreementDrafted, type EventEnvelope, type EventOf } from '@caravanserai/contracts';
import { Copies, type EventContext } from '@caravanserai/messaging';
import { Controller } from '@nestjs/common';

/** Until when an agreement can be signed; only its first event says it. */
@Controller()
export class AgreementDrafted {
  @Copies(agreementDrafted)
  async on({ data }: EventEnvelope<EventOf<typeof agreementDrafted>>, { tx }: EventContext): Promise<void> {
    await tx.query('insert into copy_agreement (agreement_id, sign_by) values ($1, $2) on conflict (agreement_id) do nothing', [data.agreementId, data.signBy]);
  }
}
