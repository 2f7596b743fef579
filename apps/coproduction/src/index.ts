import { defineService } from '@caravanserai/hosting';
import { assignmentMigrations, nudgeMigrations, remarkMigrations } from '@caravanserai/persistence';
import { coproductionConfig } from './config';
import { CoproductionModule } from './coproduction.module';
import { obligationLifecycle } from './domain/afterwards/obligation-lifecycle';
import { agreementLifecycle } from './domain/agreement-lifecycle';
import { accountLifecycle } from './domain/money/account-lifecycle';
import { clauseLifecycle } from './domain/production/clause-lifecycle';
import { productionLifecycle } from './domain/production/production-lifecycle';
import { afterwardsPolicy } from './http/afterwards/policy';
import { afterwardsRefusals } from './http/afterwards/refusals';
import { evidencePolicy } from './http/evidence/policy';
import { evidenceRefusals } from './http/evidence/refusals';
import { moneyPolicy } from './http/money/policy';
import { moneyRefusals } from './http/money/refusals';
import { policy } from './http/policy';
import { precedentsPolicy } from './http/precedents/policy';
import { precedentsRefusals } from './http/precedents/refusals';
import { treatyPolicy } from './http/treaty/policy';
import { treatyRefusals } from './http/treaty/refusals';
import { productionPolicy } from './http/production/policy';
import { productionRefusals } from './http/production/refusals';
import { refusals } from './http/refusals';
import { AgreementRow, LogRow, SignatureRow, VersionRow, VoidingRow } from './store/agreement.entity';
import { Addenda1764200590000 } from './store/migrations/1764200590000-addenda';
import { Agreements1764000100000 } from './store/migrations/1764000100000-agreements';
import { TreatyRows1764200200000 } from './store/migrations/1764200200000-treaty-rows';
import { MoneyAccounts1764200100000 } from './store/migrations/1764200100000-money-accounts';
import { Productions1764200300000 } from './store/migrations/1764200300000-productions';
import { ProductionVerdicts1764200300100 } from './store/migrations/1764200300100-production-verdicts';
import { Evidence1764200400000 } from './store/migrations/1764200400000-evidence';
import { Precedents1764200500000 } from './store/migrations/1764200500000-precedents';
import { Obligations1764200510000 } from './store/migrations/1764200510000-obligations';
import { AccountTerms1764200520000 } from './store/migrations/1764200520000-account-terms';
import { IssuerSuccession1764200530000 } from './store/migrations/1764200530000-issuer-succession';
import { AccountPartyRow, AccountRow, ReceiptRow } from './store/money/account.entity';
import { OrganisationCopy } from './store/organisation-copy.entity';
import { Remark } from './store/remark.entity';

export const coproduction = defineService({
  name: 'coproduction',
  title: 'Hosting agreements',
  environment: coproductionConfig,
  module: (_env, config) => CoproductionModule.with(config),
  entities: [AgreementRow, VersionRow, LogRow, SignatureRow, VoidingRow, Remark, OrganisationCopy, AccountRow, AccountPartyRow, ReceiptRow],
  migrations: [...remarkMigrations, ...nudgeMigrations, ...assignmentMigrations, Agreements1764000100000, MoneyAccounts1764200100000, TreatyRows1764200200000, Productions1764200300000, ProductionVerdicts1764200300100, Evidence1764200400000, Precedents1764200500000, Obligations1764200510000, AccountTerms1764200520000, IssuerSuccession1764200530000, Addenda1764200590000],
  lifecycles: [agreementLifecycle, accountLifecycle, productionLifecycle, clauseLifecycle, obligationLifecycle],
  policy: { ...policy, ...moneyPolicy, ...productionPolicy, ...treatyPolicy, ...evidencePolicy, ...precedentsPolicy, ...afterwardsPolicy },
  refusals: { ...refusals, ...moneyRefusals, ...productionRefusals, ...treatyRefusals, ...evidenceRefusals, ...precedentsRefusals, ...afterwardsRefusals },
});
