import fc from 'fast-check';
import { take, type RateLimit } from './rate-limit';

const limit: RateLimit = { name: 'user', perMinute: 60, burst: 3 };

it.each([
  ['the first', undefined, 0, { fullAtMs: 1_000, allowed: true, remaining: 2, waitMs: 0 }],
  ['the last of the burst', 2_000, 0, { fullAtMs: 3_000, allowed: true, remaining: 0, waitMs: 0 }],
  ['one too many', 3_000, 0, { fullAtMs: 3_000, allowed: false, remaining: 0, waitMs: 1_000 }],
  ['one too many, half a second later', 3_000, 500, { fullAtMs: 3_000, allowed: false, remaining: 0, waitMs: 500 }],
  ['who has waited', 3_000, 1_000, { fullAtMs: 4_000, allowed: true, remaining: 0, waitMs: 0 }],
  ['who comes back after long', 3_000, 60_000, { fullAtMs: 61_000, allowed: true, remaining: 2, waitMs: 0 }],
])('%s', (_, fullAtMs, nowMs, taken) => {
  expect(take(fullAtMs, limit, nowMs)).toEqual(taken);
});

it('lets through no more than the burst and what its time allows, whenever requests come', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 2_000 }), { maxLength: 200 }), (pauses) => {
      let [fullAtMs, nowMs, allowed]: [number | undefined, number, number] = [undefined, 0, 0];
      for (const pause of pauses) {
        const taken = take(fullAtMs, limit, (nowMs += pause));
        fullAtMs = taken.fullAtMs;
        allowed += Number(taken.allowed);
      }
      expect(allowed).toBeLessThanOrEqual(limit.burst + Math.floor(nowMs / 1_000));
    }),
  );
});
