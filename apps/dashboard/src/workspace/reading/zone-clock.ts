const HOUR_MS = 3_600_000;

/** Tells how far the clocks of a zone are ahead of UTC. Asked hour by hour and remembered, for asking costs as much as reading a row. */
export class ZoneClock {
  private readonly format: Intl.DateTimeFormat;
  private readonly known = new Map<number, number | null>();

  /** @param zone an IANA name that has been checked. */
  constructor(zone: string) {
    const fields = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' } as const;
    this.format = new Intl.DateTimeFormat('en-US', { timeZone: zone, hourCycle: 'h23', era: 'short', ...fields });
  }

  /**
   * Minutes ahead of UTC when the clock on the wall shows a time; of two such moments, when clocks are set back, the earlier.
   * @param local the wall's time as if it were UTC, in ms. @returns null for an hour that clocks leap over.
   */
  offsetAt(local: number): number | null {
    const quarter = Math.floor(local / (HOUR_MS / 4));
    const known = this.known.get(quarter);
    if (known !== undefined) return known;
    // Before and after any leap: whichever of both fits the wall is right, the one with the larger offset is earlier.
    const offsets = [this.offsetIn(local - 24 * HOUR_MS), this.offsetIn(local + 24 * HOUR_MS)].sort((a, b) => b - a);
    const fitting = offsets.find((offset) => this.offsetIn(local - offset * 60_000) === offset) ?? null;
    this.known.set(quarter, fitting);
    return fitting;
  }

  /** @param instant in ms since 1970 UTC. */
  private offsetIn(instant: number): number {
    const parts = Object.fromEntries(this.format.formatToParts(instant).map(({ type, value }) => [type, value]));
    const shown = Date.UTC(Number(parts.year), Number(parts.month) - 1, Number(parts.day), Number(parts.hour), Number(parts.minute), Number(parts.second));
    return Math.round((shown - Math.floor(instant / 1_000) * 1_000) / 60_000);
  }
}
