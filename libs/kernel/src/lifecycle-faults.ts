import { carryingEvent } from './carrying-event';
import type { LifecycleDefinition, TransitionDefinition } from './lifecycle-definition';

/**
 * Everything that is wrong with a lifecycle table, one sentence per fault; an empty list means that it holds together.
 * A service's tables are checked when they are defined, so that a bad one stops the start and not a tour.
 */
export function lifecycleFaults(definition: LifecycleDefinition): string[] {
  return [
    ...nameFaults(definition),
    ...stateFaults(definition),
    ...definition.transitions.flatMap((transition) => transitionFaults(definition, transition)),
    ...repeatedActionFaults(definition),
    ...entryFaults(definition),
    ...reachFaults(definition),
    ...endFaults(definition),
    ...likenessFaults(definition),
  ];
}

/** Names go unchanged into URLs, refusals, diagrams and the event that publishes the table; kebab-case is what all of them can carry. */
const kebabCase = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

function nameFaults({ workflow, states, transitions }: LifecycleDefinition): string[] {
  const names = [
    ...workflow.split('.').map((part) => ['workflow', part]),
    ...states.map(({ state }) => ['state', state]),
    ...transitions.flatMap(({ action, actor, guards, with: traits = {} }) => [
      ['action', action],
      ['actor', actor],
      ...guards.map((guard) => ['guard', guard]),
      ...Object.entries(traits).flatMap(([field, word]) => [['field', field], ['word', word]]),
    ]),
  ];
  const faults = names
    .filter(([, name = '']) => !kebabCase.test(name))
    .map(([kind, name]) => `${kind} "${name}" is not in kebab-case`);
  return [...new Set(faults)];
}

function stateFaults({ states }: LifecycleDefinition): string[] {
  return states.flatMap(({ state, meaning, final, longestDays }) => {
    const faults: string[] = [];
    if (meaning.trim() === '') faults.push(`state "${state}" has no meaning`);
    if (longestDays !== null && !(Number.isSafeInteger(longestDays) && longestDays > 0))
      faults.push(`state "${state}" may last ${longestDays} days, which is not a positive whole number`);
    if (final && longestDays !== null) faults.push(`state "${state}" is final and can't be overdue, yet it has longestDays`);
    return faults;
  });
}

function transitionFaults(definition: LifecycleDefinition, transition: TransitionDefinition): string[] {
  const { action, from, to, emits } = transition;
  const faults: string[] = [];
  for (const source of from ?? [])
    if (!isState(definition, source)) faults.push(`action "${action}" starts from "${source}", which is not a state`);
  if (from?.length === 0) faults.push(`action "${action}" to "${to}" starts from no state`);
  if (!isState(definition, to)) faults.push(`action "${action}" leads to "${to}", which is not a state`);
  if (emits.length === 0 || emits.some((type) => type.trim() === ''))
    faults.push(`action "${action}" to "${to}" emits no event`);
  return faults;
}

function repeatedActionFaults({ transitions }: LifecycleDefinition): string[] {
  const seen = new Set<string>();
  const faults: string[] = [];
  for (const { action, from } of transitions)
    for (const source of from ?? [null]) {
      const pair = source === null ? `action "${action}" creates` : `state "${source}" has action "${action}"`;
      if (seen.has(pair)) faults.push(`${pair} twice`);
      seen.add(pair);
    }
  return faults;
}

function entryFaults(definition: LifecycleDefinition): string[] {
  const { initial, transitions } = definition;
  if (!isState(definition, initial)) return [`initial state "${initial}" is not a state`];
  const creations = transitions.filter(({ from }) => from === null);
  const leadsToInitial = creations.length === 0 || creations.some(({ to }) => to === initial);
  return leadsToInitial ? [] : [`no creation leads to the initial state "${initial}"`];
}

function reachFaults(definition: LifecycleDefinition): string[] {
  const reached = new Set([definition.initial]);
  for (const { from, to } of definition.transitions) if (from === null) reached.add(to);
  // A set that grows while it is walked visits what was added: each reached state adds its neighbours once.
  for (const state of reached)
    for (const { from, to } of definition.transitions) if (from?.includes(state)) reached.add(to);
  return definition.states
    .filter(({ state }) => !reached.has(state))
    .map(({ state }) => `state "${state}" can't be reached`);
}

/** A state whose only exits lead back to itself is no dead end: a register entry may be amended for ever. */
function endFaults({ states, transitions }: LifecycleDefinition): string[] {
  return states.flatMap(({ state, final }) => {
    const exits = transitions.filter(({ from }) => from?.includes(state)).map(({ action }) => `"${action}"`);
    if (final && exits.length > 0) return [`state "${state}" is final and yet left by ${exits.join(', ')}`];
    if (!final && exits.length === 0) return [`state "${state}" is a dead end and not marked final`];
    return [];
  });
}

/** Two transitions from one state whose carrying events look alike: whoever only sees the events can't know which step was taken. */
function likenessFaults({ workflow, states, transitions }: LifecycleDefinition): string[] {
  return [null, ...states.map(({ state }) => state)].flatMap((state) => {
    const leaving = transitions.filter(({ from }) => (state === null ? from === null : from?.includes(state)));
    return leaving.flatMap((one, index) =>
      leaving
        .slice(index + 1)
        .filter((other) => other.action !== one.action && areAlike(workflow, one, other))
        .map((other) => `${state === null ? 'creation' : `state "${state}"`} can't tell "${one.action}" from "${other.action}" by their event`),
    );
  });
}

function areAlike(workflow: string, one: TransitionDefinition, other: TransitionDefinition): boolean {
  const [mine, theirs] = [carryingEvent(workflow, one.emits), carryingEvent(workflow, other.emits)];
  if (mine === theirs) return !Object.entries(one.with ?? {}).some(([field, word]) => (other.with?.[field] ?? word) !== word);
  // A fact beside one step that carries the other must be told from it by the other's own data.
  return (other.emits.includes(mine) && one.with === undefined) || (one.emits.includes(theirs) && other.with === undefined);
}

function isState({ states }: LifecycleDefinition, name: string): boolean {
  return states.some(({ state }) => state === name);
}
