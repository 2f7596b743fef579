import type { FacilityFinding, GapName } from './gap';

export const costClasses = ['small', 'moderate', 'large'] as const;
export type CostClass = (typeof costClasses)[number];

/** What closes gaps, and roughly at what cost. Dated rows say so; the cost is a class because amounts differ from country to country. */
export interface Mitigation {
  readonly code: string;
  readonly closes: readonly GapName[];
  readonly costClass: CostClass;
  /** How many levels of security it lifts a house; null for what knows no levels. */
  readonly levels: number | null;
}

export const matchVerdicts = ['fits', 'fits-with-measures', 'does-not-fit', 'unknown'] as const;
export type MatchVerdict = (typeof matchVerdicts)[number];

export interface MatchedGap {
  readonly gap: GapName;
  /** The cheapest thing that closes it; null where nothing in the catalogue does. */
  readonly measure: Pick<Mitigation, 'code' | 'costClass'> | null;
}

export interface Match {
  readonly verdict: MatchVerdict;
  readonly gaps: readonly MatchedGap[];
  /** What the report does not say. */
  readonly open: readonly GapName[];
}

/** R11, R13 and R14 only warn: what they find is named with its measure and keeps nobody from hosting. */
const warning: readonly GapName[] = ['hazard', 'crate-store', 'crate-store-climate', 'gallery-works'];

/** The verdict on one space: names and measures alone, so that it can be told to whoever may not see the report. */
export function matchOf(findings: readonly FacilityFinding[], catalogue: readonly Mitigation[]): Match {
  const named = (verdict: FacilityFinding['verdict']) => [...new Set(findings.filter((finding) => finding.verdict === verdict).map(({ gap }) => gap))];
  const gaps = named('broken').map((gap) => ({ gap, measure: cheapest(gap, catalogue, levelsShort(findings, gap)) }));
  const open = named('unknown').filter((gap) => !gaps.some((other) => other.gap === gap));
  return { verdict: verdictOn(gaps, open), gaps, open };
}

function verdictOn(gaps: readonly MatchedGap[], open: readonly GapName[]): MatchVerdict {
  const blocks = ({ gap }: { gap: GapName }) => !warning.includes(gap);
  if (gaps.some((gap) => gap.measure === null && blocks(gap))) return 'does-not-fit';
  if (open.some((gap) => blocks({ gap }))) return 'unknown';
  return gaps.length > 0 ? 'fits-with-measures' : 'fits';
}

const levelsShort = (findings: readonly FacilityFinding[], gap: GapName): number =>
  Math.max(...findings.filter((finding) => finding.gap === gap && finding.verdict === 'broken').map(({ numbers }) => Number(numbers.levelsShort ?? 0)));

function cheapest(gap: GapName, catalogue: readonly Mitigation[], short: number): MatchedGap['measure'] {
  const fitting = catalogue.filter(({ closes, levels }) => closes.includes(gap) && short <= (levels ?? short));
  const [best] = fitting.sort((a, b) => costClasses.indexOf(a.costClass) - costClasses.indexOf(b.costClass) || (a.code < b.code ? -1 : 1));
  return best === undefined ? null : { code: best.code, costClass: best.costClass };
}
