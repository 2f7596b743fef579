import type { Prepared } from './prepare';
import { firstDelivery } from './delivery-windows';
import type { Criterion } from './problem';

/**
 * What the rest of a route costs at least, by the number of venues still to go, the last one and the time: the cheapest walk of so many
 * steps that may visit a venue twice. Prices of venues (Lagrange multipliers) make the walk visit each about once, which is what
 * brings the bound near the optimum (state-space relaxation: Christofides, Mingozzi and Toth 1981).
 */
export class LowerBounds {
  readonly prices: Float64Array;
  private readonly walks: Float64Array;
  private readonly step: Int32Array;
  private readonly arcs: Float64Array;

  constructor(
    private readonly prepared: Prepared,
    criterion: Criterion,
    private readonly grid: TimeGrid,
  ) {
    const { places } = prepared;
    this.arcs = reducedArcs(prepared, criterion);
    this.prices = new Float64Array(places);
    this.walks = new Float64Array(places * places * grid.slots);
    this.step = nextSlots(prepared, grid);
    this.compute();
  }

  /** Least cost of `steps` more venues and the return, from the place at a time; the prices of the venues to come are to be added. */
  at(steps: number, place: number, slot: number): number {
    return this.walks[(steps * this.prepared.places + place) * this.grid.slots + slot]!;
  }

  compute(): void {
    const { places, problem } = this.prepared;
    const { slots } = this.grid;
    for (let i = 0; i < places; i++)
      for (let b = 0; b < slots; b++) {
        const late = this.grid.from(b) + problem.transport[i * places]! > problem.latestReturn;
        this.walks[i * slots + b] = late ? Number.POSITIVE_INFINITY : this.arcs[i * places]!;
      }
    for (let steps = 1; steps < places; steps++) for (let i = 0; i < places; i++) this.walksFrom(steps, i);
  }

  private walksFrom(steps: number, i: number): void {
    const { places } = this.prepared;
    const { slots } = this.grid;
    const here = (steps * places + i) * slots;
    this.walks.fill(Number.POSITIVE_INFINITY, here, here + slots);
    for (let j = 1; j < places; j++) {
      if (j === i) continue;
      const arc = this.arcs[i * places + j]! - this.prices[j]!;
      const there = ((steps - 1) * places + j) * slots;
      const move = (i * places + j) * slots;
      for (let b = 0; b < slots; b++) {
        const slot = this.step[move + b]!;
        if (slot < 0) break;
        const cost = arc + this.walks[there + slot]!;
        if (cost < this.walks[here + b]!) this.walks[here + b] = cost;
      }
    }
  }

  /** No route costs more than this: each venue by its dearest way that some route can take. */
  get dearest(): number {
    const { places } = this.prepared;
    let sum = 0;
    for (let j = 0; j < places; j++) {
      let most = 0;
      for (let i = 0; i < places; i++) if (i !== j && (j === 0 || this.step[(i * places + j) * this.grid.slots]! >= 0)) most = Math.max(most, this.arcs[i * places + j]!);
      sum += most;
    }
    return sum;
  }

  /** How often the cheapest whole walk visits each venue; null where there is no walk at all. */
  visits(steps: number): Float64Array | null {
    const { places } = this.prepared;
    const { slots } = this.grid;
    const counts = new Float64Array(places);
    let [place, slot] = [0, 0];
    if (!Number.isFinite(this.at(steps, 0, 0))) return null;
    for (let left = steps; left > 0; left--) {
      const want = this.at(left, place, slot);
      let next = 0;
      for (let j = 1; j < places && next === 0; j++) {
        const to = j === place ? -1 : this.step[(place * places + j) * slots + slot]!;
        if (to >= 0 && this.arcs[place * places + j]! - this.prices[j]! + this.at(left - 1, j, to) <= want + 1e-6 * (1 + Math.abs(want))) next = j;
      }
      slot = this.step[(place * places + next) * slots + slot]!;
      place = next;
      counts[next] = counts[next]! + 1;
    }
    return counts;
  }
}

/** Time in equal slots. A label falls into the slot that begins at or before its time, so that the bound holds. */
export class TimeGrid {
  constructor(
    private readonly start: number,
    private readonly width: number,
    readonly slots: number,
  ) {}

  slot(time: number): number {
    const slot = Math.floor((time - this.start) / this.width);
    return slot < 0 ? 0 : slot >= this.slots ? this.slots - 1 : slot;
  }

  from(slot: number): number {
    return this.start + slot * this.width;
  }
}

export function timeGrid({ problem, latest, places }: Prepared, slots: number): TimeGrid {
  const ends = [...latest.subarray(1, places)].map((to, v) => to + problem.occupancy[v + 1]!).filter(Number.isFinite);
  const last = Math.max(...ends, problem.departure.from);
  const windows = problem.deliveries.some((days) => days.some(({ to }) => Number.isFinite(to)));
  if (!windows && !Number.isFinite(problem.latestReturn)) return new TimeGrid(problem.departure.from, 1, 1);
  return new TimeGrid(problem.departure.from, Math.max(1, Math.ceil((last - problem.departure.from + 1) / slots)), slots);
}

/** Arcs with the days they take, where days count, and with the penalty that a visit saves. */
function reducedArcs({ problem, places }: Prepared, { arcs, penalties, endWeight, lengthWeight }: Criterion): Float64Array {
  const { transport, occupancy } = problem;
  const a = new Float64Array(places * places);
  for (let i = 0; i < places; i++)
    for (let j = 0; j < places; j++) a[i * places + j] = arcs[i * places + j]! - penalties[j]! + (endWeight + lengthWeight) * (transport[i * places + j]! + occupancy[j]!);
  return a;
}

function nextSlots({ problem, places, deliveries }: Prepared, grid: TimeGrid): Int32Array {
  const next = new Int32Array(places * places * grid.slots).fill(-1);
  for (let i = 0; i < places; i++)
    for (let j = 1; j < places; j++) {
      if (i === j) continue;
      for (let b = 0; b < grid.slots; b++) {
        const delivery = firstDelivery(deliveries[j] ?? [], grid.from(b) + problem.transport[i * places + j]!);
        if (!Number.isFinite(delivery)) break;
        next[(i * places + j) * grid.slots + b] = grid.slot(delivery + problem.occupancy[j]!);
      }
    }
  return next;
}
