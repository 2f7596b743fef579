import type { Caller } from '@caravanserai/access';
import { accept } from '@caravanserai/kernel';
import { Injectable } from '@nestjs/common';
import type { FiguresShown } from '../domain/figures-shown';
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
    private readonly questions: Questions,
    private readonly live: LiveLog,
  ) {}

  async execute(caller: Caller, name: ViewName, asked: FiguresAsked) {
    const answering = await this.questions.ask(caller, 'read-figures', asked);
    if (!answering.ok) return answering;
    const { log, selection, scope, now, asOf } = answering.value;
    const { workflow } = asked.filter;
    const stages = asked.log === undefined && workflow !== undefined ? (await this.live.currentTables()).of(workflow)?.table.states.map(({ state }) => state) : undefined;
    const view: View = views[name];
    const figures = view.figures(log, selection, { now, workflow, by: asked.by, stepDays: asked.stepDays, stages }) as Record<string, unknown>;
    const shown = scope.administrator ? figures : (suppressions[name]?.(figures) ?? figures);
    return accept({ view: name, asOf, definition: view.definition, ...shown } as unknown as FiguresShown<typeof asOf>);
  }
}
