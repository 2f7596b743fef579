import { addDays, type IsoDate } from '@caravanserai/kernel';
import type { CustomsFact, LegFact } from './facts-of-cargo';
import type { Finding } from './finding';
import { addMonths } from './months';
import { plannedStops } from './standing';
import type { StopFact, TourFacts } from './tour-facts';
import { saying } from './verdicts';

/** Value of a row `carnet-country`. `monthsMax` is the longest stay it lets a carnet have, null where the general term holds. */
export interface CarnetCountry {
  readonly accepts: 'yes' | 'restricted' | 'unknown' | 'no';
  readonly uses: readonly string[];
  readonly monthsMax: number | null;
}

/** The countries among which goods move without customs, the country's own alone where it belongs to no union. */
export function unionOf(country: string, { reference }: TourFacts, day: IsoDate): ReadonlySet<string> {
  const members = reference.texts('customs-union', 'EU', 'members', day) ?? [];
  return new Set(members.includes(country) ? members : [country]);
}

export const crossesCustoms = (leg: LegFact, facts: TourFacts): boolean => !unionOf(leg.fromCountry, facts, leg.departsOn).has(leg.toCountry);

/** R20: carnets follow each other without a gap, each within its term, and the last outlives the return by a margin. */
export function carnetsOutliveTheReturn(facts: TourFacts): Finding[] {
  const say = saying('R20');
  const { customs, legs } = facts;
  const missing = [...(customs === undefined ? ['customs'] : []), ...(legs === undefined ? ['legs'] : [])];
  if (customs === undefined || legs === undefined) return [say.unknown(null, missing)];
  const home = unionOf(customs.homeCountry, facts, facts.today);
  const out = legs.filter((leg) => home.has(leg.fromCountry) && !home.has(leg.toCountry)).map(({ departsOn }) => departsOn).sort()[0];
  if (out === undefined) return [say.judge(true, null, { carnets: 0, export: null, reimport: null, expires: null })];
  const back = legs.filter((leg) => !home.has(leg.fromCountry) && home.has(leg.toCountry)).map(({ arrivesOn }) => arrivesOn).sort().at(-1);
  if (back === undefined) return [say.unknown(null, ['return-leg'], { export: out })];
  if (customs.procedure === 'TA') return [temporaryAdmission(facts, out, back)];
  const term = facts.reference.value<{ monthsMax: number; marginDays: number }>('carnet-term', 'ATA', out);
  if (term?.monthsMax === undefined || term.marginDays === undefined) return [say.unknown(null, ['carnet-term'])];
  return [chain(customs, { out, back, monthsMax: term.monthsMax, marginDays: term.marginDays })];
}

function chain({ carnets }: CustomsFact, { out, back, monthsMax, marginDays }: { out: IsoDate; back: IsoDate; monthsMax: number; marginDays: number }): Finding {
  const inOrder = [...carnets].sort((a, b) => (a.issuedOn < b.issuedOn ? -1 : 1));
  const needed = addDays(back, marginDays);
  const lasting = inOrder.at(-1)?.expiresOn ?? null;
  const terms = inOrder.every(({ issuedOn, expiresOn }) => expiresOn <= addMonths(issuedOn, monthsMax));
  const linked = inOrder.slice(1).every(({ issuedOn }, index) => issuedOn <= inOrder[index]!.expiresOn);
  const begins = (inOrder[0]?.issuedOn ?? '9999') <= out;
  return saying('R20').judge(begins && terms && linked && lasting !== null && lasting >= needed, null, { carnets: carnets.length, export: out, reimport: back, expires: lasting, needed, monthsMax, marginDays });
}

/** Instead of a carnet: national temporary admission, with the term of the union or state that grants it. */
function temporaryAdmission({ reference, stops }: TourFacts, out: IsoDate, back: IsoDate): Finding {
  const say = saying('R20');
  const terms = [...new Set(stops.map(({ country }) => country ?? ''))].map((country) => reference.number('temporary-admission', country, 'monthsMax', out));
  const monthsMax = terms.some((term) => term === null) ? null : Math.min(...(terms as number[]));
  if (monthsMax === null || terms.length === 0) return say.unknown(null, ['temporary-admission-term'], { export: out, reimport: back });
  return say.judge(back <= addMonths(out, monthsMax), null, { carnets: 0, export: out, reimport: back, needed: back, expires: addMonths(out, monthsMax), monthsMax, marginDays: 0 });
}

/** R21: every country on the route outside the home union takes carnets for this use and for this long. */
export function carnetsAreAcceptedOnTheRoute(facts: TourFacts): Finding[] {
  const say = saying('R21');
  const { customs } = facts;
  if (customs === undefined) return [say.unknown(null, ['customs'])];
  if (customs.procedure !== 'ATA') return [];
  const home = unionOf(customs.homeCountry, facts, facts.today);
  return plannedStops(facts).flatMap((stop) => {
    if (stop.country === null) return [say.unknown(stop.id, ['country'])];
    return home.has(stop.country) ? [] : [accepted(stop, stop.country, customs, facts)];
  });
}

function accepted(stop: StopFact, country: string, { use, confirmedCountries }: CustomsFact, { reference }: TourFacts): Finding {
  const say = saying('R21');
  const row = reference.value<CarnetCountry>('carnet-country', country, stop.delivery);
  const monthsMax = row?.monthsMax ?? null;
  const numbers = { country, use, accepts: row?.accepts ?? null, uses: row?.uses?.join(', ') ?? null, monthsMax };
  if (row?.accepts === undefined || row.accepts === 'unknown') return say.unknown(stop.id, ['carnet-acceptance'], numbers);
  const tooLong = monthsMax !== null && stop.dispatch > addMonths(stop.delivery, monthsMax);
  if (row.accepts === 'no' || !(row.uses ?? []).includes(use) || tooLong) return say.judge(false, stop.id, numbers);
  return row.accepts === 'restricted' && !confirmedCountries.includes(country) ? say.unknown(stop.id, ['carnet-conditions'], numbers) : say.judge(true, stop.id, numbers);
}
