const ROOT = 0;

/**
 * Every sequence of activities that was ever seen is a node, every activity leads from a node to the next. Two cases have the same variant exactly when
 * they stand on the same node, so that variants are counted by comparing numbers, and an event costs one look-up when it is appended.
 */
export class SequenceTree {
  private parents = new Int32Array(1024);
  private steps = new Int32Array(1024);
  private size = 1;
  /** Open addressing over (parent, step); 0 is free, for nothing leads to the root. */
  private table = new Int32Array(4096);

  static readonly root = ROOT;

  /** The number of distinct beginnings seen, the empty one included. */
  get nodes(): number {
    return this.size;
  }

  /** Where an activity leads from a node. */
  follow(node: number, activity: number): number {
    let slot = this.slotOf(node, activity);
    for (;;) {
      const found = this.table[slot]!;
      if (found === 0) return this.grow(slot, node, activity);
      if (this.parents[found] === node && this.steps[found] === activity) return found;
      slot = (slot + 1) & (this.table.length - 1);
    }
  }

  /** The activities from the root to a node. */
  sequence(node: number): number[] {
    const sequence: number[] = [];
    for (let at = node; at !== ROOT; at = this.parents[at]!) sequence.push(this.steps[at]!);
    return sequence.reverse();
  }

  private grow(slot: number, parent: number, step: number): number {
    const node = this.size++;
    if (node === this.parents.length) {
      this.parents = larger(this.parents);
      this.steps = larger(this.steps);
    }
    this.parents[node] = parent;
    this.steps[node] = step;
    this.table[slot] = node;
    if (this.size * 2 > this.table.length) this.rehash();
    return node;
  }

  private rehash(): void {
    this.table = new Int32Array(this.table.length * 2);
    for (let node = 1; node < this.size; node++) {
      let slot = this.slotOf(this.parents[node]!, this.steps[node]!);
      while (this.table[slot] !== 0) slot = (slot + 1) & (this.table.length - 1);
      this.table[slot] = node;
    }
  }

  private slotOf(node: number, activity: number): number {
    const mixed = Math.imul(node ^ Math.imul(activity + 1, 0x9e3779b1), 0x85ebca6b);
    return (mixed ^ (mixed >>> 15)) & (this.table.length - 1);
  }
}

function larger(column: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(column.length * 2);
  grown.set(column);
  return grown;
}
