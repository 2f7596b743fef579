import { type DynamicModule, Module } from '@nestjs/common';
import { AfterwardsModule } from './afterwards.module';
import { CONFIG, type CoproductionConfig } from './config';
import { OrganisationChangedCopy } from './copies/organisation-changed';
import { OrganisationRegisteredCopy } from './copies/organisation-registered';
import { EvidenceModule } from './evidence.module';
import { AgreementsController } from './http/agreements.controller';
import { CareController } from './http/care.controller';
import { NegotiationController } from './http/negotiation.controller';
import { SignaturesController } from './http/signatures.controller';
import { MoneyModule } from './money.module';
import { PrecedentsModule } from './precedents.module';
import { ProductionModule } from './production.module';
import { OnMandateRevoked } from './reactions/on-mandate-revoked';
import { OnPersonErased } from './reactions/on-person-erased';
import { OnSignBy } from './reactions/on-sign-by';
import { OnStopMoved } from './reactions/on-stop-moved';
import { OnStopReserved } from './reactions/on-stop-reserved';
import { RecordFact } from './store/record-fact';
import { TreatyModule } from './treaty.module';
import { AcceptTerms } from './use-cases/accept-terms';
import { ActOnAgreement } from './use-cases/act-on-agreement';
import { AskContacts } from './use-cases/ask-contacts';
import { AssignAgreement } from './use-cases/assign-agreement';
import { ConfirmMandate } from './use-cases/confirm-mandate';
import { DeclineAgreement } from './use-cases/decline-agreement';
import { DraftAgreement } from './use-cases/draft-agreement';
import { ExtendDeadline } from './use-cases/extend-deadline';
import { ForgetPerson } from './use-cases/forget-person';
import { LapseAgreement } from './use-cases/lapse-agreement';
import { ListAgreements } from './use-cases/list-agreements';
import { NudgeParties } from './use-cases/nudge-parties';
import { ProposeTerms } from './use-cases/propose-terms';
import { ReadAgreement } from './use-cases/read-agreement';
import { ReadHistory } from './use-cases/read-history';
import { ReadTexts } from './use-cases/read-texts';
import { RecordAddendum } from './use-cases/record-addendum';
import { ReopenAgreement } from './use-cases/reopen-agreement';
import { SignAgreement } from './use-cases/sign-agreement';
import { VerifyAgreement } from './use-cases/verify-agreement';
import { VoidSignatures } from './use-cases/void-signatures';
import { WithdrawAgreement } from './use-cases/withdraw-agreement';
import { WithdrawSignature } from './use-cases/withdraw-signature';

/** Hosting agreements: drafted from a reserved stop, negotiated, signed, executed or ended. */
@Module({})
export class CoproductionModule {
  static with(config: CoproductionConfig): DynamicModule {
    const copies = [OrganisationRegisteredCopy, OrganisationChangedCopy];
    const reactions = [OnStopReserved, OnStopMoved, OnMandateRevoked, OnPersonErased];
    const reading = [ListAgreements, ReadAgreement, ReadTexts, ReadHistory, VerifyAgreement];
    const negotiating = [ProposeTerms, AcceptTerms, ReopenAgreement, DeclineAgreement, WithdrawAgreement];
    const signing = [SignAgreement, WithdrawSignature, ConfirmMandate, AskContacts];
    const itself = [DraftAgreement, RecordAddendum, ExtendDeadline, NudgeParties, AssignAgreement, LapseAgreement, VoidSignatures, ForgetPerson, OnSignBy];
    const productions = ProductionModule.with(config);
    return {
      module: CoproductionModule,
      imports: [productions, MoneyModule.with(productions), EvidenceModule.with(config, productions), TreatyModule, PrecedentsModule, AfterwardsModule.with(productions)],
      controllers: [AgreementsController, NegotiationController, SignaturesController, CareController, ...copies, ...reactions],
      providers: [{ provide: CONFIG, useValue: config }, RecordFact, ActOnAgreement, ...reading, ...negotiating, ...signing, ...itself],
    };
  }
}
