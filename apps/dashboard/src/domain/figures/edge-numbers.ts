/** A table of all pairs is looked up fastest, but with thousands of names it would be larger than the log. */
const TABLE_MOST = 4_000_000;

/** Gives each pair of nodes that occurs a small number, in order of first appearance. */
export class EdgeNumbers {
  readonly list: Array<{ readonly from: number; readonly to: number }> = [];
  private readonly table: Int32Array | null;
  private readonly rare = new Map<number, number>();

  constructor(private readonly nodes: number) {
    this.table = nodes * nodes <= TABLE_MOST ? new Int32Array(nodes * nodes).fill(-1) : null;
  }

  of(from: number, to: number): number {
    const pair = from * this.nodes + to;
    const known = this.table ? this.table[pair]! : (this.rare.get(pair) ?? -1);
    return known >= 0 ? known : this.add(pair, from, to);
  }

  private add(pair: number, from: number, to: number): number {
    const number = this.list.push({ from, to }) - 1;
    if (this.table) this.table[pair] = number;
    else this.rare.set(pair, number);
    return number;
  }
}
