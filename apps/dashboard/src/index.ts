import { defineService } from '@caravanserai/hosting';
import { dashboardConfig } from './config';
import { DashboardModule } from './dashboard.module';
import { policy } from './http/policy';
import { refusals } from './http/refusals';
import { Dashboard1764200000000 } from './store/migrations/1764200000000-dashboard';
import { Workspace1764200001000 } from './store/migrations/1764200001000-workspace';
import { Calendars1764200002000 } from './store/migrations/1764200002000-calendars';

export const dashboard = defineService({
  name: 'dashboard',
  title: 'Every workflow, live',
  environment: dashboardConfig,
  module: (_env, config) => DashboardModule.with(config),
  entities: [],
  migrations: [Dashboard1764200000000, Workspace1764200001000, Calendars1764200002000],
  lifecycles: [],
  policy,
  refusals,
});
