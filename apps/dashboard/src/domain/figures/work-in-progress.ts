import { FINAL } from '../log/columns';
import type { EventLog } from '../log/event-log';
import type { Selection } from '../log/filter';
import { type StateName, stateName } from './visits';

export const workInProgressDefinition =
  'Work in progress at a moment: for each state the steps into it minus the steps out of it up to and including that moment; final states hold nothing. A case counts once for each partner that takes part in it.';

export interface WorkInProgress {
  readonly total: number;
  /** States with at least one case, the fullest first. */
  readonly byState: ReadonlyArray<StateName & { readonly count: number }>;
  readonly byWorkflow: ReadonlyArray<{ readonly workflow: string; readonly count: number }>;
  readonly byPartner: ReadonlyArray<{ readonly partner: string; readonly count: number }>;
}

/** @param at milliseconds since 1970 UTC. */
export function workInProgress(log: EventLog, selection: Selection, at: number): WorkInProgress {
  const counts = countsByState(log, selection, at);
  const byState = [...counts].flatMap((count, state) => (count === 0 ? [] : [{ ...stateName(log, state), count }])).sort(byCount);
  const workflows = new Map<string, number>();
  for (const { workflow, count } of byState) workflows.set(workflow, (workflows.get(workflow) ?? 0) + count);
  return {
    total: counts.reduce((sum, count) => sum + count, 0),
    byState,
    byWorkflow: [...workflows].map(([workflow, count]) => ({ workflow, count })).sort(byCount),
    byPartner: countsByPartner(log, selection, at),
  };
}

function countsByState({ events, states }: EventLog, { mask }: Selection, at: number): Int32Array {
  const { caseOf, previous, state, time, flags } = events;
  const counts = new Int32Array(states.list.length);
  for (let event = 0; event < events.length; event++) {
    if (time[event]! > at || (mask !== null && mask[caseOf[event]!] === 0)) continue;
    const before = previous[event]!;
    if (before >= 0 && (flags[before]! & FINAL) === 0) counts[state[before]!]!--;
    if ((flags[event]! & FINAL) === 0) counts[state[event]!]!++;
  }
  return counts;
}

function countsByPartner({ cases, links, partnerOf, partners }: EventLog, { mask }: Selection, at: number): WorkInProgress['byPartner'] {
  const counts = new Int32Array(partners.list.length);
  const countedFor = new Int32Array(partners.list.length).fill(-1);
  for (let number = 0; number < cases.length; number++) {
    if (cases.start[number]! > at || cases.end[number]! <= at || (mask !== null && mask[number] === 0)) continue;
    for (let link = cases.firstLink[number]!; link >= 0; link = links.following[link]!) {
      const partner = partnerOf[links.organisation[link]!]!;
      if (partner < 0 || countedFor[partner] === number) continue;
      countedFor[partner] = number;
      counts[partner]!++;
    }
  }
  return [...counts].flatMap((count, partner) => (count === 0 ? [] : [{ partner: partners.nameOf(partner), count }])).sort(byCount);
}

const byCount = (a: { readonly count: number }, b: { readonly count: number }) => b.count - a.count;
