/** One reading of a logger: relative humidity in per cent, temperature in degrees Celsius, at most two decimals each. */
export interface Reading {
  readonly atMs: number;
  readonly rh: number;
  readonly t: number;
}

/** What a log says of a space: the values that all but one hundredth of the readings keep to, and the worst day. */
export interface LoggedClimate {
  readonly rhP1: number;
  readonly rhP99: number;
  readonly tP1: number;
  readonly tP99: number;
  /** The greatest difference of two readings at most 24 hours apart, in points of relative humidity. */
  readonly rhChange24h: number;
  /** Whole days from the first reading to the last. */
  readonly days: number;
  readonly readings: number;
}

const dayMs = 86_400_000;

/** Throws for an empty log: whoever reads one in has refused it before. The order of the readings does not matter. */
export function summarise(readings: readonly Reading[]): LoggedClimate {
  const inTime = [...readings].sort((a, b) => a.atMs - b.atMs);
  const [first, last] = [inTime[0], inTime.at(-1)];
  if (first === undefined || last === undefined) throw new Error('a climate log has at least one reading');
  const [rh, t] = [sorted(inTime.map((reading) => reading.rh)), sorted(inTime.map((reading) => reading.t))];
  return {
    rhP1: percentile(rh, 1), rhP99: percentile(rh, 99), tP1: percentile(t, 1), tP99: percentile(t, 99),
    rhChange24h: greatestChange(inTime), days: Math.floor((last.atMs - first.atMs) / dayMs), readings: inTime.length,
  };
}

const sorted = (values: number[]): number[] => values.sort((a, b) => a - b);

/** Hyndman and Fan's type 7 (that of R and of spreadsheets) of ascending values; whole hundredths inside, so that a limit met exactly is met. */
export function percentile(ascending: readonly number[], percent: number): number {
  const steps = (ascending.length - 1) * percent;
  const [index, rest] = [Math.floor(steps / 100), steps % 100];
  const low = Math.round((ascending[index] as number) * 100);
  const high = Math.round((ascending[index + 1] ?? (ascending[index] as number)) * 100);
  return (low * 100 + (high - low) * rest) / 10_000;
}

/** Keeps the extremes of the last 24 hours in two queues, so that a year of readings is passed over once. */
function greatestChange(inTime: readonly Reading[]): number {
  const [highs, lows]: [Reading[], Reading[]] = [[], []];
  let [firstHigh, firstLow, greatest] = [0, 0, 0];
  for (const reading of inTime) {
    while (highs.length > firstHigh && (highs.at(-1) as Reading).rh <= reading.rh) highs.pop();
    while (lows.length > firstLow && (lows.at(-1) as Reading).rh >= reading.rh) lows.pop();
    highs.push(reading);
    lows.push(reading);
    while ((highs[firstHigh] as Reading).atMs < reading.atMs - dayMs) firstHigh += 1;
    while ((lows[firstLow] as Reading).atMs < reading.atMs - dayMs) firstLow += 1;
    greatest = Math.max(greatest, Math.round(((highs[firstHigh] as Reading).rh - (lows[firstLow] as Reading).rh) * 100));
  }
  return greatest / 100;
}
