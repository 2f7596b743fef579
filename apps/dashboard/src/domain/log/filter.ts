import type { EventLog } from './event-log';

/** One stack for every view; what is left out does not filter. Several conditions must all hold. */
export interface LogFilter {
  readonly workflow?: string;
  /** Code of a partner country: cases in which an organisation of it takes part. */
  readonly partner?: string;
  /** Cases in which an organisation of this side takes part. */
  readonly side?: string;
  /** Ids: cases in which one of them takes part. Also the fence for whoever may see their own organisations only; an empty list lets nothing through. */
  readonly organisations?: readonly string[];
  /** An id: cases in which it takes part, within the fence. */
  readonly organisation?: string;
  /** Cases whose present state it is. */
  readonly state?: string;
  /** Milliseconds, half-open `[from, to)`. */
  readonly from?: number;
  readonly to?: number;
  /** What the period asks of a case: that it was open at some moment of it (usual), began in it, or ended in it. */
  readonly periodOf?: 'open' | 'started' | 'finished';
}

/** The cases that figures count, all their events with them. `from` and `to` bound the time axis of figures that have one. */
export interface Selection {
  /** For each case 1 or 0; null means all. */
  readonly mask: Uint8Array | null;
  readonly from: number;
  readonly to: number;
}

export const everything: Selection = { mask: null, from: -Infinity, to: Infinity };

export function select(log: EventLog, filter: LogFilter): Selection {
  const from = filter.from ?? -Infinity;
  const to = filter.to ?? Infinity;
  const asked = Object.entries(filter).some(([name, value]) => name !== 'periodOf' && value !== undefined);
  if (!asked) return everything;
  const mask = new Uint8Array(log.cases.length).fill(1);
  if (filter.workflow !== undefined) keepWorkflow(log, mask, filter.workflow);
  if (filter.state !== undefined) keepState(log, mask, filter.state);
  if (from !== -Infinity || to !== Infinity) keepPeriod(log, mask, from, to, filter.periodOf ?? 'open');
  for (const wanted of wantedOrganisations(log, filter)) keepParties(log, mask, wanted);
  return { mask, from, to };
}

function keepWorkflow({ cases, workflows }: EventLog, mask: Uint8Array, name: string): void {
  const wanted = workflows.find(name);
  for (let at = 0; at < mask.length; at++) if (cases.workflow[at] !== wanted) mask[at] = 0;
}

function keepState({ cases, events, states }: EventLog, mask: Uint8Array, name: string): void {
  const wanted = new Set(states.list.flatMap((state, number) => (state === name ? [number] : [])));
  for (let at = 0; at < mask.length; at++) {
    const last = cases.lastEvent[at]!;
    if (last < 0 || !wanted.has(events.state[last]!)) mask[at] = 0;
  }
}

function keepPeriod({ cases }: EventLog, mask: Uint8Array, from: number, to: number, of: NonNullable<LogFilter['periodOf']>): void {
  const { start, end } = cases;
  for (let at = 0; at < mask.length; at++) {
    const within = of === 'open' ? start[at]! < to && end[at]! >= from : of === 'started' ? start[at]! >= from && start[at]! < to : end[at]! >= from && end[at]! < to;
    if (!within) mask[at] = 0;
  }
}

/** For each condition on parties, which organisations satisfy it. */
function wantedOrganisations(log: EventLog, { partner, side, organisation, organisations }: LogFilter): Uint8Array[] {
  const count = log.organisations.list.length;
  const conditions: Uint8Array[] = [];
  if (partner !== undefined) conditions.push(Uint8Array.from(log.partnerOf, (number) => Number(number >= 0 && number === log.partners.find(partner))));
  if (side !== undefined) conditions.push(Uint8Array.from(log.sideOf, (number) => Number(number >= 0 && number === log.sides.find(side))));
  for (const ids of [organisations, organisation === undefined ? undefined : [organisation]]) {
    if (ids === undefined) continue;
    const wanted = new Uint8Array(count);
    for (const id of ids) if (log.organisations.find(id) >= 0) wanted[log.organisations.find(id)] = 1;
    conditions.push(wanted);
  }
  return conditions;
}

function keepParties({ links }: EventLog, mask: Uint8Array, wanted: Uint8Array): void {
  const takesPart = new Uint8Array(mask.length);
  for (let link = 0; link < links.length; link++) if (wanted[links.organisation[link]!]) takesPart[links.caseOf[link]!] = 1;
  for (let at = 0; at < mask.length; at++) mask[at]! &= takesPart[at]!;
}
