import type { Caller } from '@caravanserai/access';
import { accept } from '@caravanserai/kernel';
import { UnitOfWork } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import type { FiguresShown } from '../domain/figures-shown';
import { suppressions } from '../domain/rights/suppress';
import type { Calendars } from '../domain/figures/working-times';
import { type View, type ViewName, views } from '../domain/views';
import { LiveLog } from '../live/live-log';
import { readCalendars } from '../store/calendars';
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
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async execute(caller: Caller, name: ViewName, asked: FiguresAsked) {
    const answering = await this.questions.ask(caller, 'read-figures', asked);
    if (!answering.ok) return answering;
    const { log, selection, scope, now, asOf } = answering.value;
    const { workflow } = asked.filter;
    const stages = asked.log === undefined && workflow !== undefined ? (await this.live.currentTables()).of(workflow)?.table.states.map(({ state }) => state) : undefined;
    const view: View = views[name];
    const calendars = asked.log === undefined ? await this.calendars() : undefined;
    const figures = view.figures(log, selection, { now, workflow, by: asked.by, stepDays: asked.stepDays, stages, calendars }) as Record<string, unknown>;
    const shown = scope.administrator ? figures : (suppressions[name]?.(figures) ?? figures);
    return accept({ view: name, asOf, definition: view.definition, ...shown } as unknown as FiguresShown<typeof asOf>);
  }

  /** What the services tell of countries and of roles, as it is now. */
  private async calendars(): Promise<Calendars> {
    const byPartner = await this.unitOfWork.run(readCalendars);
    return { byPartner, rolesFrom: (workflow, state) => this.live.rolesFrom(workflow, state) };
  }
}
