import type { CallFact } from './facts-of-company';
import type { Finding } from './finding';
import type { TourFacts } from './tour-facts';
import { saying } from './verdicts';

const hourMs = 3_600_000;
const hours = (ms: number): number => Math.round((ms / hourMs) * 100) / 100;

/** R31: rest between two calls, work within the venue's hours, and a free day where the way is long. Hours pass by the clock of physics, so a night on which clocks change is as long as it is. */
export function companiesRest(facts: TourFacts): Finding[] {
  const say = saying('R31');
  const { calls } = facts;
  if (calls === undefined) return [say.unknown(null, ['calls'])];
  const restHours = facts.reference.number('rest', 'performer', 'hours', facts.today);
  const longWayHours = facts.reference.number('rest', 'travel-day', 'doorToDoorHours', facts.today);
  if (restHours === null || longWayHours === null) return [say.unknown(null, ['rest-rule'])];
  const inOrder = [...calls].sort((a, b) => a.callAtMs - b.callAtMs);
  return inOrder.map((call, index) => day(call, inOrder[index - 1], restHours, longWayHours));
}

function day(call: CallFact, before: CallFact | undefined, restHours: number, longWayHours: number): Finding {
  const restMs = before === undefined ? null : call.callAtMs - before.getOutEndsAtMs;
  const isFar = (call.travelHours ?? 0) > longWayHours;
  const neededHours = isFar ? 24 : restHours;
  const within = call.venueOpensAtMs <= call.callAtMs && call.getOutEndsAtMs <= call.venueClosesAtMs;
  const numbers = {
    restHours: restMs === null ? null : hours(restMs), neededHours, travelHours: call.travelHours, longWayHours,
    call: new Date(call.callAtMs).toISOString(), getOutEnds: new Date(call.getOutEndsAtMs).toISOString(), outsideHours: within ? 0 : 1,
  };
  return saying('R31').judge(within && (restMs === null || restMs >= neededHours * hourMs), call.stopId, numbers);
}

/** R32: what the company must have is there, replaced with its consent, or waived over a signature. */
export function mustLinesAreMet({ riderLines }: TourFacts): Finding[] {
  const say = saying('R32');
  if (riderLines === undefined) return [say.unknown(null, ['rider'])];
  return [...new Set(riderLines.map(({ stopId }) => stopId))].map((stopId) => {
    const musts = riderLines.filter((line) => line.stopId === stopId && line.isMust);
    const open = musts.filter(({ state }) => state === 'open');
    return say.judge(open.length === 0, stopId, { musts: musts.length, open: open.length, first: open[0]?.line ?? null });
  });
}
