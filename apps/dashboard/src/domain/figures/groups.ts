/** Values put together by a key from 0 to `keys - 1`: those of key k lie in `values[offsets[k], offsets[k + 1])`. */
export interface Groups {
  readonly values: Float64Array;
  readonly offsets: Int32Array;
}

/** Collects keys with a value in columns and puts them together by counting, without comparing them. */
export class Pairs {
  private readonly keyOf: Int32Array;
  private readonly values: Float64Array;
  private count = 0;

  constructor(most: number) {
    this.keyOf = new Int32Array(most);
    this.values = new Float64Array(most);
  }

  add(key: number, value: number): void {
    this.keyOf[this.count] = key;
    this.values[this.count++] = value;
  }

  grouped(keys: number): Groups {
    const { keyOf, values, count } = this;
    const offsets = offsetsOf(keyOf, count, keys);
    return { values: together(keyOf, values, count, offsets), offsets };
  }
}

/** The same with two values to each key. */
export class Triples {
  private readonly keyOf: Int32Array;
  private readonly some: Float64Array;
  private readonly others: Float64Array;
  private count = 0;

  constructor(most: number) {
    [this.keyOf, this.some, this.others] = [new Int32Array(most), new Float64Array(most), new Float64Array(most)];
  }

  add(key: number, value: number, other: number): void {
    this.keyOf[this.count] = key;
    this.some[this.count] = value;
    this.others[this.count++] = other;
  }

  grouped(keys: number): readonly [Groups, Groups] {
    const { keyOf, some, others, count } = this;
    const offsets = offsetsOf(keyOf, count, keys);
    return [{ values: together(keyOf, some, count, offsets), offsets }, { values: together(keyOf, others, count, offsets), offsets }];
  }
}

function offsetsOf(keyOf: Int32Array, count: number, keys: number): Int32Array {
  const offsets = new Int32Array(keys + 1);
  for (let at = 0; at < count; at++) offsets[keyOf[at]! + 1]!++;
  for (let key = 0; key < keys; key++) offsets[key + 1]! += offsets[key]!;
  return offsets;
}

function together(keyOf: Int32Array, values: Float64Array, count: number, offsets: Int32Array): Float64Array {
  const grouped = new Float64Array(count);
  const next = offsets.slice();
  for (let at = 0; at < count; at++) grouped[next[keyOf[at]!]!++] = values[at]!;
  return grouped;
}
