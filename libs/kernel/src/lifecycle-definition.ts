/** What a state is, in one sentence, and how long a thing may stay in it before it counts as overdue (calendar days). */
export interface StateRule {
  readonly meaning: string;
  readonly longestDays?: number;
  readonly final?: boolean;
}

/** Fields of an event's data and the word that each of them must have. */
export type EventTraits = Readonly<Record<string, string>>;

/**
 * `from: null` creates the thing. Guards are names: the service that owns the table says what each one demands. Of several events the
 * last one carries the step and the others are facts beside it; `with` says by which data the carrying event tells this transition from
 * another one that emits the same type from the same state, so that whoever only sees events knows which step was taken.
 */
export interface TransitionRule<State extends string = string> {
  readonly action: string;
  readonly from: readonly State[] | null;
  readonly to: State;
  readonly actor: string;
  readonly guards?: readonly string[];
  readonly emits: string | readonly string[];
  readonly with?: EventTraits;
}

/**
 * A table as a person writes it. `with` holds for every transition, where two workflows share their events; `run` names the number in the
 * event's data that tells several runs of one subject apart, where a thing may go through the work more than once.
 */
export interface LifecycleTable {
  readonly workflow: string;
  readonly with?: EventTraits;
  readonly run?: string;
  readonly initial: string;
  readonly states: Readonly<Record<string, StateRule>>;
  readonly transitions: readonly TransitionRule[];
}

export interface StateDefinition<State extends string = string> {
  readonly state: State;
  readonly meaning: string;
  readonly final: boolean;
  readonly longestDays: number | null;
}

export interface TransitionDefinition<
  State extends string = string,
  Action extends string = string,
  Actor extends string = string,
  Guard extends string = string,
  EventType extends string = string,
> {
  readonly action: Action;
  readonly from: readonly State[] | null;
  readonly to: State;
  readonly actor: Actor;
  readonly guards: readonly Guard[];
  readonly emits: readonly EventType[];
  readonly with?: EventTraits;
}

/**
 * The same table as plain JSON with every field present, but those that only some tables need. States are a list because their order is the order of the work,
 * and the keys of a JSON object lose theirs in a database.
 */
export interface LifecycleDefinition {
  readonly workflow: string;
  readonly run?: string;
  readonly initial: string;
  readonly states: readonly StateDefinition[];
  readonly transitions: readonly TransitionDefinition[];
}

export function toDefinition(table: LifecycleTable): LifecycleDefinition {
  return {
    workflow: table.workflow,
    ...(table.run === undefined ? {} : { run: table.run }),
    initial: table.initial,
    states: Object.entries(table.states).map(([state, rule]) => ({
      state,
      meaning: rule.meaning,
      final: rule.final ?? false,
      longestDays: rule.longestDays ?? null,
    })),
    transitions: table.transitions.map((rule) => toTransitionDefinition(rule, table.with)),
  };
}

function toTransitionDefinition(rule: TransitionRule, common?: EventTraits): TransitionDefinition {
  const traits = { ...common, ...rule.with };
  return {
    action: rule.action,
    from: rule.from === null ? null : [...rule.from],
    to: rule.to,
    actor: rule.actor,
    guards: [...(rule.guards ?? [])],
    emits: typeof rule.emits === 'string' ? [rule.emits] : [...rule.emits],
    ...(Object.keys(traits).length === 0 ? {} : { with: traits }),
  };
}
