/** How long and how often things are measured, and where it is told what happens now. */
export interface Rounds {
  readonly seconds: number;
  readonly count: number;
  readonly say: (line: string) => void;
}

/** One that can't run on this machine is undefined and has no results. */
type Contestants<Name extends string, T> = Readonly<Record<Name, ((seconds: number) => Promise<T>) | undefined>>;

/**
 * Lets all run in turn, again and again, after a shorter turn that only warms them up: a load that others put on the machine
 * meanwhile falls on all of them, and a slow drift too.
 */
export async function interleaved<Name extends string, T>({ seconds, count, say }: Rounds, contestants: Contestants<Name, T>): Promise<Record<Name, T[]>> {
  const all = Object.entries(contestants) as Array<[Name, ((seconds: number) => Promise<T>) | undefined]>;
  const results = Object.fromEntries(all.map(([name]) => [name, []])) as unknown as Record<Name, T[]>;
  for (let round = 0; round <= count; round++) {
    for (const [name, run] of all) {
      if (run === undefined) continue;
      say(round === 0 ? `${name}: warming up` : `${name}: round ${round} of ${count}`);
      const result = await run(round === 0 ? Math.min(seconds, 4) : seconds);
      if (round > 0) results[name].push(result);
    }
  }
  return results;
}
