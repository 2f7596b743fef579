import { agreementDrafted, agreementReopened, agreementTextAgreed, type EventEnvelope, type EventOf } from '@caravanserai/contracts';
import { type EventContext, ReactsTo } from '@caravanserai/messaging';
import { Controller } from '@nestjs/common';
import { FollowAgreement } from '../use-cases/follow-agreement';

/** The steps by which the saga goes on and nothing else changes here. */
@Controller()
export class OnAgreementProgress {
  constructor(private readonly follow: FollowAgreement) {}

  @ReactsTo(agreementDrafted, { alone: true })
  drafted({ data }: EventEnvelope<EventOf<typeof agreementDrafted>>, { tx }: EventContext): Promise<void> {
    return this.follow.execute(tx, data, 'draft-agreement');
  }

  @ReactsTo(agreementTextAgreed, { alone: true })
  textAgreed({ data }: EventEnvelope<EventOf<typeof agreementTextAgreed>>, { tx }: EventContext): Promise<void> {
    return this.follow.execute(tx, data, 'agree-text');
  }

  @ReactsTo(agreementReopened, { alone: true })
  reopened({ data }: EventEnvelope<EventOf<typeof agreementReopened>>, { tx }: EventContext): Promise<void> {
    return this.follow.execute(tx, data, 'reopen-text');
  }
}
