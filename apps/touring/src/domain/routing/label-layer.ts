/** Partial routes that have visited equally many venues, without those that another one of the same venues and last beats. */
export class LabelLayer {
  count = 0;
  alive = 0;
  sets: Int32Array;
  last: Uint16Array;
  numbers: Float64Array;
  parent: Int32Array;
  choice: Uint16Array;
  beaten: Uint8Array;
  private next: Int32Array;
  private heads: Int32Array;

  constructor(
    readonly words: number,
    readonly size: number,
    private capacity = 1024,
  ) {
    this.sets = new Int32Array(capacity * words);
    this.last = new Uint16Array(capacity);
    this.numbers = new Float64Array(capacity * size);
    this.parent = new Int32Array(capacity);
    this.choice = new Uint16Array(capacity);
    this.beaten = new Uint8Array(capacity);
    this.next = new Int32Array(capacity);
    this.heads = new Int32Array(capacity * 2).fill(-1);
  }

  /** Keeps the partial route unless one of the same venues and last is at least as good; those that it beats go. */
  add(set: Int32Array, last: number, numbers: Float64Array, parent: number, choice: number): void {
    if (this.count === this.capacity) this.grow();
    const bucket = this.bucketOf(set, 0, last);
    if (this.isBeaten(bucket, set, last, numbers)) return;
    const at = this.count++;
    this.alive++;
    for (let w = 0; w < this.words; w++) this.sets[at * this.words + w] = set[w]!;
    for (let i = 0; i < this.size; i++) this.numbers[at * this.size + i] = numbers[i]!;
    this.last[at] = last;
    this.parent[at] = parent;
    this.choice[at] = choice;
    this.next[at] = this.heads[bucket]!;
    this.heads[bucket] = at;
  }

  private isBeaten(bucket: number, set: Int32Array, last: number, numbers: Float64Array): boolean {
    let before = -1;
    for (let at = this.heads[bucket]!; at >= 0; at = this.next[at]!) {
      const order = this.last[at] === last && this.sameSet(at, set) ? this.compare(at, numbers) : 0;
      if (order < 0) return true;
      if (order > 0) this.drop(at, before, bucket);
      else before = at;
    }
    return false;
  }

  private drop(at: number, before: number, bucket: number): void {
    this.beaten[at] = 1;
    this.alive--;
    if (before < 0) this.heads[bucket] = this.next[at]!;
    else this.next[before] = this.next[at]!;
  }

  private sameSet(at: number, set: Int32Array): boolean {
    for (let w = 0; w < this.words; w++) if (this.sets[at * this.words + w] !== set[w]) return false;
    return true;
  }

  /** -1 where the kept one is at least as good in everything, 1 where it is nowhere better, 0 else. */
  private compare(at: number, numbers: Float64Array): number {
    let better = false;
    let worse = false;
    const first = at * this.size;
    for (let i = 0; i < this.size; i++) {
      const kept = this.numbers[first + i]!;
      const given = numbers[i]!;
      if (kept < given) better = true;
      else if (kept > given) worse = true;
    }
    if (!worse) return -1;
    return better ? 0 : 1;
  }

  private bucketOf(sets: Int32Array, at: number, last: number): number {
    let hash = Math.imul(last + 1, 0x9e3779b1);
    for (let w = 0; w < this.words; w++) hash = Math.imul(hash ^ sets[at + w]!, 0x85ebca6b) ^ (hash >>> 15);
    hash ^= hash >>> 13;
    return (Math.imul(hash, 0xc2b2ae35) >>> 8) & (this.heads.length - 1);
  }

  private grow(): void {
    const larger = new LabelLayer(this.words, this.size, this.capacity * 2);
    for (const field of ['sets', 'last', 'numbers', 'parent', 'choice', 'beaten'] as const) {
      larger[field].set(this[field] as never);
      this[field] = larger[field] as never;
    }
    this.next = larger.next;
    this.heads = larger.heads;
    this.capacity *= 2;
    for (let at = 0; at < this.count; at++) {
      if (this.beaten[at]) continue;
      const bucket = this.bucketOf(this.sets, at * this.words, this.last[at]!);
      this.next[at] = this.heads[bucket]!;
      this.heads[bucket] = at;
    }
  }
}
