import type { EventLog } from '../log/event-log';

/** For each case a set of states that it has been in, as bits. */
export class Reached {
  private readonly words: number;
  private readonly bits: Uint32Array;

  constructor({ events, states, cases }: EventLog) {
    this.words = Math.max(1, Math.ceil(states.list.length / 32));
    this.bits = new Uint32Array(cases.length * this.words);
    const { caseOf, state } = events;
    for (let event = 0; event < events.length; event++) {
      const number = state[event]!;
      this.bits[caseOf[event]! * this.words + (number >>> 5)]! |= 1 << (number & 31);
    }
  }

  has(caseNumber: number, state: number): boolean {
    return (this.bits[caseNumber * this.words + (state >>> 5)]! & (1 << (state & 31))) !== 0;
  }
}

/** The states of a workflow that stages name; without stages all of them, in order of first appearance. Unknown names are stages nobody has reached: -1. */
export function stagesOf({ workflows, states }: EventLog, workflow: string, stages?: readonly string[]): Array<{ readonly name: string; readonly state: number }> {
  const number = workflows.find(workflow);
  if (stages) return stages.map((name) => ({ name, state: states.find(number, name) }));
  return states.list.flatMap((name, state) => (states.workflows[state] === number ? [{ name, state }] : []));
}
