import { Caller, InputRefused } from '@caravanserai/hosting';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ListInstances } from '../use-cases/list-instances';
import { TellStory } from '../use-cases/tell-story';
import { InstancesQuery, questionOf } from './figure-inputs';

/** The instances behind the numbers, and the whole story of one. */
@Controller('instances')
export class InstancesController {
  constructor(
    private readonly list: ListInstances,
    private readonly story: TellStory,
  ) {}

  @Get()
  listInstances(@Caller() caller: Caller, @Query() query: InstancesQuery) {
    const { standing, reached, activity, next, variant, band, limit, after } = query;
    return this.list.execute(caller, { ...questionOf(query), behind: { standing, reached, activity, next, variant, band }, limit, after });
  }

  @Get(':workflow/:instance')
  readStory(@Caller() caller: Caller, @Param('workflow') workflow: string, @Param('instance') instance: string) {
    return this.story.execute(caller, { workflow: workflowName(workflow), instance: instanceName(instance) });
  }
}

function workflowName(name: string): string {
  if (/^[a-z]{1,40}\.[a-z][a-z-]{0,60}$/.test(name)) return name;
  throw new InputRefused([{ field: 'workflow', reason: 'must be the name of a workflow, as touring.stop' }]);
}

/** A subject's id, with the number of the run where there were several. */
function instanceName(name: string): string {
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(~\d{1,9})?$/.test(name)) return name;
  throw new InputRefused([{ field: 'instance', reason: 'must be the id of an instance' }]);
}
