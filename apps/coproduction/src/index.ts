import { defineService } from '@caravanserai/hosting';
import { nudgeMigrations, remarkMigrations } from '@caravanserai/persistence';
import { coproductionConfig } from './config';
import { CoproductionModule } from './coproduction.module';
import { agreementLifecycle } from './domain/agreement-lifecycle';
import { policy } from './http/policy';
import { refusals } from './http/refusals';
import { AgreementRow, LogRow, SignatureRow, VersionRow, VoidingRow } from './store/agreement.entity';
import { Agreements1764000100000 } from './store/migrations/1764000100000-agreements';
import { OrganisationCopy } from './store/organisation-copy.entity';
import { Remark } from './store/remark.entity';

export const coproduction = defineService({
  name: 'coproduction',
  title: 'Hosting agreements',
  environment: coproductionConfig,
  module: (_env, config) => CoproductionModule.with(config),
  entities: [AgreementRow, VersionRow, LogRow, SignatureRow, VoidingRow, Remark, OrganisationCopy],
  migrations: [...remarkMigrations, ...nudgeMigrations, Agreements1764000100000],
  lifecycles: [agreementLifecycle],
  policy,
  refusals,
});
