import type { ArrivalFact } from './facts-of-cargo';
import type { Finding } from './finding';
import type { ReferenceBook } from './reference-book';
import type { TourFacts } from './tour-facts';
import { saying } from './verdicts';

const hourMs = 3_600_000;

/** R33: crates stay shut for a day, then every object has its report within two days of unpacking; who files none may answer for all damage (SITES). */
export function everyObjectIsReported(facts: TourFacts): Finding[] {
  const say = saying('R33');
  if (facts.arrivals === undefined) return [say.unknown(null, ['arrivals'])];
  return facts.arrivals.map((arrival) => reported(arrival, facts.reference, facts));
}

function reported(arrival: ArrivalFact, reference: ReferenceBook, { today, nowMs }: TourFacts): Finding {
  const say = saying('R33');
  const shutHours = reference.number('road-rule', 'rest-of-crates', 'value', today);
  const reportHours = reference.number('road-rule', 'incoming-report', 'value', today);
  if (shutHours === null || reportHours === null) return say.unknown(arrival.stopId, ['condition-rule']);
  if (arrival.unpackedAtMs === null) return say.unknown(arrival.stopId, ['unpacking'], { objects: arrival.objectIds.length });
  const dueMs = arrival.unpackedAtMs + reportHours * hourMs;
  const inTime = new Set(arrival.reports.filter(({ filedAtMs }) => filedAtMs <= dueMs).map(({ objectId }) => objectId));
  const lacking = arrival.objectIds.filter((id) => !inTime.has(id)).length;
  const tooEarly = arrival.unpackedAtMs < arrival.deliveredAtMs + shutHours * hourMs;
  const numbers = { objects: arrival.objectIds.length, reported: arrival.objectIds.length - lacking, due: new Date(dueMs).toISOString(), reportHours, shutHours, openedEarly: tooEarly ? 1 : 0 };
  if (!tooEarly && lacking > 0 && nowMs <= dueMs) return say.unknown(arrival.stopId, ['reports'], numbers);
  return say.judge(!tooEarly && lacking === 0, arrival.stopId, numbers);
}
