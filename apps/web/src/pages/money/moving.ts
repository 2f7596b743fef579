/** Parts of one whole, such as basis points of shares or minor units of a budget. */
export interface Part {
  readonly id: string;
  readonly value: number;
}

/**
 * Gives one part another value and takes the difference from a named other, so that the sum never drifts: what the other does not
 * have can't be taken, and nothing goes below zero.
 */
export function movedBetween(parts: readonly Part[], id: string, against: string, value: number): Part[] {
  const valueOf = (wanted: string) => parts.find((part) => part.id === wanted)?.value ?? 0;
  if (id === against) return [...parts];
  const both = valueOf(id) + valueOf(against);
  const next = Math.min(both, Math.max(0, Math.round(value)));
  return parts.map((part) => (part.id === id ? { ...part, value: next } : part.id === against ? { ...part, value: both - next } : part));
}

export const sumOf = (parts: readonly Part[]): number => parts.reduce((sum, { value }) => sum + value, 0);

/** Whoever the difference is taken from when nobody was named: the largest of the others. */
export function largestBeside(parts: readonly Part[], id: string): string {
  return parts.filter((part) => part.id !== id).toSorted((a, b) => b.value - a.value)[0]?.id ?? id;
}
