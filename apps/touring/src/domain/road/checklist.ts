import type { StayFacts } from './stay-facts';
import type { StayState } from './stay-lifecycle';

/** The procedures of the Spectrum standard (Collections Trust) that a stop touches, in the order of its way. */
export const procedureNames = [
  'loans-in', 'insurance-and-indemnity', 'rights', 'object-entry', 'location-and-movement', 'condition-checking', 'damage-and-loss', 'loans-out', 'object-exit',
] as const;

export interface CheckItem {
  readonly what: string;
  readonly have: number;
  readonly need: number;
  readonly done: boolean;
}

export interface Procedure {
  readonly procedure: (typeof procedureNames)[number];
  readonly done: boolean;
  readonly items: readonly CheckItem[];
}

const order: readonly StayState[] = ['preparing', 'ready', 'in-delivery', 'received', 'installed', 'open', 'closed', 'packed', 'dispatched', 'reported', 'settled'];
const reached = (state: StayState, wanted: StayState) => order.indexOf(state) >= order.indexOf(wanted);
const counted = (what: string, have: number, need: number): CheckItem => ({ what, have: Math.min(have, need), need, done: need > 0 && have >= need });
const said = (what: string, done: boolean): CheckItem => ({ what, have: done ? 1 : 0, need: 1, done });

/** A stop as the checklist that registrars keep, reckoned from what has really been done. Where nothing is demanded nothing is open. */
export function checklistOf(state: StayState, facts: StayFacts, rightsDocumented: boolean): Procedure[] {
  const { documents, inbound, outbound, objects, incoming, outgoing, cover } = facts;
  const valid = documents.filter((document) => document.valid).length;
  const items: Record<Procedure['procedure'], CheckItem[]> = {
    'loans-in': [said('deposit', facts.depositRecorded), ...(documents.length > 0 ? [counted('documents', valid, documents.length)] : [])],
    'insurance-and-indemnity': [said('covered-without-a-gap', cover.uncoveredDays === 0), said('covered-for-the-value', cover.uncoveredDays === 0 && cover.shortMinor === 0)],
    rights: [said('image-rights', rightsDocumented)],
    'object-entry': [said('received', reached(state, 'received')), said('unpacked', facts.unpackedMs !== null)],
    'location-and-movement': [counted('legs-in', inbound.delivered, Math.max(1, inbound.total)), counted('legs-out', outbound.collected, Math.max(1, outbound.total))],
    'condition-checking': [counted('reports-in', incoming.signed, Math.max(1, objects)), counted('reports-out', outgoing.countersigned, Math.max(1, objects))],
    'damage-and-loss': [said('no-incident-open', facts.openIncidents === 0)],
    'loans-out': [said('final-report', facts.reportFiled), said('settlement', facts.settlementSigned)],
    'object-exit': [said('packed', reached(state, 'packed')), said('dispatched', reached(state, 'dispatched'))],
  };
  return procedureNames.map((procedure) => ({ procedure, items: items[procedure], done: items[procedure].every(({ done }) => done) }));
}
