import { type LabelShape } from './label-shape';
import type { Prepared } from './prepare';
import type { Criterion, Interval } from './problem';

const never = Number.NEGATIVE_INFINITY;

/** Carries partial routes on by one venue, in the numbers of a label's shape. One for a search: `out` is written again each time. */
export class Extension {
  readonly out: Float64Array;
  private readonly neighbours: readonly (readonly { readonly venue: number; readonly days: number }[])[];

  constructor(
    readonly prepared: Prepared,
    readonly shape: LabelShape,
  ) {
    this.out = new Float64Array(shape.size);
    const { apart } = prepared.problem;
    const pairs = apart.flatMap(({ one, other, days }) => [{ of: one, venue: other, days }, { of: other, venue: one, days }]);
    this.neighbours = Array.from({ length: prepared.places }, (_, v) => pairs.filter(({ of }) => of === v));
  }

  /** Several ways to stay at one venue matter only where a later stay lets the set leave the depot or the home union later. */
  get manyStays(): boolean {
    return this.shape.channels > 1;
  }

  start(): Float64Array {
    const { problem } = this.prepared;
    const label = new Float64Array(this.shape.size).fill(0);
    label[0] = problem.departure.from;
    problem.criteria.forEach(({ penalties }, k) => this.put(label, this.shape.sums[k]!, penalties.reduce((sum, penalty) => sum + penalty, 0)));
    this.put(label, this.shape.minusLatestDeparture, -problem.departure.to);
    for (const first of this.shape.heldBack) if (first >= 0) label.fill(never, first, first + this.shape.channels);
    return label;
  }

  private put(label: Float64Array, at: number, value: number): void {
    if (at >= 0) label[at] = value;
  }

  /** Whether the set can go on from u to v; with `rested` it stays dark long enough on the way. The result stands in `out`. */
  to(from: Float64Array, at: number, u: number, v: number, stay: Interval, rested: boolean): boolean {
    const { problem, places } = this.prepared;
    const { shape, out } = this;
    const transport = problem.transport[u * places + v]!;
    const days = rested ? Math.max(transport, problem.rest!.darkDays) : transport;
    const held = shape.heldBack[v]!;
    const arrival = held < 0 ? from[at]! + days : Math.max(from[at]! + days, from[at + held]!);
    const delivery = arrival > stay.from ? arrival : stay.from;
    if (delivery > stay.to) return false;
    for (let i = 0; i < shape.size; i++) out[i] = from[at + i]!;
    out[0] = delivery + problem.occupancy[v]!;
    this.addSums(problem.criteria, u, v, transport);
    if (shape.displayed >= 0 && !this.display(v, rested)) return false;
    if (shape.sinceDeparture >= 0 && !this.sinceDeparture(days, v, stay)) return false;
    if (shape.sinceHome >= 0 && !this.sinceHome(from[at]!, transport, days, u, v, stay)) return false;
    if (held >= 0) this.holdBack(v, held);
    return true;
  }

  private addSums(criteria: readonly Criterion[], u: number, v: number, transport: number): void {
    const { places, problem } = this.prepared;
    for (let k = 0; k < criteria.length; k++) {
      const sum = this.shape.sums[k]!;
      if (sum < 0) continue;
      const { arcs, penalties, waitWeight } = criteria[k]!;
      this.out[sum] = this.out[sum]! + arcs[u * places + v]! - penalties[v]! - waitWeight * (transport + problem.occupancy[v]!);
    }
  }

  private display(v: number, rested: boolean): boolean {
    const { display, afterDisplayDays } = this.prepared.problem.rest!;
    const shown = (rested ? 0 : this.out[this.shape.displayed]!) + display[v]!;
    this.out[this.shape.displayed] = shown;
    return shown <= afterDisplayDays;
  }

  private sinceDeparture(days: number, v: number, stay: Interval): boolean {
    const { problem, shortest, places } = this.prepared;
    const { out, shape } = this;
    const held = shape.heldBack[v]!;
    const since = Math.max(out[shape.sinceDeparture]! + days, held < 0 ? never : out[held + 1]!);
    const latest = Math.min(-out[shape.minusLatestDeparture]!, stay.to - since);
    if (latest < problem.departure.from) return false;
    out[shape.sinceDeparture] = since + problem.occupancy[v]!;
    out[shape.minusLatestDeparture] = -latest;
    return this.length(out, 0) + shortest[v * places]! <= problem.longestTour;
  }

  private sinceHome(leaves: number, transport: number, days: number, u: number, v: number, stay: Interval): boolean {
    const { out, shape } = this;
    const carnet = this.prepared.problem.carnet!;
    const { sinceHome, minusLatestHome } = shape;
    if (!carnet.outside[v]) return this.home(leaves, transport, carnet.outside[u]!);
    if (!carnet.outside[u]) this.leaveHome(u);
    const held = shape.heldBack[v]!;
    // Works rest at home before they leave it, and no carnet runs meanwhile.
    const way = carnet.outside[u] ? days : transport;
    const since = Math.max(out[sinceHome]! + way, held < 0 ? never : out[held + shape.channels - 1]!);
    const latest = Math.min(-out[minusLatestHome]!, stay.to - since);
    out[sinceHome] = since + this.prepared.problem.occupancy[v]!;
    out[minusLatestHome] = -latest;
    return carnet.replaceable || Math.max(out[sinceHome]!, out[0]! - latest) <= carnet.days;
  }

  private leaveHome(u: number): void {
    this.out[this.shape.sinceHome] = 0;
    this.out[this.shape.minusLatestHome] = u === 0 ? -this.prepared.problem.departure.to : Number.NEGATIVE_INFINITY;
    for (const first of this.shape.heldBack) if (first >= 0) this.out[first + this.shape.channels - 1] = never;
  }

  /** Back inside the union: the piece of time outside is over, and its further carnets are paid. */
  private home(leaves: number, transport: number, wasOutside: boolean): boolean {
    const { out, shape } = this;
    const carnet = this.prepared.problem.carnet!;
    if (!wasOutside) return true;
    const outside = Math.max(out[shape.sinceHome]!, leaves + out[shape.minusLatestHome]!) + transport;
    const further = Math.max(0, Math.ceil(outside / carnet.days) - 1);
    if (further > 0 && !carnet.replaceable) return false;
    this.prepared.problem.criteria.forEach(({ carnetWeight }, k) => {
      if (shape.sums[k]! >= 0) out[shape.sums[k]!] = out[shape.sums[k]!]! + carnetWeight * further;
    });
    out[shape.sinceHome] = 0;
    out[shape.minusLatestHome] = 0;
    return true;
  }

  private holdBack(v: number, held: number): void {
    const { out, shape } = this;
    out.fill(never, held, held + shape.channels);
    for (const { venue, days } of this.neighbours[v]!) {
      const first = shape.heldBack[venue]!;
      out[first] = Math.max(out[first]!, out[0]! + days);
      if (shape.sinceDeparture >= 0) out[first + 1] = Math.max(out[first + 1]!, out[shape.sinceDeparture]! + days);
      if (shape.sinceHome >= 0) out[first + shape.channels - 1] = Math.max(out[first + shape.channels - 1]!, out[shape.sinceHome]! + days);
    }
  }

  /** Days of the tour so far if it leaves the depot as late as that costs no day. */
  length(label: Float64Array, at: number): number {
    const { sinceDeparture, minusLatestDeparture } = this.shape;
    if (sinceDeparture < 0) return label[at]! - this.prepared.problem.departure.from;
    return Math.max(label[at + sinceDeparture]!, label[at]! + label[at + minusLatestDeparture]!);
  }

  /** The values of the route that returns to the depot now; null where it comes back too late. */
  finish(from: Float64Array, at: number, u: number): number[] | null {
    const { problem, places } = this.prepared;
    const { shape, out } = this;
    const transport = problem.transport[u * places]!;
    for (let i = 0; i < shape.size; i++) out[i] = from[at + i]!;
    out[0] = out[0]! + transport;
    if (out[0] > problem.latestReturn) return null;
    this.addSums(problem.criteria, u, 0, transport);
    if (shape.sinceDeparture >= 0) out[shape.sinceDeparture] = out[shape.sinceDeparture]! + transport;
    if (shape.sinceHome >= 0 && !this.home(from[at]!, transport, problem.carnet!.outside[u]!)) return null;
    const length = this.length(out, 0);
    if (length > problem.longestTour) return null;
    return problem.criteria.map((criterion, k) => valueOf(criterion, shape.sums[k]! < 0 ? 0 : out[shape.sums[k]!]!, out[0]!, length));
  }
}

export function valueOf({ endWeight, lengthWeight, waitWeight }: Criterion, sum: number, time: number, length: number): number {
  return sum + endWeight * time + (lengthWeight + waitWeight) * length;
}
