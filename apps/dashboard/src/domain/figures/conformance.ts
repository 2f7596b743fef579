import { FORBIDDEN } from '../log/columns';
import type { EventLog } from '../log/event-log';
import type { Selection } from '../log/filter';

export const conformanceDefinition = 'A forbidden step is one that no transition of the workflow\'s declared table allows from the state in which the case was. There should be none: each is an error in data or code.';

export interface ForbiddenStep {
  readonly workflow: string;
  /** The state before; null at the beginning of a case. */
  readonly from: string | null;
  readonly activity: string;
  readonly steps: number;
  readonly cases: number;
  /** Milliseconds since 1970 UTC. */
  readonly lastAt: number;
  /** Names of up to ten cases, the latest last. */
  readonly examples: readonly string[];
}

export interface Conformance {
  readonly steps: number;
  readonly forbidden: number;
  /** The most frequent first. */
  readonly kinds: readonly ForbiddenStep[];
}

const EXAMPLES_MOST = 10;

export function conformance(log: EventLog, { mask }: Selection): Conformance {
  const { caseOf, previous, state, activity, time, flags, length } = log.events;
  const kinds = new Map<string, { event: number; steps: number; cases: Set<number>; lastAt: number }>();
  let [steps, forbidden] = [0, 0];
  for (let event = 0; event < length; event++) {
    if (mask !== null && mask[caseOf[event]!] === 0) continue;
    steps++;
    if ((flags[event]! & FORBIDDEN) === 0) continue;
    forbidden++;
    const before = previous[event]!;
    const key = `${before < 0 ? -1 : state[before]} ${activity[event]}`;
    const kind = kinds.get(key) ?? { event, steps: 0, cases: new Set<number>(), lastAt: -Infinity };
    kinds.set(key, kind);
    kind.steps++;
    kind.cases.add(caseOf[event]!);
    kind.lastAt = Math.max(kind.lastAt, time[event]!);
  }
  const described = [...kinds.values()].map(({ event, cases, ...rest }) => ({
    workflow: log.workflows.nameOf(log.cases.workflow[caseOf[event]!]!),
    from: previous[event]! < 0 ? null : log.states.list[state[previous[event]!]!]!,
    activity: log.activities.list[activity[event]!]!,
    ...rest,
    cases: cases.size,
    examples: [...cases].slice(-EXAMPLES_MOST).map((number) => log.caseNames[number]!),
  }));
  return { steps, forbidden, kinds: described.sort((a, b) => b.steps - a.steps) };
}
