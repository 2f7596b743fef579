import { Caller, IdParam } from '@caravanserai/hosting';
import { Body, Controller, Post } from '@nestjs/common';
import { PublishOffer } from '../use-cases/publish-offer';
import { RejectOffer } from '../use-cases/reject-offer';
import { RequestOfferChanges } from '../use-cases/request-offer-changes';
import { WithdrawOffer } from '../use-cases/withdraw-offer';
import { OptionalRemarkBody, RemarkBody } from './offer-inputs';

/** How the review of an offer ends: by the editors, or by the organiser that takes it back. */
@Controller('offers/:id')
export class OfferReviewController {
  constructor(
    private readonly publishOffer: PublishOffer,
    private readonly requestChangesOf: RequestOfferChanges,
    private readonly rejectOffer: RejectOffer,
    private readonly withdrawOffer: WithdrawOffer,
  ) {}

  @Post('publish')
  publish(@Caller() caller: Caller, @IdParam() id: string) {
    return this.publishOffer.execute(caller, id);
  }

  @Post('request-changes')
  requestChanges(@Caller() caller: Caller, @IdParam() id: string, @Body() { remark }: RemarkBody) {
    return this.requestChangesOf.execute(caller, id, remark);
  }

  @Post('reject')
  reject(@Caller() caller: Caller, @IdParam() id: string, @Body() { remark }: RemarkBody) {
    return this.rejectOffer.execute(caller, id, remark);
  }

  @Post('withdraw')
  withdraw(@Caller() caller: Caller, @IdParam() id: string, @Body() { remark }: OptionalRemarkBody) {
    return this.withdrawOffer.execute(caller, id, remark);
  }
}
