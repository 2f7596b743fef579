import { type EventEnvelope, type EventOf, stopReserved } from '@caravanserai/contracts';
import { type EventContext, ReactsTo } from '@caravanserai/messaging';
import { Controller } from '@nestjs/common';
import { DraftAgreement } from '../use-cases/draft-agreement';

@Controller()
export class OnStopReserved {
  constructor(private readonly draftAgreement: DraftAgreement) {}

  @ReactsTo(stopReserved)
  on({ data }: EventEnvelope<EventOf<typeof stopReserved>>, { tx }: EventContext): Promise<void> {
    return this.draftAgreement.execute(tx, data);
  }
}
