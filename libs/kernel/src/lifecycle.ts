import { lifecycleDiagram } from './lifecycle-diagram';
import {
  type EventTraits,
  type LifecycleDefinition,
  type StateRule,
  type TransitionDefinition,
  type TransitionRule,
  toDefinition,
} from './lifecycle-definition';
import { lifecycleFaults } from './lifecycle-faults';
import { type Decision, accept, reject } from './rejection';

type ActorIn<T> = T extends { actor: infer A extends string } ? A : never;
type ActionIn<T> = T extends { action: infer A extends string } ? A : never;
type GuardIn<T> = T extends { guards: readonly (infer G extends string)[] } ? G : never;
type EventTypeIn<T> = T extends { emits: infer E } ? (E extends readonly (infer X extends string)[] ? X : E & string) : never;

export type StateOf<L> = L extends { readonly states: readonly (infer S extends string)[] } ? S : never;
export type ActionOf<L> = L extends { readonly actions: readonly (infer A extends string)[] } ? A : never;
export type ActorOf<L> = L extends { readonly actors: readonly (infer A extends string)[] } ? A : never;
export type GuardOf<L> = L extends { readonly guards: readonly (infer G extends string)[] } ? G : never;
export type EventTypeOf<L> = L extends { readonly eventTypes: readonly (infer E extends string)[] } ? E : never;

/** One cell of the table; `to` is null where the action is refused. */
export interface Pair<State extends string, Action extends string> {
  readonly state: State;
  readonly action: Action;
  readonly to: State | null;
}

/**
 * A workflow as a table that has been checked. It decides, refuses with the code `action-not-allowed`, draws itself and is
 * published as data (`definition`). The null state stands for a thing that does not exist yet.
 */
export class Lifecycle<
  State extends string = string,
  Action extends string = string,
  Actor extends string = string,
  Guard extends string = string,
  EventType extends string = string,
> {
  readonly workflow: string;
  readonly initial: State;
  readonly states: readonly State[];
  readonly actions: readonly Action[];
  readonly actors: readonly Actor[];
  readonly guards: readonly Guard[];
  readonly eventTypes: readonly EventType[];
  private readonly transitions: readonly TransitionDefinition<State, Action, Actor, Guard, EventType>[];

  constructor(readonly definition: LifecycleDefinition) {
    const faults = lifecycleFaults(definition);
    if (faults.length > 0)
      throw new Error(`The lifecycle ${definition.workflow} does not hold together:\n- ${faults.join('\n- ')}`);
    this.transitions = definition.transitions as typeof this.transitions;
    this.workflow = definition.workflow;
    this.initial = definition.initial as State;
    this.states = definition.states.map(({ state }) => state as State);
    this.actions = unique(this.transitions.map(({ action }) => action));
    this.actors = unique(this.transitions.map(({ actor }) => actor));
    this.guards = unique(this.transitions.flatMap(({ guards }) => guards));
    this.eventTypes = unique(this.transitions.flatMap(({ emits }) => emits));
  }

  /** The state after the action. Throws when `state` is not of this table, which only a corrupt row can cause. */
  next(state: State | null, action: Action): Decision<State, 'action-not-allowed'> {
    const decision = this.transition(state, action);
    return decision.ok ? accept(decision.value.to) : decision;
  }

  /** Like `next`, with the whole row: who acts, which guards must hold, which events go out. */
  transition(
    state: State | null,
    action: Action,
  ): Decision<TransitionDefinition<State, Action, Actor, Guard, EventType>, 'action-not-allowed'> {
    const found = this.leaving(state).find((transition) => transition.action === action);
    if (found !== undefined) return accept(found);
    return reject('action-not-allowed', { workflow: this.workflow, state, action, allowed: this.actionsFrom(state) });
  }

  /** The actions the table knows from this state, of everybody or of one actor; guards may still refuse them. */
  actionsFrom(state: State | null, actor?: Actor): Action[] {
    return this.leaving(state)
      .filter((transition) => actor === undefined || transition.actor === actor)
      .map(({ action }) => action);
  }

  isFinal(state: State): boolean {
    return this.definition.states.some((rule) => rule.state === state && rule.final);
  }

  /** Every state with every action, the forbidden ones too, for tests and for the page that shows the table. */
  pairs(): Pair<State, Action>[] {
    return this.states.flatMap((state) => this.actions.map((action) => ({ state, action, to: this.target(state, action) })));
  }

  mermaid(): string {
    return lifecycleDiagram(this.definition);
  }

  private target(state: State, action: Action): State | null {
    const decision = this.next(state, action);
    return decision.ok ? decision.value : null;
  }

  private leaving(state: State | null): readonly TransitionDefinition<State, Action, Actor, Guard, EventType>[] {
    if (state !== null && !this.states.includes(state)) throw new Error(`${this.workflow} has no state "${state}".`);
    return this.transitions.filter(({ from }) => (state === null ? from === null : from?.includes(state)));
  }
}

/**
 * Makes a lifecycle of a table. States, actions, actors, guards and event types become unions of string literals, so a wrong
 * name in the table or in its callers fails to compile; what types can't see is checked here.
 * Throws one error that lists every fault of the table.
 */
export function defineLifecycle<
  const States extends Readonly<Record<string, StateRule>>,
  const Transitions extends readonly TransitionRule<keyof States & string>[],
>(table: {
  readonly workflow: string;
  readonly with?: EventTraits;
  readonly run?: string;
  readonly initial: NoInfer<keyof States & string>;
  readonly states: States;
  readonly transitions: Transitions;
}): Lifecycle<
  keyof States & string,
  ActionIn<Transitions[number]>,
  ActorIn<Transitions[number]>,
  GuardIn<Transitions[number]>,
  EventTypeIn<Transitions[number]>
> {
  return new Lifecycle(toDefinition(table));
}

function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
