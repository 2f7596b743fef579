import { type DynamicModule, Module } from '@nestjs/common';
import { CONFIG, type DashboardConfig } from './config';
import { RecordEverything } from './copies/record-everything';
import { ServiceReports } from './health/service-reports';
import { ExportController } from './http/export.controller';
import { FiguresController } from './http/figures.controller';
import { HealthViewController } from './http/health.controller';
import { InstancesController } from './http/instances.controller';
import { StepsController } from './http/steps.controller';
import { ChangeStream } from './live/change-stream';
import { LiveLog } from './live/live-log';
import { Sides } from './live/sides';
import { ExportSteps } from './use-cases/export-steps';
import { ListInstances } from './use-cases/list-instances';
import { ListWorkflows } from './use-cases/list-workflows';
import { OpenStepStream } from './use-cases/open-step-stream';
import { Questions } from './use-cases/question';
import { ReadHealth } from './use-cases/read-health';
import { ReadFigures } from './use-cases/read-figures';
import { TellStory } from './use-cases/tell-story';
import { WorkspaceModule } from './workspace/workspace.module';

const live = [ChangeStream, Sides, LiveLog];
const reading = [Questions, ListWorkflows, ReadFigures, ListInstances, TellStory, OpenStepStream, ServiceReports, ReadHealth, ExportSteps];

/** Every workflow of the platform, as its events tell it. */
@Module({})
export class DashboardModule {
  static with(config: DashboardConfig): DynamicModule {
    return {
      module: DashboardModule,
      imports: [WorkspaceModule],
      controllers: [FiguresController, InstancesController, StepsController, HealthViewController, ExportController, RecordEverything],
      providers: [{ provide: CONFIG, useValue: config }, ...live, ...reading],
    };
  }
}
