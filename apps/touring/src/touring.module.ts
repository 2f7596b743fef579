import { Module } from '@nestjs/common';
import { afterwards } from './afterwards.module';
import { OrganisationChanged } from './copies/organisation-changed';
import { OrganisationRegistered } from './copies/organisation-registered';
import { facilityControllers, facilityProviders } from './facility.module';
import { BulkController } from './http/bulk.controller';
import { OfferReviewController } from './http/offer-review.controller';
import { OffersController } from './http/offers.controller';
import { ReferenceController } from './http/reference.controller';
import { SpacesController } from './http/spaces.controller';
import { StopChargeController } from './http/stop-charge.controller';
import { StopDecisionsController } from './http/stop-decisions.controller';
import { StopsController } from './http/stops.controller';
import { ToursController } from './http/tours.controller';
import { OnAgreementEnded } from './reactions/on-agreement-ended';
import { OnAgreementExecuted } from './reactions/on-agreement-executed';
import { OnAgreementProgress } from './reactions/on-agreement-progress';
import { OnPersonErased } from './reactions/on-person-erased';
import { money } from './money.module';
import { performing } from './performing.module';
import { paper } from './paper.module';
import { road } from './road.module';
import { rulesControllers, rulesProviders } from './rules.module';
import { HoldFacts } from './store/hold-facts';
import { ImportProposals } from './store/import-proposals';
import { ReferenceRules } from './store/reference-rules';
import { routing } from './routing.module';
import { AcceptFacilityConditions } from './use-cases/accept-facility-conditions';
import { AnswerChallenge } from './use-cases/answer-challenge';
import { AssessFacility } from './use-cases/assess-facility';
import { AssignStop } from './use-cases/assign-stop';
import { ChallengeHold } from './use-cases/challenge-hold';
import { CloseOffer } from './use-cases/close-offer';
import { ReleaseRivals } from './use-cases/release-rivals';
import { ConfirmStop } from './use-cases/confirm-stop';
import { DecideImportProposal } from './use-cases/decide-import-proposal';
import { DeclineHold } from './use-cases/decline-hold';
import { DraftOffer } from './use-cases/draft-offer';
import { EndTour } from './use-cases/end-tour';
import { ExpireHold } from './use-cases/expire-hold';
import { ExtendHold } from './use-cases/extend-hold';
import { FollowAgreement } from './use-cases/follow-agreement';
import { ForgetPerson } from './use-cases/forget-person';
import { HostingSagas } from './use-cases/hosting-sagas';
import { Line } from './use-cases/line';
import { ListHoldRules } from './use-cases/list-hold-rules';
import { ListImportProposals } from './use-cases/list-import-proposals';
import { NudgeStop } from './use-cases/nudge-stop';
import { OfferSteps } from './use-cases/offer-steps';
import { PlaceHold } from './use-cases/place-hold';
import { PlanTour } from './use-cases/plan-tour';
import { PublishOffer } from './use-cases/publish-offer';
import { ReadCalendar } from './use-cases/read-calendar';
import { ReadOffers } from './use-cases/read-offers';
import { ReadSaga } from './use-cases/read-saga';
import { ReadSpaces } from './use-cases/read-spaces';
import { ReadSteps } from './use-cases/read-steps';
import { ReadStops } from './use-cases/read-stops';
import { ReadTours } from './use-cases/read-tours';
import { RecordEngagements } from './use-cases/record-engagements';
import { RecordTours } from './use-cases/record-tours';
import { RegisterSpace } from './use-cases/register-space';
import { RejectOffer } from './use-cases/reject-offer';
import { ReleaseHold } from './use-cases/release-hold';
import { ReleaseReservation } from './use-cases/release-reservation';
import { ReleaseUnanswered } from './use-cases/release-unanswered';
import { RequestOfferChanges } from './use-cases/request-offer-changes';
import { ReviseOffer } from './use-cases/revise-offer';
import { RowByRow } from './use-cases/row-by-row';
import { SendContract } from './use-cases/send-contract';
import { StopChanges } from './use-cases/stop-changes';
import { StopCommands } from './use-cases/stop-commands';
import { SubmitOffer } from './use-cases/submit-offer';
import { TakeOverRow } from './use-cases/take-over-row';
import { TourEnd } from './use-cases/tour-end';
import { WithdrawOffer } from './use-cases/withdraw-offer';
import { whatIf } from './what-if.module';

const http = [OffersController, OfferReviewController, ToursController, SpacesController, StopsController, StopDecisionsController, StopChargeController, ReferenceController, BulkController, ...rulesControllers];
const copies = [OrganisationRegistered, OrganisationChanged];
const reactions = [OnAgreementProgress, OnAgreementExecuted, OnAgreementEnded, OnPersonErased];

const offering = [DraftOffer, ReviseOffer, SubmitOffer, RequestOfferChanges, PublishOffer, RejectOffer, CloseOffer, WithdrawOffer, OfferSteps];
const touring = [PlanTour, EndTour, TourEnd, RegisterSpace];
const holding = [PlaceHold, NudgeStop, AssignStop, ExtendHold, ReleaseHold, DeclineHold, ExpireHold, ChallengeHold, AnswerChallenge, ReleaseUnanswered, Line, StopChanges, StopCommands];
const contracting = [AssessFacility, AcceptFacilityConditions, SendContract, FollowAgreement, ConfirmStop, ReleaseRivals, ReleaseReservation, HostingSagas];
const reading = [ReadOffers, ReadTours, ReadSpaces, ReadCalendar, ReadStops, ReadSteps, ReadSaga, ListHoldRules];
const recording = [RecordTours, RecordEngagements, RowByRow, ListImportProposals, DecideImportProposal, TakeOverRow];
const forgetting = [ForgetPerson];
const stored = [HoldFacts, ImportProposals, ReferenceRules, ...rulesProviders];

/** Works on the road: offers under review, tours of one set each, spaces, and the line of stops that leads to confirmed ones. */
@Module({
  controllers: [...http, ...afterwards.controllers, ...paper.controllers, ...road.controllers, ...performing.controllers, ...routing.controllers, ...whatIf.controllers, ...money.controllers, ...facilityControllers, ...copies, ...reactions],
  providers: [...offering, ...afterwards.providers, ...paper.providers, ...road.providers, ...performing.providers, ...routing.providers, ...whatIf.providers, ...money.providers, ...touring, ...holding, ...contracting, ...reading, ...recording, ...forgetting, ...stored, ...facilityProviders],
})
export class TouringModule {}
