import { defineService } from '@caravanserai/hosting';
import { nudgeMigrations, remarkMigrations } from '@caravanserai/persistence';
import { coproductionConfig } from './config';
import { CoproductionModule } from './coproduction.module';
import { agreementLifecycle } from './domain/agreement-lifecycle';
import { accountLifecycle } from './domain/money/account-lifecycle';
import { moneyPolicy } from './http/money/policy';
import { moneyRefusals } from './http/money/refusals';
import { policy } from './http/policy';
import { refusals } from './http/refusals';
import { AgreementRow, LogRow, SignatureRow, VersionRow, VoidingRow } from './store/agreement.entity';
import { Agreements1764000100000 } from './store/migrations/1764000100000-agreements';
import { MoneyAccounts1764200100000 } from './store/migrations/1764200100000-money-accounts';
import { AccountPartyRow, AccountRow, ReceiptRow } from './store/money/account.entity';
import { OrganisationCopy } from './store/organisation-copy.entity';
import { Remark } from './store/remark.entity';

export const coproduction = defineService({
  name: 'coproduction',
  title: 'Hosting agreements',
  environment: coproductionConfig,
  module: (_env, config) => CoproductionModule.with(config),
  entities: [AgreementRow, VersionRow, LogRow, SignatureRow, VoidingRow, Remark, OrganisationCopy, AccountRow, AccountPartyRow, ReceiptRow],
  migrations: [...remarkMigrations, ...nudgeMigrations, Agreements1764000100000, MoneyAccounts1764200100000],
  lifecycles: [agreementLifecycle, accountLifecycle],
  policy: { ...policy, ...moneyPolicy },
  refusals: { ...refusals, ...moneyRefusals },
});
