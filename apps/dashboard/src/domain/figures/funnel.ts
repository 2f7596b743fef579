import type { EventLog } from '../log/event-log';
import type { Selection } from '../log/filter';
import { Reached, stagesOf } from './reached';

export const funnelDefinition =
  'Funnel: for each state the cases that have been in it, divided by the cases that started. Cases that are still open and have not been in it may yet get there: they are counted as undecided, so the true share lies between `share` and `shareMost`.';

export interface FunnelStage {
  readonly state: string;
  readonly reached: number;
  /** Open, and not there so far: right-censored. */
  readonly undecided: number;
  /** Over without having been there. */
  readonly missed: number;
  readonly share: number;
  readonly shareMost: number;
}

export interface Funnel {
  readonly started: number;
  readonly open: number;
  readonly stages: readonly FunnelStage[];
}

/** @param stages names of states in the order to show; left out, all of the workflow in order of first appearance. */
export function funnel(log: EventLog, selection: Selection, workflow: string, stages?: readonly string[]): Funnel {
  const counted = countReached(log, selection, workflow, stages);
  const { started, open } = counted;
  const share = (part: number) => (started === 0 ? 0 : part / started);
  return {
    started,
    open,
    stages: counted.stages.map(({ name, reached, undecided }) => ({
      state: name,
      reached,
      undecided,
      missed: started - reached - undecided,
      share: share(reached),
      shareMost: share(reached + undecided),
    })),
  };
}

function countReached(log: EventLog, { mask }: Selection, workflow: string, names?: readonly string[]) {
  const { cases } = log;
  const reached = new Reached(log);
  const wanted = log.workflows.find(workflow);
  const stages = stagesOf(log, workflow, names).map((stage) => ({ ...stage, reached: 0, undecided: 0 }));
  let [started, open] = [0, 0];
  for (let at = 0; at < cases.length; at++) {
    if (cases.workflow[at] !== wanted || cases.lastEvent[at]! < 0 || (mask !== null && mask[at] === 0)) continue;
    const isOpen = cases.end[at] === Infinity;
    started++;
    if (isOpen) open++;
    for (const stage of stages) {
      if (stage.state >= 0 && reached.has(at, stage.state)) stage.reached++;
      else if (isOpen) stage.undecided++;
    }
  }
  return { started, open, stages };
}
