import type { EventLog } from '../log/event-log';
import type { Selection } from '../log/filter';

export const reworkDefinition =
  'Rework: an activity that the case has had before. It is a self-loop when the event before was the same activity, a return when something else lay between.';

export interface Rework {
  readonly workflow: string;
  readonly activity: string;
  readonly events: number;
  readonly selfLoops: number;
  readonly returns: number;
  /** Cases in which it was repeated in either way. */
  readonly cases: number;
}

export interface ReworkFigures {
  readonly cases: number;
  /** Cases in which any activity was repeated. */
  readonly casesWithRework: number;
  /** Activities that were repeated, the most often repeated first. */
  readonly activities: readonly Rework[];
}

export function rework(log: EventLog, { mask }: Selection): ReworkFigures {
  const { events, cases, activities } = log;
  const { caseOf, previous, activity } = events;
  const [all, selfLoops, returns, touched] = [0, 0, 0, 0].map(() => new Int32Array(activities.list.length)) as [Int32Array, Int32Array, Int32Array, Int32Array];
  const words = Math.max(1, Math.ceil(activities.list.length / 32));
  const [seen, repeated] = [new Uint32Array(cases.length * words), new Uint32Array(cases.length * words)];
  for (let event = 0; event < events.length; event++) {
    const number = caseOf[event]!;
    if (mask !== null && mask[number] === 0) continue;
    const done = activity[event]!;
    const [word, bit] = [number * words + (done >>> 5), 1 << (done & 31)];
    all[done]!++;
    if ((seen[word]! & bit) !== 0) {
      if (activity[previous[event]!] === done) selfLoops[done]!++;
      else returns[done]!++;
      if ((repeated[word]! & bit) === 0) touched[done]!++;
      repeated[word]! |= bit;
    }
    seen[word]! |= bit;
  }
  const rows = activities.list.map((name, number) => ({
    ...{ workflow: log.workflows.nameOf(activities.workflows[number]!), activity: name, events: all[number]! },
    ...{ selfLoops: selfLoops[number]!, returns: returns[number]!, cases: touched[number]! },
  }));
  const counted = countCases(log, mask, repeated, words);
  return { ...counted, activities: rows.filter(({ cases: some }) => some > 0).sort((a, b) => b.selfLoops + b.returns - a.selfLoops - a.returns) };
}

function countCases({ cases }: EventLog, mask: Uint8Array | null, repeated: Uint32Array, words: number) {
  let [counted, withRework] = [0, 0];
  for (let at = 0; at < cases.length; at++) {
    if (cases.lastEvent[at]! < 0 || (mask !== null && mask[at] === 0)) continue;
    counted++;
    for (let word = 0; word < words; word++)
      if (repeated[at * words + word] !== 0) {
        withRework++;
        break;
      }
  }
  return { cases: counted, casesWithRework: withRework };
}
