/** Names that get a small number each, in the order in which they first appear; columns hold the numbers. */
export class Names {
  readonly list: string[] = [];
  private readonly numbers = new Map<string, number>();

  /** The number of a name, a new one if it has none yet. */
  numberOf(name: string): number {
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    this.numbers.set(name, this.list.length);
    return this.list.push(name) - 1;
  }

  /** The number of a name, or -1: nothing in the log has it. */
  find(name: string): number {
    return this.numbers.get(name) ?? -1;
  }

  nameOf(number: number): string {
    const name = this.list[number];
    if (name === undefined) throw new Error(`No name has the number ${number}`);
    return name;
  }
}

/** Names that mean something within one workflow only: `draft` of a tour and `draft` of an agreement are two. */
export class NamesWithin {
  readonly list: string[] = [];
  /** For each number the workflow it belongs to. */
  readonly workflows: number[] = [];
  private readonly byWorkflow: Array<Map<string, number>> = [];

  numberOf(workflow: number, name: string): number {
    const known = this.mapOf(workflow).get(name);
    if (known !== undefined) return known;
    this.mapOf(workflow).set(name, this.list.length);
    this.workflows.push(workflow);
    return this.list.push(name) - 1;
  }

  find(workflow: number, name: string): number {
    return this.byWorkflow[workflow]?.get(name) ?? -1;
  }

  private mapOf(workflow: number): Map<string, number> {
    return (this.byWorkflow[workflow] ??= new Map<string, number>());
  }
}
