import { type DynamicModule, Module, type Provider } from '@nestjs/common';
import { CONFIG, type CoproductionConfig } from './config';
import { DiscussionController } from './http/production/discussion.controller';
import { DraftsController } from './http/production/drafts.controller';
import { PapersController } from './http/production/papers.controller';
import { ProductionsController } from './http/production/productions.controller';
import { OnAccountDue } from './reactions/money/on-account-due';
import { OnProductionClocks } from './reactions/on-production-clocks';
import { KeepObligations } from './store/afterwards/keep-obligations';
import { KeepAccount } from './store/money/keep-account';
import { RecordStep } from './store/production/record-step';
import { TreatyModule } from './treaty.module';
import { AskContacts } from './use-cases/ask-contacts';
import { ConfirmMandate } from './use-cases/confirm-mandate';
import { ActOnProduction } from './use-cases/production/act-on-production';
import { AmendProduction } from './use-cases/production/amend-production';
import { CompareDrafts } from './use-cases/production/compare-drafts';
import { ConsolidateAmendment } from './use-cases/production/consolidate-amendment';
import { CreateProduction } from './use-cases/production/create-production';
import { DiscussClause } from './use-cases/production/discuss-clause';
import { ExchangeWordFiles } from './use-cases/production/exchange-word-files';
import { JudgeProduction } from './use-cases/production/judge-production';
import { ListProductions } from './use-cases/production/list-productions';
import { MapNegotiation } from './use-cases/production/map-negotiation';
import { ReadDrafts } from './use-cases/production/read-drafts';
import { ReadProduction } from './use-cases/production/read-production';
import { ReadProductionCatalogue } from './use-cases/production/read-production-catalogue';
import { ReadProductionHistory } from './use-cases/production/read-production-history';
import { RecordSignature } from './use-cases/production/record-signature';
import { RunOutClock } from './use-cases/production/run-out-clock';
import { StepProduction } from './use-cases/production/step-production';
import { TranslateProduction } from './use-cases/production/translate-production';
import { VoidProductionSignatures } from './use-cases/production/void-production-signatures';

/** Agreements of two or more parties on a production: negotiated clause by clause, signed in stages, amended, ended. */
@Module({})
export class ProductionModule {
  static with(config: CoproductionConfig): DynamicModule {
    const reading: Provider[] = [ListProductions, ReadProduction, ReadDrafts, CompareDrafts, ReadProductionHistory, MapNegotiation, ReadProductionCatalogue];
    const acting: Provider[] = [CreateProduction, StepProduction, AmendProduction, DiscussClause, TranslateProduction, JudgeProduction, ExchangeWordFiles, ActOnProduction];
    const signing: Provider[] = [{ provide: CONFIG, useValue: config }, AskContacts, ConfirmMandate, RecordSignature, ConsolidateAmendment, VoidProductionSignatures];
    return {
      module: ProductionModule,
      imports: [TreatyModule],
      controllers: [ProductionsController, DraftsController, DiscussionController, PapersController],
      providers: [KeepObligations, KeepAccount, OnAccountDue, RecordStep, RunOutClock, OnProductionClocks, ...reading, ...acting, ...signing],
      exports: [KeepObligations, KeepAccount, ReadProduction, ReadDrafts, RecordSignature, VoidProductionSignatures, RecordStep],
    };
  }
}
