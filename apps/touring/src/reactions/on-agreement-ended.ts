import { agreementDeclined, agreementLapsed, agreementWithdrawn, type EventEnvelope, type EventOf } from '@caravanserai/contracts';
import { type EventContext, ReactsTo } from '@caravanserai/messaging';
import { Controller } from '@nestjs/common';
import { ReleaseReservation } from '../use-cases/release-reservation';

/** The three ways in which an agreement ends without being executed. */
@Controller()
export class OnAgreementEnded {
  constructor(private readonly release: ReleaseReservation) {}

  @ReactsTo(agreementDeclined, { alone: true })
  declined({ data }: EventEnvelope<EventOf<typeof agreementDeclined>>, { tx }: EventContext): Promise<void> {
    return this.release.execute(tx, data, 'declined');
  }

  @ReactsTo(agreementLapsed, { alone: true })
  lapsed({ data }: EventEnvelope<EventOf<typeof agreementLapsed>>, { tx }: EventContext): Promise<void> {
    return this.release.execute(tx, data, 'lapsed');
  }

  @ReactsTo(agreementWithdrawn, { alone: true })
  withdrawn({ data }: EventEnvelope<EventOf<typeof agreementWithdrawn>>, { tx }: EventContext): Promise<void> {
    return this.release.execute(tx, data, `withdrawn-by-${data.by}`);
  }
}
