import type { Caller } from '@caravanserai/access';
import { page, readCursor } from '@caravanserai/hosting';
import { accept } from '@caravanserai/kernel';
import { type Transaction, UnitOfWork } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { type Behind, casesBehind, latestFirst, type PageEnd, pageEndOf } from '../domain/cases-behind';
import { caseView, type CaseView } from '../domain/case-view';
import { LiveLog } from '../live/live-log';
import { nameless, organisationNames, type OrganisationNames, titlesOf } from '../store/names';
import { type Answering, type Question, Questions } from './question';

export interface InstancesAsked extends Question {
  readonly behind: Behind;
  readonly limit: number;
  readonly after?: string;
}

/** What comes on top of an instance of the platform itself, and not of one from an imported log. */
export interface InstanceShown extends Omit<CaseView, 'parties'> {
  readonly title?: string | null;
  readonly parties: ReadonlyArray<CaseView['parties'][number] & { readonly name?: string | null; readonly names?: OrganisationNames['names'] }>;
  readonly mustAct?: ReturnType<typeof mustAct>;
}

/** The list behind every number: the instances that it counts. */
@Injectable()
export class ListInstances {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly questions: Questions,
    private readonly live: LiveLog,
  ) {}

  async execute(caller: Caller, asked: InstancesAsked) {
    const after = readCursor(asked.after, ['number', 'number']) as PageEnd | null;
    const answering = await this.questions.ask(caller, 'list-instances', asked);
    if (!answering.ok) return answering;
    const { log, selection, now, asOf } = answering.value;
    const numbers = casesBehind(log, selection, asked.behind, now);
    const { items, nextCursor } = page(latestFirst(log, numbers, after, asked.limit + 1), asked.limit, (number) => pageEndOf(log, number));
    const described = await this.unitOfWork.run((tx) => this.described(tx, answering.value, items, asked.log === undefined));
    return accept({ items: described, nextCursor, count: numbers.length, asOf });
  }

  private async described(tx: Transaction, { log, now }: Answering, numbers: readonly number[], live: boolean): Promise<readonly InstanceShown[]> {
    const views = numbers.map((number) => caseView(log, number, now));
    if (!live) return views;
    const tables = await this.live.tablesOf(tx);
    const titles = await titlesOf(tx, views);
    const names = await organisationNames(tx, views.flatMap(({ parties }) => parties.map(({ organisation }) => organisation)));
    return views.map((view) => ({
      ...view,
      title: titles.get(`${view.workflow} ${view.id}`) ?? null,
      parties: view.parties.map((party) => ({ ...party, ...(names.get(party.organisation) ?? nameless) })),
      mustAct: mustAct(view, tables.of(view.workflow)?.arrowsFrom(view.state) ?? []),
    }));
  }
}

/** Who can take it further from here, with the organisation where the role is a party's. */
export function mustAct({ endedAt, parties }: Pick<CaseView, 'endedAt' | 'parties'>, arrows: ReadonlyArray<{ readonly actor: string; readonly action: string }>) {
  if (endedAt !== null) return [];
  const roles = [...new Set(arrows.map(({ actor }) => actor))];
  return roles.map((role) => ({
    role,
    organisation: parties.find((party) => party.role === role)?.organisation ?? null,
    actions: arrows.filter(({ actor }) => actor === role).map(({ action }) => action),
  }));
}
