import { type EventEnvelope, type EventOf, mandateRevoked } from '@caravanserai/contracts';
import { type EventContext, ReactsTo } from '@caravanserai/messaging';
import { Controller } from '@nestjs/common';
import { VoidSignatures } from '../use-cases/void-signatures';

@Controller()
export class OnMandateRevoked {
  constructor(private readonly voidSignatures: VoidSignatures) {}

  @ReactsTo(mandateRevoked, { alone: true })
  on({ data }: EventEnvelope<EventOf<typeof mandateRevoked>>, { tx }: EventContext): Promise<void> {
    return this.voidSignatures.execute(tx, data);
  }
}
