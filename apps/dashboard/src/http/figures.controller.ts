import { Caller, InputRefused } from '@caravanserai/hosting';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiParam } from '@nestjs/swagger';
import { type ViewName, viewNames, type View, views } from '../domain/views';
import { ListWorkflows } from '../use-cases/list-workflows';
import { ReadFigures } from '../use-cases/read-figures';
import { FiguresQuery, questionOf } from './figure-inputs';

const definitions = viewNames.map((name) => `**${name}**: ${views[name].definition}`).join('\n\n');

/** What the workflows are and how they do. */
@Controller()
export class FiguresController {
  constructor(
    private readonly workflows: ListWorkflows,
    private readonly figures: ReadFigures,
  ) {}

  @Get('workflows')
  listWorkflows(@Caller() caller: Caller) {
    return this.workflows.execute(caller);
  }

  @Get('figures/:view')
  @ApiOperation({ description: `Instants in figures are milliseconds since 1970 UTC, durations milliseconds.\n\n${definitions}` })
  @ApiParam({ name: 'view', enum: viewNames })
  readFigures(@Caller() caller: Caller, @Param('view') view: string, @Query() query: FiguresQuery) {
    const name = viewOf(view, query);
    return this.figures.execute(caller, name, { ...questionOf(query), by: query.by, stepDays: query.stepDays });
  }
}

/** An imported log is one workflow without a name. */
function viewOf(name: string, { workflow, log }: FiguresQuery): ViewName {
  if (!(viewNames as readonly string[]).includes(name)) throw new InputRefused([{ field: 'view', reason: `must be one of ${viewNames.join(', ')}` }]);
  const view: View = views[name as ViewName];
  if (view.needsWorkflow && workflow === undefined && log === undefined) throw new InputRefused([{ field: 'workflow', reason: 'is required by this view' }]);
  return name as ViewName;
}
