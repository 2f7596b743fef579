import type { FacilityFinding } from '../facility/gap';
import { type FacilityLimits, type SpaceGiven, spaceAgainstWork, type WorkNeeds } from '../facility/space-against-work';
import { type LitObject, allowanceKept } from '../light/ledger';
import { type RestingObject, type RestRule, restsInTheDark } from '../light/rest';
import type { Finding } from './finding';
import { saying } from './verdicts';

/** One stop's space and the work that is to stand in it, with the day of delivery. */
export interface FacilityFact {
  readonly stopId: string;
  readonly delivery: string;
  readonly work: WorkNeeds;
  readonly given: SpaceGiven;
  readonly limits: FacilityLimits;
}

/** What the venues' reports and the objects' light need; see `domain/facility` and `domain/light`. */
export interface FacilityAndLightFacts {
  readonly facilities?: readonly FacilityFact[];
  readonly litObjects?: readonly LitObject[];
  readonly resting?: { readonly rule: RestRule; readonly objects: readonly RestingObject[] };
}

/**
 * R7 to R14: one finding per stop and rule, with the names of the gaps and how many objects or crates meet them. A facility report is
 * confidential, so its figures stop here.
 */
export function facilityFindings(rule: string): (facts: FacilityAndLightFacts) => Finding[] {
  const say = saying(rule);
  return ({ facilities }) =>
    facilities === undefined
      ? [say.unknown(null, ['facility-reports'])]
      : facilities.flatMap((fact) => {
          const findings = findingsOf(fact).get(rule) ?? [];
          const [broken, unknown] = (['broken', 'unknown'] as const).map((verdict) => findings.filter((finding) => finding.verdict === verdict));
          const numbers = { checks: findings.length, broken: broken!.length, gaps: names(broken!.map(({ gap }) => gap)) };
          if (findings.length === 0) return [];
          if (broken!.length > 0 || unknown!.length === 0) return [say.judge(broken!.length === 0, fact.stopId, numbers)];
          return [say.unknown(fact.stopId, [...new Set(unknown!.flatMap(({ missing }) => missing))].sort(), numbers)];
        });
}

/** Eight rules read the same comparison, which is made once. */
const compared = new WeakMap<FacilityFact, ReadonlyMap<string, readonly FacilityFinding[]>>();

function findingsOf(fact: FacilityFact): ReadonlyMap<string, readonly FacilityFinding[]> {
  const known = compared.get(fact);
  if (known !== undefined) return known;
  const byRule = new Map<string, FacilityFinding[]>();
  for (const finding of spaceAgainstWork(fact.work, fact.given, fact.limits, fact.delivery)) {
    const ofRule = byRule.get(finding.rule);
    if (ofRule === undefined) byRule.set(finding.rule, [finding]);
    else ofRule.push(finding);
  }
  compared.set(fact, byRule);
  return byRule;
}

const names = (gaps: readonly string[]): string | null => (gaps.length === 0 ? null : [...new Set(gaps)].sort().join(', '));

/** R15 over all venues; what holds is told once for all objects. */
export function lightAllowances({ litObjects }: FacilityAndLightFacts): Finding[] {
  return litObjects === undefined ? [saying('R15').unknown(null, ['light-plan'])] : brokenOrAll('R15', litObjects.map(allowanceKept));
}

/** R30 over all venues. */
export function darkRests({ resting }: FacilityAndLightFacts): Finding[] {
  return resting === undefined ? [saying('R30').unknown(null, ['light-plan'])] : brokenOrAll('R30', resting.objects.map((object) => restsInTheDark(object, resting.rule)));
}

function brokenOrAll(rule: string, findings: readonly Finding[]): Finding[] {
  const broken = findings.filter(({ verdict }) => verdict !== 'holds');
  return broken.length > 0 ? broken : [saying(rule).judge(true, null, { objects: findings.length })];
}
