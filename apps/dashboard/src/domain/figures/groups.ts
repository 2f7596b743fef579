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
    const offsets = new Int32Array(keys + 1);
    const { keyOf, values, count } = this;
    for (let at = 0; at < count; at++) offsets[keyOf[at]! + 1]!++;
    for (let key = 0; key < keys; key++) offsets[key + 1]! += offsets[key]!;
    const together = new Float64Array(count);
    const next = offsets.slice(0, keys);
    for (let at = 0; at < count; at++) together[next[keyOf[at]!]!++] = values[at]!;
    return { values: together, offsets };
  }
}
