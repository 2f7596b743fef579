import { type EventEnvelope, type EventOf, mandateRevoked } from '@caravanserai/contracts';
import { type EventContext, ReactsTo } from '@caravanserai/messaging';
import { Controller } from '@nestjs/common';
import { VoidProductionSignatures } from '../use-cases/production/void-production-signatures';
import { VoidSignatures } from '../use-cases/void-signatures';

@Controller()
export class OnMandateRevoked {
  constructor(
    private readonly voidSignatures: VoidSignatures,
    private readonly voidOnProductions: VoidProductionSignatures,
  ) {}

  @ReactsTo(mandateRevoked, { alone: true })
  async on({ data }: EventEnvelope<EventOf<typeof mandateRevoked>>, { tx }: EventContext): Promise<void> {
    await this.voidSignatures.execute(tx, data);
    await this.voidOnProductions.execute(tx, data);
  }
}
