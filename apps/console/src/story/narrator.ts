export interface Told {
  readonly service: string;
  readonly what: string;
  readonly milliseconds: number;
}

/** Tells the story: one line per step, with the service in which it happened and how long it took until it was true. */
export class Narrator {
  readonly told: Told[] = [];

  constructor(private readonly print: (line: string) => void) {}

  /** @param what says it, from what the step found. */
  async step<T>(service: string, work: () => Promise<T>, what: string | ((found: T) => string)): Promise<T> {
    const start = performance.now();
    const found = await work();
    const told = { service, what: typeof what === 'string' ? what : what(found), milliseconds: Math.round(performance.now() - start) };
    this.told.push(told);
    this.print(`${service.padEnd(13)} ${String(told.milliseconds).padStart(6)} ms  ${told.what}`);
    return found;
  }
}
