/** One thing that holds basis points: a country's share, or a firm's where a rule looks into a country. Bounds are absolute and inclusive. */
export interface Leaf {
  readonly id: string;
  /** The participant it belongs to: moves that touch fewer participants are nearer. */
  readonly party: string;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** Leaves whose sum is bounded. Of two groups one holds the other or they have nothing in common. */
export interface Group {
  readonly leaves: readonly number[];
  readonly low: number;
  readonly high: number;
}

/** `group` together stays below (or, not strict, at most at) each of `others`. */
export interface Relative {
  readonly group: readonly number[];
  readonly others: readonly (readonly number[])[];
  readonly strict: boolean;
}

export interface Bounds {
  readonly leaves: readonly Leaf[];
  readonly groups: readonly Group[];
  readonly relative: readonly Relative[];
}

/** The least sum of changes for a part of the shares to change by d in all: cost + |d - middle|, for d from least to most. */
interface Cost {
  readonly cost: number;
  readonly middle: number;
  readonly least: number;
  readonly most: number;
}

/** Which change each leaf may make, from and to; what is fixed has the two equal. */
export type Ranges = readonly (readonly [number, number])[];

export const freely = ({ leaves }: Bounds): Ranges => leaves.map(({ share, low, high }): [number, number] => [low - share, high - share]);

/**
 * The least sum of absolute changes that meets the bounds with the total kept, null when nothing does: for plain bounds twice
 * max(sum of deficits, sum of excesses). Exact: |d| summed under nested bounds keeps the form cost + |d - middle| on an interval at every level.
 */
export function leastChange(bounds: Bounds, ranges: Ranges): number | null {
  const [relative, ...more] = bounds.relative;
  if (!relative) return whole(bounds, ranges, bounds.groups);
  return leastOver(levelsThatMayDo(bounds, ranges, relative), (level) => leastChange({ ...bounds, groups: [...bounds.groups, ...atLevel(relative, level)], relative: more }, ranges));
}

const stride = 50;

/** The cost is convex in the level, so the best of every fiftieth has the best of all within one stride; only a narrow gap needs them all. */
function leastOver([least, most]: readonly [number, number], cost: (level: number) => number | null): number | null {
  const rough = lowest(levels(least, most, stride), cost) ?? lowest(levels(least, most, 1), cost);
  return rough && (lowest(levels(Math.max(least, rough.level - stride), Math.min(most, rough.level + stride), 1), cost)?.change ?? null);
}

const levels = (from: number, to: number, step: number): readonly number[] => Array.from({ length: Math.max(0, Math.floor((to - from) / step) + 1) }, (_, index) => from + index * step);

function lowest(of: readonly number[], cost: (level: number) => number | null): { readonly level: number; readonly change: number } | null {
  let best: { level: number; change: number } | null = null;
  for (const level of of) {
    const change = cost(level);
    if (change !== null && (best === null || change < best.change)) best = { level, change };
  }
  return best;
}

/** With the dividing line fixed at a level, a relative bound is a set of plain ones. */
const atLevel = ({ group, others, strict }: Relative, level: number): readonly Group[] => [
  { leaves: group, low: 0, high: level },
  ...others.map((leaves) => ({ leaves, low: strict ? level + 1 : level, high: 10_000 })),
];

/** No line below what the group holds at least, none above what each of the others holds at most, none above half of the total. */
function levelsThatMayDo({ leaves }: Bounds, ranges: Ranges, { group, others, strict }: Relative): readonly [number, number] {
  const held = (of: readonly number[], end: 0 | 1): number => of.reduce((sum, index) => sum + (leaves[index]?.share ?? 0) + (ranges[index]?.[end] ?? 0), 0);
  const half = Math.floor(leaves.reduce((sum, { share }) => sum + share, 0) / 2);
  return [Math.max(0, held(group, 0)), Math.min(half, ...others.map((other) => held(other, 1) - (strict ? 1 : 0)))];
}

function whole({ leaves }: Bounds, ranges: Ranges, groups: readonly Group[]): number | null {
  let parts: { leaves: Set<number>; cost: Cost }[] = [];
  for (const [index, [least, most]] of ranges.entries()) {
    if (least > most) return null;
    const middle = Math.min(Math.max(0, least), most);
    parts.push({ leaves: new Set([index]), cost: { cost: Math.abs(middle), middle, least, most } });
  }
  for (const group of [...groups].sort((one, other) => one.leaves.length - other.leaves.length)) {
    const inside = parts.filter(({ leaves: of }) => group.leaves.some((index) => of.has(index)));
    const held = group.leaves.reduce((sum, index) => sum + (leaves[index]?.share ?? 0), 0);
    const cost = within(sum(inside.map((part) => part.cost)), group.low - held, group.high - held);
    if (!cost) return null;
    parts = [...parts.filter((part) => !inside.includes(part)), { leaves: new Set(inside.flatMap(({ leaves: of }) => [...of])), cost }];
  }
  return within(sum(parts.map((part) => part.cost)), 0, 0)?.cost ?? null;
}

const sum = (costs: readonly Cost[]): Cost =>
  costs.reduce((all, one) => ({ cost: all.cost + one.cost, middle: all.middle + one.middle, least: all.least + one.least, most: all.most + one.most }), {
    cost: 0, middle: 0, least: 0, most: 0,
  });

function within(of: Cost, low: number, high: number): Cost | null {
  const least = Math.max(of.least, low);
  const most = Math.min(of.most, high);
  if (least > most) return null;
  const middle = Math.min(Math.max(of.middle, least), most);
  return { cost: of.cost + Math.abs(middle - of.middle), middle, least, most };
}
