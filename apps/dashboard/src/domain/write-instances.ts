import { caseView } from './case-view';
import { type Behind, casesBehind } from './cases-behind';
import type { EventLog } from './log/event-log';
import type { Selection } from './log/filter';
import { inChunks } from './log/in-case-order';

const columns = ['workflow', 'id', 'state', 'started', 'entered', 'ended', 'due', 'steps', 'forbidden', 'parties', 'partners'] as const;

/** The list behind a number as CSV (RFC 4180), a piece of text at a time. */
export const writeInstances = (log: EventLog, selection: Selection, behind: Behind, now: number): Generator<string> => inChunks(rows(log, selection, behind, now));

function* rows(log: EventLog, selection: Selection, behind: Behind, now: number): Generator<string> {
  yield `${columns.join(',')}\r\n`;
  for (const number of casesBehind(log, selection, behind, now)) {
    const { workflow, id, state, startedAt, enteredAt, endedAt, dueAt, steps, forbidden, parties } = caseView(log, number, now);
    const named = parties.map(({ role, organisation }) => `${role}=${organisation}`).join(' ');
    const partners = [...new Set(parties.flatMap(({ partner }) => partner ?? []))].join(' ');
    yield `${[workflow, id, state, startedAt, enteredAt, endedAt ?? '', dueAt ?? '', steps, forbidden, named, partners].map(cell).join(',')}\r\n`;
  }
}

/** Names of imported logs may hold anything; what a spreadsheet would take for a formula is made text. */
function cell(value: string | number): string {
  const text = typeof value === 'number' ? String(value) : value.replace(/^[=+\-@\t\r]/, "'$&");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
