import type { EventLog } from './event-log';
import type { Selection } from './filter';
import { inChunks } from './in-case-order';
import { isoWithOffset } from './iso-with-offset';

const columns = ['case:concept:name', 'concept:name', 'time:timestamp', 'lifecycle:transition', 'org:resource', 'workflow', 'state'];

/** A selection as CSV (RFC 4180), a row an event in the order of the log, a piece of text at a time. Cells are what they are: nothing is put before those that a spreadsheet takes for formulas. */
export const writeCsv = (log: EventLog, selection: Selection): Generator<string> => inChunks(rows(log, selection));

function* rows(log: EventLog, { mask }: Selection): Generator<string> {
  yield row(columns);
  const { events, cases, workflows, activities, states, actors, lifecycles, caseNames } = log;
  for (let event = 0; event < events.length; event++) {
    const number = events.caseOf[event]!;
    if (mask !== null && mask[number] === 0) continue;
    const [lifecycle, actor] = [events.lifecycle[event]!, events.actor[event]!];
    yield row([
      ...[caseNames[number]!, activities.list[events.activity[event]!]!, isoWithOffset(events.time[event]!, events.offset[event]!)],
      ...[lifecycle < 0 ? '' : lifecycles.nameOf(lifecycle), actor < 0 ? '' : actors.nameOf(actor), workflows.nameOf(cases.workflow[number]!), states.list[events.state[event]!]!],
    ]);
  }
}

const row = (cells: readonly string[]) => `${cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\r\n`;
