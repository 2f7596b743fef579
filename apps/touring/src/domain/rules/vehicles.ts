/** Steps of the search after which the best number found so far is given. Twenty crates of a real shipment need a few hundred. */
const MOST_STEPS = 20_000;

/**
 * The fewest vehicles for works of these values when none may carry more than the limit: bin packing by branch and bound from the
 * dearest down. Null where one work alone exceeds the limit. Where the search is cut off, the answer is what was found: enough, perhaps not the fewest.
 */
export function vehiclesNeeded(values: readonly number[], limit: number): number | null {
  const sorted = values.filter((value) => value > 0).sort((a, b) => b - a);
  if (sorted[0] === undefined) return 1;
  if (sorted[0] > limit) return null;
  const least = Math.ceil(sorted.reduce((total, value) => total + value, 0) / limit);
  let best = firstFit(sorted, limit);
  let steps = 0;
  const place = (index: number, loads: number[]): void => {
    steps += 1;
    if (loads.length >= best || best === least || steps > MOST_STEPS) return;
    const value = sorted[index];
    if (value === undefined) {
      best = loads.length;
      return;
    }
    const tried = new Set<number>();
    for (const [vehicle, load] of loads.entries()) {
      // Vehicles with the same load are the same choice.
      if (load + value > limit || tried.has(load)) continue;
      tried.add(load);
      place(index + 1, loads.with(vehicle, load + value));
    }
    place(index + 1, [...loads, value]);
  };
  place(0, []);
  return best;
}

function firstFit(sorted: readonly number[], limit: number): number {
  const loads: number[] = [];
  for (const value of sorted) {
    const vehicle = loads.findIndex((load) => load + value <= limit);
    if (vehicle < 0) loads.push(value);
    else loads[vehicle] = (loads[vehicle] as number) + value;
  }
  return loads.length;
}
