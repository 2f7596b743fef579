import { type Caller, Queries } from '@caravanserai/access';
import { Injectable } from '@nestjs/common';
import { suppressions } from '../domain/rights/suppress';
import { type View, type ViewName, views } from '../domain/views';
import { LiveLog } from '../live/live-log';
import { type Question, Questions } from './question';

export interface FiguresAsked extends Question {
  readonly by?: 'activity' | 'state';
  readonly stepDays?: number;
}

/** Figures of one view, made anew of the whole log; there is nothing kept that could be stale. */
@Injectable()
export class ReadFigures {
  constructor(
    private readonly queries: Queries,
    private readonly questions: Questions,
    private readonly live: LiveLog,
  ) {}

  execute(caller: Caller, name: ViewName, asked: FiguresAsked) {
    return this.queries.list(caller, 'read-figures', async (tx, scope) => {
      const view: View = views[name];
      const { log, selection, now, asOf } = await this.questions.answer(tx, asked, scope);
      const { workflow } = asked.filter;
      const stages = asked.log === undefined && workflow !== undefined ? (await this.live.tablesOf(tx)).of(workflow)?.table.states.map(({ state }) => state) : undefined;
      const figures = view.figures(log, selection, { now, workflow, by: asked.by, stepDays: asked.stepDays, stages }) as Record<string, unknown>;
      const shown = scope.administrator || asked.log !== undefined ? figures : (suppressions[name]?.(figures) ?? figures);
      return { view: name, asOf, definition: view.definition, ...shown };
    });
  }
}
