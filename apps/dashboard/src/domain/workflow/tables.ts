import type { EventOf, touringLifecycleDeclared } from '@caravanserai/contracts';
import { carryingEvent } from '@caravanserai/kernel';

export type Declared = EventOf<typeof touringLifecycleDeclared>;
export type Arrow = Declared['transitions'][number];

/** One version of a workflow's table, as its service declared it. */
export interface TableVersion {
  readonly sequence: number;
  readonly declaredAt: string;
  readonly table: Declared;
}

/** A table made ready for questions. */
export class WorkflowTable {
  readonly workflow: string;
  readonly service: string;
  readonly run: string | undefined;
  readonly finals: ReadonlySet<string>;
  readonly longestDays: ReadonlyMap<string, number>;
  /** Types by which a step is told; all other types of the workflow tell something beside. */
  private readonly carried = new Map<string, Array<Arrow & { readonly traits: ReadonlyArray<readonly [string, string]> }>>();
  private readonly types = new Map<string, Arrow[]>();
  private readonly roles = new Map<string, string[]>();

  constructor(readonly version: TableVersion) {
    const { workflow, run, states, transitions } = version.table;
    this.workflow = workflow;
    this.run = run;
    this.service = workflow.slice(0, workflow.indexOf('.'));
    this.finals = new Set(states.filter(({ final }) => final === 'yes').map(({ state }) => state));
    this.longestDays = new Map(states.flatMap(({ state, longestDays }) => (longestDays === undefined ? [] : [[state, longestDays]])));
    for (const arrow of transitions) {
      const carrier = carryingEvent(workflow, arrow.emits);
      const traits = (arrow.with ?? []).map(({ field, is }) => [field, is] as const);
      this.carried.set(carrier, [...(this.carried.get(carrier) ?? []), { ...arrow, traits }]);
      if (arrow.from !== undefined) this.roles.set(arrow.from, [...new Set([...(this.roles.get(arrow.from) ?? []), arrow.actor])]);
      for (const type of arrow.emits) this.types.set(type, [...(this.types.get(type) ?? []), arrow]);
    }
  }

  get table(): Declared {
    return this.version.table;
  }

  /** Whether an event of another topic than the workflow's own tells of it. */
  speaksOf(type: string, words: Readonly<Record<string, string>>): boolean {
    return this.types.get(type)?.some((arrow) => (arrow.with ?? []).every(({ field, is }) => (words[field] ?? is) === is)) === true;
  }

  /** The arrows that this event may carry, those first whose traits it states in full; `state` null: the thing does not exist yet. */
  carriedBy(type: string, words: Readonly<Record<string, string>>): ReadonlyArray<Arrow> {
    const fitting = (this.carried.get(type) ?? []).filter(({ traits }) => traits.every(([field, is]) => (words[field] ?? is) === is));
    if (fitting.length < 2) return fitting;
    const stated = fitting.filter(({ traits }) => traits.every(([field]) => words[field] !== undefined));
    return [...stated, ...fitting.filter((arrow) => !stated.includes(arrow))];
  }

  /** What an event means that comes from a state where its table knows no such step. */
  meantBy(type: string, words: Readonly<Record<string, string>>): Arrow | undefined {
    return this.carriedBy(type, words)[0] ?? this.carried.get(type)?.[0];
  }

  carriesSteps(type: string): boolean {
    return this.carried.has(type);
  }

  emitsFrom(state: string | null, type: string): boolean {
    return this.types.get(type)?.some((arrow) => (arrow.from ?? null) === state) === true;
  }

  rolesFrom(state: string): readonly string[] {
    return this.roles.get(state) ?? [];
  }

  arrowsFrom(state: string): readonly Arrow[] {
    return this.table.transitions.filter(({ from }) => from === state);
  }
}

/** All tables that are known. The one that was declared last before an event judges it; what happened before any did is judged by the first. */
export class Tables {
  private readonly byWorkflow = new Map<string, WorkflowTable[]>();

  constructor(versions: readonly TableVersion[]) {
    for (const version of [...versions].sort((a, b) => a.sequence - b.sequence)) {
      const { workflow } = version.table;
      this.byWorkflow.set(workflow, [...(this.byWorkflow.get(workflow) ?? []), new WorkflowTable(version)]);
    }
  }

  /** The latest version of each. */
  get latest(): readonly WorkflowTable[] {
    return [...this.byWorkflow.values()].map((versions) => versions.at(-1)!).sort((a, b) => (a.workflow < b.workflow ? -1 : 1));
  }

  of(workflow: string): WorkflowTable | undefined {
    return this.byWorkflow.get(workflow)?.at(-1);
  }

  at(workflow: string, time: string): WorkflowTable | undefined {
    const versions = this.byWorkflow.get(workflow);
    return versions?.findLast(({ version }) => version.declaredAt <= time) ?? versions?.[0];
  }

  /** The workflow that an event tells of: its topic's own, else one of the same service that emits it. */
  workflowOf({ topic, type, at, words }: { readonly topic: string; readonly type: string; readonly at: string; readonly words: Readonly<Record<string, string>> }): string | null {
    if (this.byWorkflow.has(topic)) return topic;
    const service = topic.slice(0, topic.indexOf('.') + 1);
    for (const workflow of this.byWorkflow.keys()) if (workflow.startsWith(service) && this.at(workflow, at)!.speaksOf(type, words)) return workflow;
    return null;
  }
}
