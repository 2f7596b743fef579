import { Caller, Creates, IdParam, Public } from '@caravanserai/hosting';
import { Body, Controller, Get, Post, Put, Query } from '@nestjs/common';
import { CloseOffer } from '../use-cases/close-offer';
import { DraftOffer } from '../use-cases/draft-offer';
import { ReadOffers } from '../use-cases/read-offers';
import { ReviseOffer } from '../use-cases/revise-offer';
import { SubmitOffer } from '../use-cases/submit-offer';
import { OfferBody, OffersQuery, termsGiven } from './offer-inputs';

/** What an organiser does with its own offers, and what everybody reads of them. */
@Controller('offers')
export class OffersController {
  constructor(
    private readonly draftOffer: DraftOffer,
    private readonly reviseOffer: ReviseOffer,
    private readonly submitOffer: SubmitOffer,
    private readonly closeOffer: CloseOffer,
    private readonly offers: ReadOffers,
  ) {}

  @Public()
  @Get()
  list(@Caller() caller: Caller, @Query() query: OffersQuery) {
    return this.offers.list(caller, query);
  }

  @Public()
  @Get(':id')
  read(@Caller() caller: Caller, @IdParam() id: string) {
    return this.offers.one(caller, id);
  }

  @Creates()
  @Post()
  draft(@Caller() caller: Caller, @Body() body: OfferBody) {
    return this.draftOffer.execute(caller, termsGiven(body));
  }

  @Put(':id')
  revise(@Caller() caller: Caller, @IdParam() id: string, @Body() body: OfferBody) {
    return this.reviseOffer.execute(caller, id, termsGiven(body));
  }

  @Post(':id/submit')
  submit(@Caller() caller: Caller, @IdParam() id: string) {
    return this.submitOffer.execute(caller, id);
  }

  @Post(':id/close')
  close(@Caller() caller: Caller, @IdParam() id: string) {
    return this.closeOffer.execute(caller, id);
  }
}
