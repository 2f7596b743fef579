import { FORBIDDEN } from './log/columns';
import type { EventLog } from './log/event-log';

/** One instance as lists show it. Instants are RFC 3339; ages are milliseconds. */
export interface CaseView {
  readonly workflow: string;
  readonly id: string;
  readonly state: string;
  readonly startedAt: string;
  readonly enteredAt: string;
  readonly endedAt: string | null;
  readonly dueAt: string | null;
  readonly ageInStateMs: number | null;
  readonly steps: number;
  readonly forbidden: number;
  readonly parties: ReadonlyArray<{ readonly role: string; readonly organisation: string; readonly partner: string | null; readonly side: string | null }>;
}

const instant = (ms: number): string => new Date(ms).toISOString();

export function caseView(log: EventLog, number: number, now: number): CaseView {
  const { cases, events } = log;
  const last = cases.lastEvent[number]!;
  const entered = events.entered[last]!;
  const over = cases.end[number] !== Infinity;
  const due = events.due[entered]!;
  return {
    workflow: log.workflows.nameOf(cases.workflow[number]!),
    id: log.caseNames[number]!,
    state: log.states.list[events.state[last]!]!,
    startedAt: instant(cases.start[number]!),
    enteredAt: instant(events.time[entered]!),
    endedAt: over ? instant(cases.end[number]!) : null,
    dueAt: over || Number.isNaN(due) ? null : instant(due),
    ageInStateMs: over ? null : now - events.time[entered]!,
    steps: cases.events[number]!,
    forbidden: countForbidden(log, last),
    parties: partiesOf(log, number),
  };
}

function countForbidden({ events }: EventLog, last: number): number {
  let count = 0;
  for (let event = last; event >= 0; event = events.previous[event]!) if ((events.flags[event]! & FORBIDDEN) !== 0) count++;
  return count;
}

function partiesOf(log: EventLog, number: number): CaseView['parties'] {
  const { links, cases, partnerOf, sideOf } = log;
  const parties: Array<CaseView['parties'][number]> = [];
  for (let link = cases.firstLink[number]!; link >= 0; link = links.following[link]!) {
    const at = links.organisation[link]!;
    const [partner, side] = [partnerOf[at]!, sideOf[at]!];
    parties.push({
      role: log.roles.nameOf(links.role[link]!),
      organisation: log.organisations.nameOf(at),
      partner: partner < 0 ? null : log.partners.nameOf(partner),
      side: side < 0 ? null : log.sides.nameOf(side),
    });
  }
  return parties;
}
