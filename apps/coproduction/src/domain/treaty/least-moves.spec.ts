import { type Bounds, type Leaf, freely, leastChange } from './least-cost';
import { type Move, leastMoves } from './least-moves';

const leaves = (...of: readonly (readonly [share: number, low: number, high: number])[]): readonly Leaf[] =>
  of.map(([share, low, high], index) => ({ id: String.fromCharCode(65 + index), party: String.fromCharCode(65 + index), share, low, high }));

const plain = (of: readonly Leaf[], more: Partial<Bounds> = {}): Bounds => ({ leaves: of, groups: [], relative: [], ...more });

describe('the fewest basis points', () => {
  it.each([
    ['nothing to do', leaves([6_000, 1_000, 7_000], [4_000, 1_000, 7_000]), 0, 0],
    ['one above, one below', leaves([8_500, 2_000, 8_000], [1_500, 2_000, 8_000]), 500, 1],
    ['one above, two that may take it', leaves([7_500, 1_000, 7_000], [1_500, 1_000, 7_000], [1_000, 1_000, 7_000]), 500, 2],
    ['more lacking than in excess', leaves([9_000, 1_000, 8_500], [500, 1_000, 8_000], [500, 1_000, 8_000]), 1_000, 1],
  ])('%s', (_case, of, moved, ways) => {
    expect(leastMoves(plain(of))).toMatchObject({ movedBasisPoints: moved });
    expect(leastMoves(plain(of))?.alternatives).toHaveLength(ways);
  });

  it.each([
    ['lower bounds of more than the whole', leaves([5_000, 6_000, 8_000], [5_000, 6_000, 8_000])],
    ['upper bounds of less than the whole', leaves([5_000, 0, 4_000], [5_000, 0, 4_000])],
  ])('is null for %s', (_case, of) => expect(leastMoves(plain(of))).toBeNull());

  it('shows at most 20 ways', () => {
    const many = leaves([7_700, 100, 7_000], ...Array.from({ length: 23 }, (): [number, number, number] => [100, 100, 7_000]));
    expect(leastMoves(plain(many))?.alternatives).toHaveLength(20);
  });

  it('moves inside a participant before it takes from another', () => {
    const firms: readonly Leaf[] = [
      { id: 'IT/1', party: 'IT', share: 1_600, low: 500, high: 10_000 },
      { id: 'IT/2', party: 'IT', share: 400, low: 500, high: 10_000 },
      { id: 'JP', party: 'JP', share: 8_000, low: 2_000, high: 8_000 },
    ];
    expect(leastMoves(plain(firms, { groups: [{ leaves: [0, 1], low: 2_000, high: 8_000 }] }))).toEqual({ movedBasisPoints: 100, alternatives: [[{ from: 'IT/1', to: 'IT/2', basisPoints: 100 }]] });
  });
});

/** A small world of shares of 24 units, where every vector can be looked at: the least movement, and all vectors with it that touch the fewest. */
function bruteForce(bounds: Bounds, total: number): { readonly moved: number; readonly ways: readonly string[] } | null {
  let best: { moved: number; touched: number; ways: string[] } | null = null;
  const walk = (index: number, left: number, vector: number[]): void => {
    if (index < bounds.leaves.length - 1) {
      for (let value = 0; value <= left; value += 1) walk(index + 1, left - value, [...vector, value]);
      return;
    }
    const whole = [...vector, left];
    if (!keeps(bounds, whole)) return;
    const changes = whole.map((value, at) => value - (bounds.leaves[at] as Leaf).share);
    const [moved, touched] = [changes.reduce((sum, change) => sum + Math.abs(change), 0) / 2, changes.filter((change) => change !== 0).length];
    if (best === null || moved < best.moved || (moved === best.moved && touched < best.touched)) best = { moved, touched, ways: [] };
    if (moved === best.moved && touched === best.touched) best.ways.push(whole.join());
  };
  walk(0, total, []);
  return best;
}

function keeps({ leaves: of, groups, relative }: Bounds, vector: readonly number[]): boolean {
  const sum = (indexes: readonly number[]): number => indexes.reduce((total, index) => total + (vector[index] ?? 0), 0);
  return (
    of.every(({ low, high }, index) => (vector[index] ?? 0) >= low && (vector[index] ?? 0) <= high) &&
    groups.every((group) => sum(group.leaves) >= group.low && sum(group.leaves) <= group.high) &&
    relative.every(({ group, others, strict }) => others.every((other) => (strict ? sum(group) < sum(other) : sum(group) <= sum(other))))
  );
}

/** Park and Miller's generator: the same cases on every run. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => (state = (state * 48_271) % 2_147_483_647) % below;
}

function randomWorld(random: (below: number) => number, total: number): Bounds {
  const count = 2 + random(3);
  const cuts = Array.from({ length: count - 1 }, () => random(total + 1)).sort((one, other) => one - other);
  const shares = [...cuts, total].map((cut, index) => cut - (cuts[index - 1] ?? 0));
  const made = shares.map((share, index) => {
    const low = random(total / 3);
    return { id: String(index), party: String(index), share, low, high: low + random(total) };
  });
  const pair = [0, 1];
  const groups = count > 2 && random(2) === 0 ? [{ leaves: pair, low: random(total / 2), high: total / 2 + random(total / 2) }] : [];
  const relative = count > 2 && groups.length === 0 && random(2) === 0 ? [{ group: [2], others: [[0], [1]], strict: random(2) === 0 }] : [];
  return { leaves: made, groups, relative };
}

it('is what trying every vector finds, in thousands of random cases with nested and relative bounds', () => {
  const random = randomFrom(20_250_301);
  for (let round = 0; round < 2_500; round += 1) {
    const bounds = randomWorld(random, 24);
    const change = leastChange(bounds, freely(bounds));
    expect({ bounds, moved: change === null ? null : change / 2 }).toEqual({ bounds, moved: bruteForce(bounds, 24)?.moved ?? null });
  }
});

it('gives every way with the fewest touched, up to 20, and no other', () => {
  const random = randomFrom(7);
  for (let round = 0; round < 600; round += 1) {
    const bounds = randomWorld(random, 24);
    const found = leastMoves(bounds);
    if (!found || found.movedBasisPoints === 0) continue;
    const ways = found.alternatives.map((moves) => endOf(bounds, moves));
    const all = bruteForce(bounds, 24)?.ways ?? [];
    expect(new Set(ways).size).toBe(Math.min(20, all.length));
    expect(ways.filter((way) => !all.includes(way))).toEqual([]);
  }
});

function endOf({ leaves: of }: Bounds, moves: readonly Move[]): string {
  const vector = of.map(({ share }) => share);
  for (const { from, to, basisPoints } of moves) {
    vector[Number(from)] = (vector[Number(from)] ?? 0) - basisPoints;
    vector[Number(to)] = (vector[Number(to)] ?? 0) + basisPoints;
  }
  return vector.join();
}
