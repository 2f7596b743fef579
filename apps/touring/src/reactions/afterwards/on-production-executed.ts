import { type EventEnvelope, type EventOf, productionExecuted } from '@caravanserai/contracts';
import { type EventContext, ReactsTo } from '@caravanserai/messaging';
import { Controller } from '@nestjs/common';
import { DraftProductionOffer } from '../../use-cases/afterwards/draft-production-offer';

@Controller()
export class OnProductionExecuted {
  constructor(private readonly draftOffer: DraftProductionOffer) {}

  @ReactsTo(productionExecuted)
  on({ data }: EventEnvelope<EventOf<typeof productionExecuted>>, { tx }: EventContext): Promise<void> {
    return this.draftOffer.execute(tx, data);
  }
}
