/** As Chromium's traces have it; `ts` in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ts: number;
  readonly args?: { readonly data?: { readonly navigationId?: string; readonly isOutermostMainFrame?: boolean; readonly isMainFrame?: boolean; readonly documentLoaderURL?: string } };
}

/** From the last navigation of the page to the last candidate of it: the paint that counts is the one after which no larger one came. @throws where there was none. */
export function largestPaintMs(events: readonly TraceEvent[]): number {
  const candidates = events.filter(({ name, args }) => name === 'largestContentfulPaint::Candidate' && args?.data?.isMainFrame !== false).sort((a, b) => a.ts - b.ts);
  const last = candidates.at(-1);
  const begun = events.find(({ name, args }) => name === 'navigationStart' && args?.data?.navigationId === last?.args?.data?.navigationId);
  if (last === undefined || begun === undefined) throw new Error('the trace shows no largest contentful paint');
  return (last.ts - begun.ts) / 1_000;
}
