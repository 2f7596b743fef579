import { agreementDeadlineExtended, type EventEnvelope, type EventOf } from '@caravanserai/contracts';
import { Copies, type EventContext } from '@caravanserai/messaging';
import { Controller } from '@nestjs/common';

/** The later time to sign; whatever is said of the agreement from now on says it. */
@Controller()
export class AgreementDeadlineExtended {
  @Copies(agreementDeadlineExtended)
  async on({ data }: EventEnvelope<EventOf<typeof agreementDeadlineExtended>>, { tx }: EventContext): Promise<void> {
    await tx.query('update copy_agreement set sign_by = $2 where agreement_id = $1', [data.agreementId, data.signBy]);
  }
}
