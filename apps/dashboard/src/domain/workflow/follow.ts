import type { Fact } from './fact';
import type { Tables, WorkflowTable } from './tables';

/** Where one instance of a workflow stands. */
export interface Instance {
  readonly workflow: string;
  /** The subject's id; of a later run of the same subject `id~run`. */
  readonly id: string;
  readonly topic: string;
  readonly subject: string;
  readonly title: string | null;
  readonly parties: Readonly<Record<string, string>>;
  readonly partner: string | null;
  readonly state: string;
  readonly startedAt: string;
  readonly enteredAt: string;
  readonly endedAt: string | null;
  readonly dueAt: string | null;
  /** The deadline of the whole work, if one was set. */
  readonly deadline: string | null;
  readonly steps: number;
}

/** An event as a step of its workflow; `kind` says whether it moved the instance, told something beside, or came against the table. */
export interface Step {
  readonly workflow: string;
  readonly instance: string;
  readonly kind: 'step' | 'beside' | 'forbidden';
  readonly action: string | null;
  readonly actor: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

export interface Followed {
  readonly step: Step;
  /** Null while only something beside a step has been told of a thing that does not exist yet. */
  readonly instance: Instance | null;
}

/** The instance that a fact belongs to; null where no table knows of such things. */
export function instanceOf(tables: Tables, fact: Fact): { readonly table: WorkflowTable; readonly id: string } | null {
  const workflow = tables.workflowOf(fact);
  const table = workflow === null ? undefined : tables.at(workflow, fact.at);
  if (table === undefined) return null;
  const run = table.run === undefined ? undefined : fact.words[table.run];
  return { table, id: run === undefined || run === '1' ? fact.subject : `${fact.subject}~${run}` };
}

/** Follows one fact: which step it was, and where the instance stands after it. Facts of one instance come in their order. */
export function follow(table: WorkflowTable, id: string, before: Instance | null, fact: Fact): Followed {
  const step = { ...stepOf(table, before?.state ?? null, fact), workflow: table.workflow, instance: id };
  const to = step.to;
  return { step, instance: to === null ? null : moved(table, id, before, fact, to, step.kind === 'beside' ? 0 : 1) };
}

function stepOf(table: WorkflowTable, state: string | null, { type, words }: Fact): Omit<Step, 'workflow' | 'instance'> {
  const carried = table.carriedBy(type, words);
  const legal = carried.find(({ from }) => (from ?? null) === state);
  if (legal) return { kind: 'step', action: legal.action, actor: legal.actor, from: state, to: legal.to };
  // Beside a step that another event carries, or of a kind by which no step is ever told.
  if (table.emitsFrom(state, type) || !table.carriesSteps(type)) return { kind: 'beside', action: null, actor: null, from: state, to: state };
  // What it would have been elsewhere says best what has happened: the thing is where its event says.
  const meant = table.meantBy(type, words)!;
  return { kind: 'forbidden', action: meant.action, actor: meant.actor, from: state, to: meant.to };
}

function moved(table: WorkflowTable, id: string, before: Instance | null, fact: Fact, to: string, steps: number): Instance {
  const { at, topic, subject, partner, title, parties } = fact;
  const ended = table.finals.has(to);
  const stays = before?.state === to && before.endedAt === null;
  const deadline = fact.deadlineOfAll ? fact.deadline : (before?.deadline ?? null);
  return {
    workflow: table.workflow, id, topic, subject,
    title: title ?? before?.title ?? null,
    parties: { ...before?.parties, ...parties },
    partner: partner ?? before?.partner ?? null,
    state: to,
    startedAt: before?.startedAt ?? at,
    enteredAt: stays ? before.enteredAt : at,
    endedAt: ended ? (before?.endedAt ?? at) : null,
    dueAt: ended ? null : (fact.deadline ?? (stays ? before.dueAt : (deadline ?? daysAfter(at, table.longestDays.get(to))))),
    deadline,
    steps: (before?.steps ?? 0) + steps,
  };
}

const dayMs = 86_400_000;

function daysAfter(at: string, days: number | undefined): string | null {
  return days === undefined ? null : new Date(Date.parse(at) + days * dayMs).toISOString();
}
