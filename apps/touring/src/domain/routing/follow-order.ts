import type { Extension } from './extend';
import type { Incumbents } from './incumbents';
import { LabelLayer } from './label-layer';
import type { Prepared } from './prepare';
import { Trail } from './trail';

const noSet = new Int32Array(1);

/** What one order of venues comes to: every stay and rest along it is tried, and what is better than the known routes joins them. */
export function followOrder(prepared: Prepared, extension: Extension, order: readonly number[], incumbents: Incumbents): void {
  if (!keepsPrecedence(prepared, order)) return;
  const trail = new Trail();
  let layer = new LabelLayer(1, extension.shape.size, 4);
  layer.add(noSet, 0, extension.start(), -1, 0);
  let u = 0;
  for (const v of order) {
    const next = new LabelLayer(1, extension.shape.size, 4);
    for (let at = 0; at < layer.count; at++) if (!layer.beaten[at]) step(prepared, extension, { layer, at, u, v, trail, next });
    if (next.alive === 0) return;
    layer = next;
    u = v;
  }
  for (let at = 0; at < layer.count; at++) {
    const values = layer.beaten[at] ? null : extension.finish(layer.numbers, at * layer.size, u);
    if (values) incumbents.add(values, () => trail.read(u === 0 ? -1 : trail.add(layer.parent[at]!, u, layer.choice[at]!)));
  }
}

interface Step {
  readonly layer: LabelLayer;
  readonly at: number;
  readonly u: number;
  readonly v: number;
  readonly trail: Trail;
  readonly next: LabelLayer;
}

function step({ deliveries, problem }: Prepared, extension: Extension, { layer, at, u, v, trail, next }: Step): void {
  const parent = u === 0 ? -1 : trail.add(layer.parent[at]!, u, layer.choice[at]!);
  for (let stay = 0; stay < deliveries[v]!.length; stay++)
    for (const rested of problem.rest === null ? [false] : [false, true])
      if (extension.to(layer.numbers, at * layer.size, u, v, deliveries[v]![stay]!, rested)) next.add(noSet, v, extension.out, parent, stay * 2 + Number(rested));
}

function keepsPrecedence({ problem }: Prepared, order: readonly number[]): boolean {
  return problem.precedence.every(([first, second]) => {
    const [one, other] = [order.indexOf(first), order.indexOf(second)];
    return one < 0 || other < 0 || one < other;
  });
}
