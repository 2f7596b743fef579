import type { Visit } from './trail';

export interface Found {
  readonly values: readonly number[];
  readonly visits: readonly Visit[];
}

/** The best routes found so far: one by the order of the criteria, or all that no other one beats. */
export class Incumbents {
  found: Found[] = [];

  constructor(private readonly mode: 'lexicographic' | 'pareto') {}

  /** Whether every route with at least these values is no better than one already known. */
  beats(least: readonly number[] | Float64Array): boolean {
    for (const { values } of this.found) if (this.mode === 'pareto' ? atMost(values, least) : compareInOrder(values, least) <= 0) return true;
    return false;
  }

  add(values: readonly number[], visits: () => readonly Visit[]): void {
    if (this.beats(values)) return;
    const kept = this.mode === 'pareto' ? this.found.filter((other) => !atMost(values, other.values)) : [];
    this.found = [...kept, { values, visits: visits() }].sort((a, b) => compareInOrder(a.values, b.values));
  }

  get best(): readonly number[] | null {
    return this.found[0]?.values ?? null;
  }
}

function atMost(values: readonly number[], others: readonly number[] | Float64Array): boolean {
  for (let k = 0; k < values.length; k++) if (values[k]! > others[k]!) return false;
  return true;
}

export function compareInOrder(a: readonly number[], b: readonly number[] | Float64Array): number {
  for (let k = 0; k < a.length; k++) if (a[k] !== b[k]) return a[k]! - b[k]!;
  return 0;
}
