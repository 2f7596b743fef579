import { agreementExecuted, type EventEnvelope, type EventOf } from '@caravanserai/contracts';
import { type EventContext, ReactsTo } from '@caravanserai/messaging';
import { Controller } from '@nestjs/common';
import { ConfirmStop } from '../use-cases/confirm-stop';

@Controller()
export class OnAgreementExecuted {
  constructor(private readonly confirmStop: ConfirmStop) {}

  @ReactsTo(agreementExecuted, { alone: true })
  on({ data }: EventEnvelope<EventOf<typeof agreementExecuted>>, { tx }: EventContext): Promise<void> {
    return this.confirmStop.execute(tx, data);
  }
}
