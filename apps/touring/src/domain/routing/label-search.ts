import type { CompletionBounds } from './completion-bounds';
import type { Extension } from './extend';
import type { Incumbents } from './incumbents';
import { LabelLayer } from './label-layer';
import type { Prepared } from './prepare';
import type { Progress, Steps } from './problem';
import { Trail } from './trail';

export interface SearchOptions {
  readonly phase: Progress['phase'];
  /** Null: no partial route is given up for its bound. */
  readonly bounds: CompletionBounds | null;
  /** Partial routes kept in a layer. */
  readonly width: number;
  /** What is done with more of them: the search ends unfinished, or goes on with the most promising. */
  readonly beyond: 'stop' | 'best';
  /** Ends at the first route: whether there is one is all that is asked. */
  readonly anyRoute?: boolean;
}

const workBetweenYields = 2000;

/**
 * Forward dynamic programming over (venues visited, last venue) with labels, one layer for each number of venues visited: routes of 15
 * venues have 15 * 2^15 such states (Held and Karp 1962). Layers need no order of time, and a layer that outgrows memory can be cut to a beam.
 */
export class LabelSearch {
  private readonly trail = new Trail();
  private readonly words: number;
  private readonly set: Int32Array;
  /** Wide labels are kept in smaller number, so that memory stays the same. */
  private readonly most: number;
  private readonly after: readonly (readonly number[])[];
  private complete = true;

  constructor(
    private readonly prepared: Prepared,
    private readonly extension: Extension,
    private readonly incumbents: Incumbents,
    private readonly options: SearchOptions,
  ) {
    this.words = Math.ceil(prepared.places / 31);
    this.set = new Int32Array(this.words);
    this.most = options.beyond === 'stop' ? Math.ceil((options.width * 4) / (2 + Math.max(2, extension.shape.size))) : options.width;
    this.after = Array.from({ length: prepared.places }, (_, v) => prepared.problem.precedence.filter(([first]) => first === v).map(([, second]) => second));
  }

  /** Whether every partial route was looked at or proven to be no better than what is known. */
  *run(): Steps<boolean> {
    if (!this.prepared.possible) return true;
    let layer = new LabelLayer(this.words, this.extension.shape.size);
    layer.add(this.set.fill(0), 0, this.extension.start(), -1, 0);
    for (let visited = 0; visited < this.prepared.places && layer.alive > 0; visited++) {
      const next = new LabelLayer(this.words, this.extension.shape.size);
      if (!(yield* this.expand(layer, visited, next))) return false;
      if (this.options.anyRoute && this.incumbents.found.length > 0) return true;
      layer = next;
      if (layer.alive > this.most) this.cut(layer, visited + 1);
    }
    return this.complete;
  }

  private *expand(layer: LabelLayer, visited: number, next: LabelLayer): Steps<boolean> {
    for (let at = 0, work = 0; at < layer.count; at++) {
      if (layer.beaten[at]) continue;
      this.goOn(layer, at, visited, next);
      if (next.alive > this.most && this.options.beyond === 'stop') return false;
      if (++work % workBetweenYields !== 0) continue;
      const share = (visited + at / layer.count) / this.prepared.places;
      if ((yield { phase: this.options.phase, share, best: this.incumbents.best }) === true) return false;
    }
    return true;
  }

  private goOn(layer: LabelLayer, at: number, visited: number, next: LabelLayer): void {
    const { places, mandatory } = this.prepared;
    const u = layer.last[at]!;
    for (let w = 0; w < this.words; w++) this.set[w] = layer.sets[at * this.words + w]!;
    let mandatoryLeft = 0;
    for (const v of mandatory) if (!this.has(v)) mandatoryLeft++;
    const trail = visited === 0 ? -1 : this.trail.add(layer.parent[at]!, u, layer.choice[at]!);
    if (mandatoryLeft === 0) this.finish(layer, at, u, trail);
    if (visited === places - 1) return;
    const prices = this.options.bounds?.pricesWithout((v) => this.has(v)) ?? null;
    // A bound found since the label was made may already be enough to give it up.
    if (prices && this.incumbents.found.length > 0 && this.givenUp(layer.numbers, at * layer.size, u, mandatoryLeft, places - 1 - visited, prices)) return;
    for (let v = 1; v < places; v++) if (!this.has(v) && this.inOrder(v)) this.goTo(layer, at, u, v, { mandatoryLeft, all: places - 1 - visited, prices, trail, next });
  }

  private goTo(layer: LabelLayer, at: number, u: number, v: number, on: Onward): void {
    const stays = this.prepared.deliveries[v]!;
    for (let stay = 0; stay < stays.length; stay++) {
      const rests = this.prepared.problem.rest === null ? neverRests : mayRest;
      let gone = false;
      for (const rested of rests) if (this.extension.to(layer.numbers, at * layer.size, u, v, stays[stay]!, rested)) gone = this.keep(v, stay * 2 + Number(rested), on) || gone;
      // The first stay is the earliest; later ones only help where leaving the depot or the home union later does.
      if (gone && !this.extension.manyStays && this.prepared.problem.rest === null) return;
    }
  }

  private keep(v: number, choice: number, { mandatoryLeft, all, prices, trail, next }: Onward): boolean {
    const { out } = this.extension;
    if (this.tooLate(v, out[0]!)) return true;
    const { optional } = this.prepared.problem;
    if (prices && this.incumbents.found.length > 0 && this.givenUp(out, 0, v, mandatoryLeft - Number(!optional[v]), all - 1, this.without(prices, v))) return true;
    this.toggle(v);
    next.add(this.set, v, out, trail, choice);
    this.toggle(v);
    return true;
  }

  private readonly lessPrices = new Float64Array(8);

  private without(prices: Float64Array, v: number): Float64Array {
    const { bounds } = this.options.bounds!;
    for (let k = 0; k < bounds.length; k++) this.lessPrices[k] = prices[k]! - bounds[k]!.prices[v]!;
    return this.lessPrices;
  }

  private givenUp(numbers: Float64Array, at: number, last: number, mandatory: number, all: number, prices: Float64Array): boolean {
    return this.incumbents.beats(this.options.bounds!.least(numbers, at, last, mandatory, all, prices));
  }

  /** Some venue that must still be visited can't be reached in time any more, by whatever way. */
  private tooLate(v: number, time: number): boolean {
    const { urgent, leaveBy } = this.prepared;
    const order = urgent[v]!;
    const days = leaveBy[v]!;
    for (let i = 0; i < order.length && days[i]! < time; i++) if (!this.has(order[i]!)) return true;
    return false;
  }

  private finish(layer: LabelLayer, at: number, u: number, trail: number): void {
    const values = this.extension.finish(layer.numbers, at * layer.size, u);
    if (values) this.incumbents.add(values, () => this.trail.read(trail));
  }

  /** Who must come before v has come, unless it may be left out, and nobody who must come after v was there already. */
  private inOrder(v: number): boolean {
    const { before, problem } = this.prepared;
    return before[v]!.every((first) => problem.optional[first] || this.has(first)) && this.after[v]!.every((second) => !this.has(second));
  }

  private has(v: number): boolean {
    return (this.set[(v / 31) | 0]! & (1 << v % 31)) !== 0;
  }

  private toggle(v: number): void {
    this.set[(v / 31) | 0] = this.set[(v / 31) | 0]! ^ (1 << v % 31);
  }

  /** Keeps the most promising of a layer by the bound of the first criterion, or in a Pareto set by each in turn. */
  private cut(layer: LabelLayer, visited: number): void {
    this.complete = false;
    const { places, mandatory, problem } = this.prepared;
    const criteria = problem.mode === 'pareto' ? problem.criteria.length : 1;
    const scores = Array.from({ length: criteria }, () => new Float64Array(layer.count).fill(Number.POSITIVE_INFINITY));
    for (let at = 0; at < layer.count; at++) {
      if (layer.beaten[at]) continue;
      for (let w = 0; w < this.words; w++) this.set[w] = layer.sets[at * this.words + w]!;
      const left = mandatory.filter((v) => !this.has(v)).length;
      const { bounds } = this.options;
      const least = bounds?.least(layer.numbers, at * layer.size, layer.last[at]!, left, places - 1 - visited, bounds.pricesWithout((v) => this.has(v)));
      for (let k = 0; k < criteria; k++) scores[k]![at] = (least ? least[k]! : 0) + 1e-9 * layer.numbers[at * layer.size]!;
    }
    const kept = new Uint8Array(layer.count);
    for (const score of scores) keepLeast(score, this.options.width / criteria, kept);
    for (let at = 0; at < layer.count; at++) {
      if (kept[at] || layer.beaten[at]) continue;
      layer.beaten[at] = 1;
      layer.alive--;
    }
  }
}

interface Onward {
  readonly mandatoryLeft: number;
  readonly all: number;
  readonly prices: Float64Array | null;
  readonly trail: number;
  readonly next: LabelLayer;
}

const neverRests = [false] as const;
const mayRest = [false, true] as const;

/** Marks so many of the least; of equal ones the first. */
function keepLeast(scores: Float64Array, count: number, kept: Uint8Array): void {
  const most = Math.floor(count);
  const threshold = Float64Array.from(scores).sort()[most - 1] ?? Number.POSITIVE_INFINITY;
  let room = most;
  for (const strictly of [true, false])
    for (let at = 0; at < scores.length && room > 0; at++) {
      const fits = strictly ? scores[at]! < threshold : scores[at] === threshold && Number.isFinite(threshold);
      if (!fits) continue;
      kept[at] = 1;
      room--;
    }
}
