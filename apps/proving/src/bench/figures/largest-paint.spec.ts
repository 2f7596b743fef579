import { largestPaintMs, type TraceEvent } from './largest-paint';

const at = (ts: number, name: string, navigationId: string, more: object = {}): TraceEvent => ({ name, ts, args: { data: { navigationId, ...more } } });
const candidate = 'largestContentfulPaint::Candidate';

it.each<[string, TraceEvent[], number]>([
  ['the last candidate counts', [at(1_000, 'navigationStart', 'a'), at(401_000, candidate, 'a'), at(901_000, candidate, 'a')], 900],
  ['from the navigation that it belongs to', [at(0, 'navigationStart', 'a'), at(500_000, 'navigationStart', 'b'), at(800_000, candidate, 'b')], 300],
  ['of the page itself, not of a frame in it', [at(0, 'navigationStart', 'a'), at(200_000, candidate, 'a'), at(700_000, candidate, 'a', { isMainFrame: false })], 200],
])('%s', (_, events, expected) => expect(largestPaintMs(events)).toBe(expected));

it('a page that painted nothing has no figure', () => {
  expect(() => largestPaintMs([at(0, 'navigationStart', 'a')])).toThrow('no largest contentful paint');
});
