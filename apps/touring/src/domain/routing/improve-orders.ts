import type { Extension } from './extend';
import { Incumbents } from './incumbents';
import type { Prepared } from './prepare';
import type { Steps } from './problem';
import { followOrder } from './follow-order';

/** Longest run of venues moved in one piece. */
const longestPiece = 3;

/** Moves pieces of the known routes (or-opt) and turns them round (2-opt) while one of them gets better within its windows. Proves nothing: false. */
export function* improveOrders(prepared: Prepared, extension: Extension, incumbents: Incumbents): Steps<boolean> {
  const tried = new Set<string>();
  for (;;) {
    const next = incumbents.found.map(({ visits }) => visits.map(({ place }) => place)).find((order) => !tried.has(order.join()));
    if (!next || tried.size > 200) return false;
    tried.add(next.join());
    let count = 0;
    for (const order of neighbours(next)) {
      followOrder(prepared, extension, order, incumbents);
      if (++count % 200 === 0 && (yield { phase: 'improving', share: 0, best: incumbents.best }) === true) return false;
    }
  }
}

export function* neighbours(order: readonly number[]): Generator<number[]> {
  for (let from = 0; from < order.length; from++) {
    for (let length = 1; length <= longestPiece && from + length <= order.length; length++) {
      const piece = order.slice(from, from + length);
      const rest = [...order.slice(0, from), ...order.slice(from + length)];
      for (let to = 0; to <= rest.length; to++) if (to !== from) yield [...rest.slice(0, to), ...piece, ...rest.slice(to)];
    }
    for (let to = from + 2; to <= order.length; to++) yield [...order.slice(0, from), ...order.slice(from, to).reverse(), ...order.slice(to)];
  }
}
