import { addDays, type IsoDate } from '@caravanserai/kernel';
import type { PolicyFact } from './facts-of-cargo';
import type { Finding } from './finding';
import { addMonths } from './months';
import { isAlive } from './standing';
import type { TourFacts } from './tour-facts';
import { saying } from './verdicts';

/** Value of a row `indemnity-scheme`; what a scheme does not know stands as null. Amounts in minor units of its currency. */
export interface IndemnityScheme {
  readonly currency: string;
  readonly minimumMinor: number | null;
  readonly perShowMinor: number | null;
  /** ISO 3166-1 alpha-2 of the state that indemnifies. */
  readonly country: string;
}

const total = (policies: readonly PolicyFact[]): number => policies.reduce((sum, { sumInsuredMinor }) => sum + sumInsuredMinor, 0);

/** R18: what a state indemnifies lies between the scheme's minimum and its ceiling, and the rest is insured commercially. */
export function indemnityIsWithinItsScheme(facts: TourFacts): Finding[] {
  const say = saying('R18');
  const missing = [...(facts.objects === undefined ? ['objects'] : []), ...(facts.policies === undefined ? ['policies'] : [])];
  if (facts.objects === undefined || facts.policies === undefined) return [say.unknown(null, missing)];
  const valueMinor = facts.objects.reduce((sum, object) => sum + object.valueMinor, 0);
  const others = total(facts.policies.filter(({ kind }) => kind !== 'state-indemnity'));
  return facts.policies.filter(({ kind }) => kind === 'state-indemnity').map((policy) => {
    const scheme = facts.reference.value<IndemnityScheme>('indemnity-scheme', policy.scheme ?? '', policy.from);
    if (scheme === undefined) return say.unknown(policy.id, ['indemnity-scheme']);
    if (scheme.currency !== policy.currency || facts.objects?.some(({ currency }) => currency !== policy.currency)) return say.unknown(policy.id, ['exchange-rate']);
    const { minimumMinor = null, perShowMinor = null } = scheme;
    const indemnified = policy.sumInsuredMinor;
    const allIndemnity = total(facts.policies!.filter(({ kind }) => kind === 'state-indemnity'));
    const restMinor = Math.max(0, valueMinor - allIndemnity);
    const numbers = { scheme: policy.scheme ?? null, indemnifiedMinor: indemnified, currency: policy.currency, minimumMinor, perShowMinor, restMinor, commercialMinor: others };
    const within = (minimumMinor === null || valueMinor >= minimumMinor) && (perShowMinor === null || indemnified <= perShowMinor) && others >= restMinor;
    return within && minimumMinor === null && perShowMinor === null ? say.unknown(policy.id, ['indemnity-ceiling'], numbers) : say.judge(within, policy.id, numbers);
  });
}

/** R19: who applies too late waits too long; a missed day is told with its date. */
export function applicationsAreInTime(facts: TourFacts): Finding[] {
  return [...indemnityApplications(facts), ...immunityApplications(facts)];
}

function indemnityApplications(facts: TourFacts): Finding[] {
  const say = saying('R19');
  if (facts.policies === undefined) return [say.unknown(null, ['policies'])];
  return facts.policies.filter(({ kind }) => kind === 'state-indemnity').map((policy) => {
    const country = facts.reference.value<IndemnityScheme>('indemnity-scheme', policy.scheme ?? '', policy.from)?.country ?? null;
    const months = leadOf(facts, 'indemnity-application', country, policy.from);
    if (months === null) return say.unknown(policy.id, ['indemnity-deadline']);
    return intime(policy.id, facts, addMonths(policy.from, -months), policy.appliedOn ?? null, policy.scheme ?? null);
  });
}

function immunityApplications(facts: TourFacts): Finding[] {
  const say = saying('R19');
  if (facts.objects === undefined || facts.objects.some(({ needsImmunity }) => needsImmunity === undefined)) return [say.unknown(null, ['immunity-needs'])];
  if (!facts.objects.some(({ needsImmunity }) => needsImmunity)) return [];
  return facts.stops.filter(isAlive).map((stop) => {
    const weeks = leadOf(facts, 'immunity-application', stop.country, stop.delivery);
    if (weeks === null) return say.unknown(stop.id, ['immunity-deadline'], { country: stop.country });
    const applied = facts.applications?.find(({ kind, country }) => kind === 'immunity' && country === stop.country);
    return intime(stop.id, facts, addDays(stop.delivery, -7 * weeks), applied?.appliedOn ?? null, stop.country);
  });
}

/** How long before: the country's own rule, or the general one where it has none. Months for indemnity, weeks for immunity. */
function leadOf({ reference }: TourFacts, code: string, country: string | null, day: IsoDate): number | null {
  return (country === null ? null : reference.number('road-rule', `${code}.${country}`, 'value', day)) ?? reference.number('road-rule', code, 'value', day);
}

/** The last day itself is in time. */
function intime(subject: string, { today }: TourFacts, applyBy: IsoDate, appliedOn: IsoDate | null, office: string | null): Finding {
  return saying('R19').judge((appliedOn ?? today) <= applyBy, subject, { office, applyBy, appliedOn, today });
}
