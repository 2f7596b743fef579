/** How each kept partial route came about: enough to tell it from its end. */
export class Trail {
  private count = 0;
  private parent = new Int32Array(4096);
  private last = new Uint16Array(4096);
  private choice = new Uint16Array(4096);

  add(parent: number, last: number, choice: number): number {
    if (this.count === this.parent.length) this.grow();
    this.parent[this.count] = parent;
    this.last[this.count] = last;
    this.choice[this.count] = choice;
    return this.count++;
  }

  get length(): number {
    return this.count;
  }

  /** Places in order, with the way each was gone to. */
  read(end: number): Visit[] {
    const visits: Visit[] = [];
    for (let at = end; at >= 0; at = this.parent[at]!) visits.unshift({ place: this.last[at]!, choice: this.choice[at]! });
    return visits;
  }

  private grow(): void {
    const doubled = <A extends Int32Array | Uint16Array>(old: A, larger: A): A => (larger.set(old), larger);
    const size = this.count * 2;
    this.parent = doubled(this.parent, new Int32Array(size));
    this.last = doubled(this.last, new Uint16Array(size));
    this.choice = doubled(this.choice, new Uint16Array(size));
  }
}

/** The stay's number among the venue's intervals, times two, plus one where the works rested on the way. */
export interface Visit {
  readonly place: number;
  readonly choice: number;
}
