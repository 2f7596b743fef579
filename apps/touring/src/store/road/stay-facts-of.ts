import type { Transaction } from '@caravanserai/persistence';
import { agreedStates, signedStates } from '../../domain/road/condition-lifecycle';
import { coverOver, nailToNail } from '../../domain/road/cover';
import { bookedStates, collectedStates, deliveredStates } from '../../domain/road/leg-lifecycle';
import { isValidFor } from '../../domain/road/paperwork';
import { type RoadRule, roadRule } from '../../domain/road/road-rules';
import type { LegCounts, StayFacts } from '../../domain/road/stay-facts';
import { todayIn } from '../../domain/today';
import { factsOf } from './facts';
import { openIncidentsOf } from './incidents';
import { type Leg, legsOfStay } from './legs';
import { documentsNeededBy, objectsOf } from './objects';
import { coversOf, documentsOf } from './papers';
import { roadRules } from './road-reference';
import type { Stay } from './stays';

const countsOf = (legs: readonly Leg[]): LegCounts => {
  const among = (states: readonly Leg['state'][]) => legs.filter(({ state }) => states.includes(state)).length;
  return { total: legs.length, booked: among(bookedStates), collected: among(collectedStates), delivered: among(deliveredStates) };
};

interface ReportRow {
  readonly occasion: 'incoming' | 'outgoing';
  readonly signed: number;
  readonly agreed: number;
  readonly late: number;
}

/** Reports of objects that are on the list, by occasion; late are those first signed so many hours after unpacking, or not yet. */
async function reportCounts(tx: Transaction, stayId: string, objectIds: readonly string[], dueAt: Date | null): Promise<(occasion: ReportRow['occasion']) => ReportRow> {
  const rows = await tx.query<ReportRow>(
    `select occasion, count(*) filter (where state = any ($3))::integer as signed, count(*) filter (where state = any ($4))::integer as agreed,
       count(*) filter (where signed_at > $5)::integer as late
     from condition_report where stay_id = $1 and object_id = any ($2) group by occasion`,
    [stayId, objectIds, signedStates, agreedStates, dueAt],
  );
  return (occasion) => rows.find((row) => row.occasion === occasion) ?? { occasion, signed: 0, agreed: 0, late: 0 };
}

/** Everything by which the steps of a stay are judged, as it is in this transaction. */
export async function stayFactsOf(tx: Transaction, stay: Stay): Promise<StayFacts> {
  const [rules, facts, legs] = [await roadRules(tx), await factsOf(tx, stay.id), await legsOfStay(tx, stay.id)];
  const objects = await objectsOf(tx, stay.id, stay.offerId);
  const day = tx.now.toISOString().slice(0, 10);
  const after = (at: Date | undefined, code: string) => (at === undefined ? null : new Date(at.getTime() + hours(roadRule(rules, code, stay.hostPlace, day)) * 3_600_000));
  const unpacked = facts.get('unpacked')?.at;
  const counts = await reportCounts(tx, stay.id, objects.map(({ id }) => id), after(unpacked, 'incoming-report'));
  const [incoming, outgoing] = [counts('incoming'), counts('outgoing')];
  const inbound = legs.filter(({ toStopId }) => toStopId === stay.id);
  return {
    today: todayIn(stay.zone, tx.now),
    nowMs: tx.now.getTime(),
    opening: stay.opening,
    closing: stay.closing,
    depositRecorded: facts.has('deposit-received'),
    climateChecked: facts.has('climate-checked'),
    settlementSigned: facts.has('settlement-signed'),
    cover: coverOver(nailToNail(stay, legs.map(({ terms }) => terms)), stay.insuredValue, (await coversOf(tx, stay.tourId)).map(({ terms }) => terms)),
    documents: await documentStandings(tx, stay, documentsNeededBy(objects)),
    inbound: countsOf(inbound),
    outbound: countsOf(legs.filter(({ fromStopId }) => fromStopId === stay.id)),
    openIncidents: await openIncidentsOf(tx, { stayId: stay.id }),
    unpackedMs: unpacked?.getTime() ?? null,
    restEndsMs: after(lastArrival(inbound) ?? facts.get('received')?.at, 'rest-of-crates')?.getTime() ?? null,
    objects: objects.length,
    incoming: { signed: incoming.signed, countersigned: incoming.agreed, late: incoming.late, latenessAccepted: facts.has('late-reports-accepted') },
    outgoing: { signed: outgoing.signed, countersigned: outgoing.agreed },
    reportFiled: facts.has('final-report'),
  };
}

const hours = ({ value, unit }: RoadRule): number => (unit === 'hours' ? value : value * 24);

const lastArrival = (legs: readonly Leg[]): Date | undefined => legs.flatMap(({ deliveredAt }) => deliveredAt ?? []).toSorted((a, b) => b.getTime() - a.getTime())[0];

/** Those that somebody has put on the list, and those that the objects ask for and nobody has. */
async function documentStandings(tx: Transaction, { id, dispatch }: Stay, needed: readonly string[]) {
  const recorded = (await documentsOf(tx, id)).map(({ terms }) => ({ kind: terms.kind as string, valid: isValidFor(terms, dispatch) }));
  return [...recorded, ...needed.filter((kind) => !recorded.some((document) => document.kind === kind)).map((kind) => ({ kind, valid: false }))];
}
