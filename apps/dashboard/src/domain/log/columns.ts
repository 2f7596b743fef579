/** Bits of an event's flags. */
export const FINAL = 1; // The case is over with this event.
export const WORKING = 2; // From this event to the next somebody works on the case; else it waits.
export const FORBIDDEN = 4; // No transition of the workflow's table allows this step.

type Column = Int32Array | Int16Array | Uint8Array | Float64Array;

/** Columns of one length that grow together by doubling; a row that was written never moves to another number. */
export abstract class Columns {
  length = 0;
  private room = 1024;

  /** Makes room for one more row and gives its number. */
  protected next(): number {
    if (this.length === this.room) this.double();
    return this.length++;
  }

  private double(): void {
    this.room *= 2;
    const columns = this as unknown as Record<string, unknown>;
    for (const name of Object.keys(this)) {
      const column = columns[name];
      if (ArrayBuffer.isView(column)) columns[name] = grown(column as Column, this.room);
    }
  }
}

function grown(column: Column, room: number): Column {
  const larger = new (column.constructor as new (length: number) => Column)(room);
  larger.set(column);
  return larger;
}

/** One row an event, in the order in which they were appended; within a case that is the case's own order. */
export class EventColumns extends Columns {
  caseOf = new Int32Array(1024);
  /** The event before in the same case, or -1. */
  previous = new Int32Array(1024);
  activity = new Int32Array(1024);
  /** The state after the event. In imported logs, which know no states, it is the activity itself. */
  state = new Int32Array(1024);
  /** The event by which the case entered that state: this one, unless the state was the same before. */
  entered = new Int32Array(1024);
  /** Milliseconds since 1970 UTC; a fraction holds microseconds. */
  time = new Float64Array(1024);
  /** Until when the state should be left, or NaN where there is no such date. */
  due = new Float64Array(1024);
  /** Who acted: the role of a live workflow, `org:resource` of an imported log; -1 when unknown. */
  actor = new Int32Array(1024);
  /** `lifecycle:transition` of an imported log, else -1. */
  lifecycle = new Int16Array(1024);
  /** Minutes that the event's own clock was ahead of UTC. */
  offset = new Int16Array(1024);
  flags = new Uint8Array(1024);

  add(): number {
    return this.next();
  }
}

/** One row a case. */
export class CaseColumns extends Columns {
  workflow = new Int32Array(1024);
  firstEvent = new Int32Array(1024);
  lastEvent = new Int32Array(1024);
  events = new Int32Array(1024);
  /** The earliest time of its events. */
  start = new Float64Array(1024);
  /** The latest time of its events. */
  latest = new Float64Array(1024);
  /** When it was over: its latest time, or Infinity while it is open. */
  end = new Float64Array(1024);
  /** Its node in the tree of sequences. */
  variant = new Int32Array(1024);
  firstLink = new Int32Array(1024);

  add(): number {
    return this.next();
  }
}

/** One row for each organisation that takes part in a case in a role. */
export class LinkColumns extends Columns {
  caseOf = new Int32Array(1024);
  role = new Int32Array(1024);
  organisation = new Int32Array(1024);
  /** The next link of the same case, or -1. */
  following = new Int32Array(1024);

  add(): number {
    return this.next();
  }
}
