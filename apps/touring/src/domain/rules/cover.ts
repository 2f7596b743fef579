import type { IsoDate } from '@caravanserai/kernel';
import type { LegFact, ObjectFact, PolicyFact } from './facts-of-cargo';
import type { Finding } from './finding';
import type { TourFacts } from './tour-facts';
import { saying } from './verdicts';
import { vehiclesNeeded } from './vehicles';

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

/**
 * R16: nail to nail without a gap, and at every moment for all that is under way. Covers are half-open in days: one that ends where the
 * next begins leaves nothing open. What a cover of named objects does not reach is left for the general ones.
 */
export function coverHasNoGap({ objects, policies }: TourFacts): Finding[] {
  const say = saying('R16');
  const missing = [...(objects === undefined ? ['objects'] : []), ...(policies === undefined ? ['policies'] : [])];
  if (objects === undefined || policies === undefined) return [say.unknown(null, missing)];
  if (objects.some(({ collectedOn, returnedOn }) => collectedOn === undefined || returnedOn === undefined)) return [say.unknown(null, ['collection-and-return'])];
  const currencies = new Set([...objects, ...policies].map(({ currency }) => currency));
  if (currencies.size > 1) return [say.unknown(null, ['exchange-rate'], { currencies: [...currencies].sort().join(', ') })];
  const moments = [...new Set([...objects.flatMap(({ collectedOn, returnedOn }) => [collectedOn, returnedOn]), ...policies.flatMap(({ from, to }) => [from, to])])].sort() as IsoDate[];
  const gaps = moments.slice(0, -1).map((from, index) => ({ from, to: moments[index + 1] as IsoDate, openMinor: uncovered(objects, policies, from) })).filter(({ openMinor }) => openMinor > 0);
  const [first] = gaps;
  const [currency = null] = currencies;
  const insuredMinor = sum(objects.map(({ valueMinor }) => valueMinor));
  return [say.judge(first === undefined, null, { insuredMinor, currency, gapFrom: first?.from ?? null, gapTo: first?.to ?? null, openMinor: first?.openMinor ?? 0, gaps: gaps.length })];
}

/** What of the value that is under way on a day no cover reaches, in minor units. */
export function uncovered(objects: readonly ObjectFact[], policies: readonly PolicyFact[], day: IsoDate): number {
  const present = new Map(objects.filter(({ collectedOn, returnedOn }) => collectedOn! <= day && day < returnedOn!).map(({ id, valueMinor }) => [id, valueMinor]));
  const inForce = policies.filter(({ from, to }) => from <= day && day < to);
  for (const { objectIds, sumInsuredMinor } of inForce) {
    let left = objectIds === undefined ? 0 : sumInsuredMinor;
    for (const id of objectIds ?? []) {
      const taken = Math.min(left, present.get(id) ?? 0);
      left -= taken;
      if (present.has(id)) present.set(id, (present.get(id) as number) - taken);
    }
  }
  const general = sum(inForce.filter(({ objectIds }) => objectIds === undefined).map(({ sumInsuredMinor }) => sumInsuredMinor));
  return Math.max(0, sum([...present.values()]) - general);
}

/** R17: what rides in one vehicle stays under the limit of every cover in force for any one conveyance; else the shipment is split. */
export function noVehicleCarriesTooMuch({ objects, policies, legs }: TourFacts): Finding[] {
  const say = saying('R17');
  const missing = [...(objects === undefined ? ['objects'] : []), ...(policies === undefined ? ['policies'] : []), ...(legs === undefined ? ['legs'] : [])];
  if (objects === undefined || policies === undefined || legs === undefined) return [say.unknown(null, missing)];
  const values = new Map(objects.map((object) => [object.id, object]));
  return legs.map((leg) => conveyance(leg, values, policies.filter(({ from, to }) => from <= leg.departsOn && leg.departsOn < to)));
}

function conveyance(leg: LegFact, objects: ReadonlyMap<string, ObjectFact>, inForce: readonly PolicyFact[]): Finding {
  const say = saying('R17');
  const limits = inForce.flatMap((policy) => (policy.anyOneConveyanceMinor === null ? [] : [{ ...policy, limitMinor: policy.anyOneConveyanceMinor }]));
  if (inForce.length === 0) return say.unknown(leg.id, ['policies']);
  if (leg.objectIds.some((id) => !objects.has(id))) return say.unknown(leg.id, ['objects']);
  if (limits.some(({ currency }) => leg.objectIds.some((id) => objects.get(id)?.currency !== currency))) return say.unknown(leg.id, ['exchange-rate']);
  const valueOf = (ids: readonly string[], covered: readonly string[] | undefined) => ids.filter((id) => covered?.includes(id) ?? true).map((id) => (objects.get(id) as ObjectFact).valueMinor);
  const needed = Math.max(1, ...limits.map(({ objectIds, limitMinor }) => vehiclesNeeded(valueOf(leg.objectIds, objectIds), limitMinor) ?? Infinity));
  const loads = leg.vehicles ?? [leg.objectIds];
  const most = Math.max(0, ...loads.map((ids) => sum(valueOf(ids, undefined))));
  const limitMinor = limits.length === 0 ? null : Math.min(...limits.map((limit) => limit.limitMinor));
  const numbers = { mostMinor: most, limitMinor, currency: inForce[0]?.currency ?? null, vehiclesNeeded: Number.isFinite(needed) ? needed : null, vehicles: leg.vehicles?.length ?? leg.vehiclesBooked };
  if (!Number.isFinite(needed)) return say.judge(false, leg.id, numbers);
  if (leg.vehicles !== null) return say.judge(limits.every(({ objectIds, limitMinor: limit }) => loads.every((ids) => sum(valueOf(ids, objectIds)) <= limit)), leg.id, numbers);
  return leg.vehiclesBooked === null ? say.unknown(leg.id, ['vehicles'], numbers) : say.judge(leg.vehiclesBooked >= needed, leg.id, numbers);
}
