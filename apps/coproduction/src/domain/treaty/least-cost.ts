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

/** Which change each leaf may make, from and to; what is fixed has the two equal. */
export type Ranges = readonly (readonly [number, number])[];

export const freely = ({ leaves }: Bounds): Ranges => leaves.map(({ share, low, high }): [number, number] => [low - share, high - share]);

/** The least sum of absolute changes with the total kept, and one way to have it: the change of each leaf. */
export interface Optimum {
  readonly change: number;
  readonly vector: readonly number[];
}

/** A part of the shares: the parts it is made of, and the group whose bounds it keeps; the whole keeps to no change. */
interface Part {
  readonly parts: readonly number[];
  readonly group: number | null;
}

/** The nesting of a set of bounds, made once for many questions: leaves first, then groups, the whole last. */
interface Nesting {
  readonly leaves: number;
  readonly parts: readonly Part[];
}

/** The least sum of changes for a part to change by d in all: cost + |d - middle|, for d from least to most. */
interface Costs {
  readonly cost: number[];
  readonly middle: number[];
  readonly least: number[];
  readonly most: number[];
}

/**
 * The least sum of absolute changes that meets the bounds with the total kept, null when nothing does: for plain bounds twice
 * max(sum of deficits, sum of excesses). Exact: |d| summed under nested bounds keeps the form cost + |d - middle| on an interval at every level.
 */
export function optimum(bounds: Bounds, ranges: Ranges, lines: readonly number[] = []): Optimum | null {
  const relative = bounds.relative[lines.length];
  if (!relative) return ofNesting(nestingOf(bounds), ranges, limitsAt(bounds, lines));
  return bestOver(levelsThatMayDo(bounds, ranges, relative), (level) => optimum(bounds, ranges, [...lines, level]));
}

export const leastChange = (bounds: Bounds, ranges: Ranges): number | null => optimum(bounds, ranges)?.change ?? null;

const stride = 50;

/** The cost is convex in the level, so the best of every fiftieth has the best of all within one stride; only a narrow gap needs them all. */
function bestOver([least, most]: readonly [number, number], at: (level: number) => Optimum | null): Optimum | null {
  const rough = lowest(levels(least, most, stride), at) ?? lowest(levels(least, most, 1), at);
  return rough && (lowest(levels(Math.max(least, rough.level - stride), Math.min(most, rough.level + stride), 1), at)?.found ?? null);
}

const levels = (from: number, to: number, step: number): readonly number[] => Array.from({ length: Math.max(0, Math.floor((to - from) / step) + 1) }, (_, index) => from + index * step);

function lowest(of: readonly number[], at: (level: number) => Optimum | null): { readonly level: number; readonly found: Optimum } | null {
  let best: { level: number; found: Optimum } | null = null;
  for (const level of of) {
    const found = at(level);
    if (found !== null && (best === null || found.change < best.found.change)) best = { level, found };
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

/** Made once for every set of bounds that is asked again and again with other ranges and lines. */
const nestings = new WeakMap<Bounds, Nesting>();

function nestingOf(bounds: Bounds): Nesting {
  const known = nestings.get(bounds);
  if (known) return known;
  const nesting = nest(bounds.leaves, groupsAt(bounds, bounds.relative.map(() => 0)));
  nestings.set(bounds, nesting);
  return nesting;
}

const groupsAt = ({ groups, relative }: Bounds, lines: readonly number[]): readonly Group[] => [...groups, ...relative.flatMap((one, index) => atLevel(one, lines[index] ?? 0))];

/** How much each group may change when the lines stand there. */
function limitsAt(bounds: Bounds, lines: readonly number[]): Ranges {
  return groupsAt(bounds, lines).map(({ leaves, low, high }): [number, number] => {
    const held = leaves.reduce((sum, index) => sum + (bounds.leaves[index]?.share ?? 0), 0);
    return [low - held, high - held];
  });
}

function nest(leaves: readonly Leaf[], groups: readonly Group[]): Nesting {
  const parts: Part[] = leaves.map(() => ({ parts: [], group: null }));
  let tops = leaves.map((_leaf, index) => ({ part: index, leaves: [index] as readonly number[] }));
  for (const { group, index } of groups.map((one, at) => ({ group: one, index: at })).sort((one, other) => one.group.leaves.length - other.group.leaves.length)) {
    const inside = tops.filter((top) => top.leaves.some((leaf) => group.leaves.includes(leaf)));
    parts.push({ parts: inside.map(({ part }) => part), group: index });
    tops = [...tops.filter((top) => !inside.includes(top)), { part: parts.length - 1, leaves: inside.flatMap((top) => top.leaves) }];
  }
  parts.push({ parts: tops.map(({ part }) => part), group: null });
  return { leaves: leaves.length, parts };
}

function ofNesting(nesting: Nesting, ranges: Ranges, limits: Ranges): Optimum | null {
  const costs: Costs = { cost: [], middle: [], least: [], most: [] };
  for (const [index, { parts, group }] of nesting.parts.entries()) {
    const fits = index < nesting.leaves ? leafCost(costs, index, ranges[index] as readonly [number, number]) : groupCost(costs, index, parts, group === null ? [0, 0] : (limits[group] as readonly [number, number]));
    if (!fits) return null;
  }
  return { change: costs.cost.at(-1) ?? 0, vector: spread(nesting, costs) };
}

function leafCost({ cost, middle, least, most }: Costs, index: number, [from, to]: readonly [number, number]): boolean {
  middle[index] = Math.min(Math.max(0, from), to);
  cost[index] = Math.abs(middle[index]);
  [least[index], most[index]] = [from, to];
  return from <= to;
}

function groupCost({ cost, middle, least, most }: Costs, index: number, parts: readonly number[], [low, high]: readonly [number, number]): boolean {
  let [spent, wanted, from, to] = [0, 0, 0, 0];
  for (const part of parts) {
    spent += cost[part] as number;
    wanted += middle[part] as number;
    from += least[part] as number;
    to += most[part] as number;
  }
  [from, to] = [Math.max(from, low), Math.min(to, high)];
  const nearest = Math.min(Math.max(wanted, from), to);
  cost[index] = spent + Math.abs(nearest - wanted);
  [middle[index], least[index], most[index]] = [nearest, from, to];
  return from <= to;
}

/** From the whole down: every part starts where it is cheapest, and the first that can take up the difference. */
function spread({ leaves, parts }: Nesting, { middle, least, most }: Costs): readonly number[] {
  const given: number[] = [];
  given[parts.length - 1] = 0;
  for (let index = parts.length - 1; index >= leaves; index -= 1) {
    const inside = (parts[index] as Part).parts;
    let open = (given[index] as number) - inside.reduce((sum, part) => sum + (middle[part] as number), 0);
    for (const part of inside) {
      const from = middle[part] as number;
      given[part] = Math.min(Math.max(from + open, least[part] as number), most[part] as number);
      open -= (given[part] as number) - from;
    }
  }
  return given.slice(0, leaves);
}
