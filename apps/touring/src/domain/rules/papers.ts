import { unionOf, crossesCustoms } from './customs';
import type { LegFact, ObjectFact, PermitFact } from './facts-of-cargo';
import type { Finding } from './finding';
import { addMonths } from './months';
import type { TourFacts } from './tour-facts';
import { saying } from './verdicts';

const serves = (permit: PermitFact, leg: LegFact, objectId: string): boolean =>
  permit.objectIds.includes(objectId) &&
  (permit.fromCountry === null || permit.fromCountry === leg.fromCountry) &&
  (permit.toCountry === null || permit.toCountry === leg.toCountry) &&
  permit.validFrom <= leg.departsOn &&
  leg.arrivesOn < permit.validTo;

const riding = (leg: LegFact, objects: readonly ObjectFact[]): ObjectFact[] => {
  const ids = new Set(leg.objectIds);
  return objects.filter(({ id }) => ids.has(id));
};

/** R22: whatever holds wood, ivory or skin of a listed species has a paper for each crossing; an instrument may have a certificate for all of them. */
export function listedSpeciesHavePermits(facts: TourFacts): Finding[] {
  const say = saying('R22');
  const { objects, legs, permits } = facts;
  const missing = [...(objects?.every(({ citesTaxa }) => citesTaxa !== undefined) ? [] : ['cites-taxa']), ...(legs === undefined ? ['legs'] : []), ...(permits === undefined ? ['permits'] : [])];
  if (objects === undefined || legs === undefined || permits === undefined || missing.length > 0) return [say.unknown(null, missing)];
  const years = facts.reference.number('cites', 'instrument-certificate', 'yearsMax', facts.today);
  const listed = objects.filter(({ citesTaxa }) => (citesTaxa as readonly string[]).length > 0);
  return legs.filter((leg) => crossesCustoms(leg, facts)).map((leg) => {
    const travelling = riding(leg, listed);
    const bare = travelling.filter((object) => !permits.some((permit) => serves(permit, leg, object.id) && isOfItsKind(permit, object, years)));
    return say.judge(bare.length === 0, leg.id, { objects: travelling.length, without: bare.length, first: bare[0]?.id ?? null, from: leg.fromCountry, to: leg.toCountry, departs: leg.departsOn });
  });
}

function isOfItsKind({ kind, validFrom, validTo }: PermitFact, { isInstrument }: ObjectFact, years: number | null): boolean {
  if (kind === 'cites') return true;
  return kind === 'instrument-certificate' && isInstrument === true && years !== null && validTo <= addMonths(validFrom, years * 12);
}

/** Value of the rows `export-threshold` and `import-threshold`: older than so many years and, where a value is named, worth as much. */
interface Threshold {
  readonly ageYears: number;
  readonly valueMinor: number | null;
  readonly currency: string | null;
}

/** R23: a licence for what leaves the union's customs territory, or enters it, above the age and the value of its category. */
export function licencesCrossTheUnionsBorder(facts: TourFacts): Finding[] {
  const say = saying('R23');
  const { objects, legs, permits } = facts;
  const missing = [...(objects?.every(({ category }) => category !== undefined) ? [] : ['categories']), ...(legs === undefined ? ['legs'] : []), ...(permits === undefined ? ['permits'] : [])];
  if (objects === undefined || legs === undefined || permits === undefined || missing.length > 0) return [say.unknown(null, missing)];
  return legs.flatMap((leg) => {
    const union = facts.reference.texts('customs-union', 'EU', 'members', leg.departsOn);
    if (union === null) return [say.unknown(leg.id, ['customs-union'])];
    const leaves = unionOf(leg.fromCountry, facts, leg.departsOn).size > 1 && !union.includes(leg.toCountry);
    const enters = !union.includes(leg.fromCountry) && union.includes(leg.toCountry);
    return leaves || enters ? [crossing(leg, leaves ? 'export' : 'import', riding(leg, objects), permits, facts)] : [];
  });
}

function crossing(leg: LegFact, way: 'export' | 'import', objects: readonly ObjectFact[], permits: readonly PermitFact[], facts: TourFacts): Finding {
  const say = saying('R23');
  const needs = objects.map((object) => ({ object, needed: licenceNeeded(object, way, leg, facts) }));
  const licensed = needs.filter(({ needed }) => needed === true);
  const bare = licensed.filter(({ object }) => !permits.some((permit) => permit.kind === `${way}-licence` && serves(permit, leg, object.id)));
  const numbers = { way, needing: licensed.length, without: bare.length, first: bare[0]?.object.id ?? null, from: leg.fromCountry, to: leg.toCountry, departs: leg.departsOn };
  if (bare.length > 0) return say.judge(false, leg.id, numbers);
  return needs.some(({ needed }) => needed === null) ? say.unknown(leg.id, ['age-and-value'], numbers) : say.judge(true, leg.id, numbers);
}

/** Null where age or value can't be compared. A work is older than so many years when the calendar years say so. */
function licenceNeeded({ category, madeYear, valueMinor, currency }: ObjectFact, way: 'export' | 'import', leg: LegFact, { reference }: TourFacts): boolean | null {
  if (category === null || category === undefined) return false;
  const threshold = reference.value<Threshold>(`${way}-threshold`, category, leg.departsOn);
  if (threshold?.ageYears === undefined) return null;
  if (madeYear === null || madeYear === undefined) return null;
  if (Number(leg.departsOn.slice(0, 4)) - madeYear <= threshold.ageYears) return false;
  if (threshold.valueMinor === null || threshold.valueMinor === undefined) return true;
  return currency === threshold.currency ? valueMinor >= threshold.valueMinor : null;
}
