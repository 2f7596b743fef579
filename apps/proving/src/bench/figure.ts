/** One measured figure beside its baseline of the same run; what stands in the table and in bench-results.json. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly baseline: number | null;
  /** value / baseline */
  readonly ratio: number | null;
  /** In words, null where the figure only informs. */
  readonly aim: string | null;
  readonly met: boolean | null;
}

/** What a figure should reach: absolute, or as a part or multiple of its baseline. */
export interface Aim {
  readonly words: string;
  readonly reached: (value: number, ratio: number | null) => boolean;
}

export const atLeast = (value: number, unit: string): Aim => ({ words: `at least ${value} ${unit}`, reached: (measured) => measured >= value });
export const atMost = (value: number, unit: string): Aim => ({ words: `at most ${value} ${unit}`, reached: (measured) => measured <= value });
export const timesBaseline = (ratio: number): Aim => ({ words: `at least ${ratio} of the baseline`, reached: (_, measured) => measured !== null && measured >= ratio });
export const partOfBaseline = (ratio: number): Aim => ({ words: `at most ${ratio} of the baseline`, reached: (_, measured) => measured !== null && measured <= ratio });

export interface Measured {
  readonly name: string;
  readonly unit: string;
  readonly value: number;
  readonly baseline?: number;
  /** Where rounds were paired it is the median of their ratios, not the ratio of the medians. */
  readonly ratio?: number;
  readonly aim?: Aim;
}

export function figure({ name, unit, value, baseline, ratio, aim }: Measured): Figure {
  const compared = ratio ?? (baseline ? value / baseline : null);
  return {
    name,
    value: rounded(value),
    unit,
    baseline: baseline === undefined ? null : rounded(baseline),
    ratio: compared === null ? null : rounded(compared),
    aim: aim?.words ?? null,
    met: aim ? aim.reached(value, compared) : null,
  };
}

/** Three significant digits are more than the noise of a shared machine leaves; whole numbers stay whole. */
const rounded = (value: number): number => (Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3)));
