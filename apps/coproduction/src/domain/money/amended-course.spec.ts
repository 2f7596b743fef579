import fc from 'fast-check';
import { anyWaterfall, fileOf } from '../../../test/waterfalls';
import { standingAfter } from './account-book';
import { amendedCourse } from './amended-course';
import { type Course, courseOf, entitledAt, fillAt, payableAt } from './entitlements';
import { minus, rational, sum } from './rational';
import { receiptsUntilWhole } from './whole';

const course = (...tiers: object[]): Course => courseOf(fileOf({ tiers }).waterfall);
const pool = (A: number, B: number) => ({ kind: 'POOL', id: 'profit', shares: { A, B, C: 10_000 - A - B } });
const build = (A: number, B: number) => ({ kind: 'RECOUP', id: 'build', caps: { A, B } });
const fee = (basisPoints: number) => ({ kind: 'OFF_TOP', id: 'fee', to: 'C', basisPoints });
const paid = (before: Course, at: bigint, after: Course, total: bigint) => payableAt(amendedCourse(before, rational(at), after.waterfall), rational(total)).map(Number);

it.each<[string, Course, Course, [at: bigint, total: bigint], number[]]>([
  ['other shares divide only what comes in afterwards', course(pool(5_000, 5_000)), course(pool(2_000, 8_000)), [100n, 200n], [70, 130, 0]],
  ['a recoupment that is raised is made whole first', course(build(60, 40), pool(5_000, 5_000)), course(build(90, 40), pool(5_000, 5_000)), [200n, 250n], [150, 100, 0]],
  ['a recoupment that is cut takes nothing back', course(build(60, 40), pool(5_000, 5_000)), course(build(10, 40), pool(5_000, 5_000)), [50n, 70n], [30, 40, 0]],
  ['a higher fee earns nothing on what came before', course(fee(1_000), pool(10_000, 0)), course(fee(2_000), pool(10_000, 0)), [100n, 200n], [170, 0, 30]],
  ['a fee\'s arrears are still made good', course(build(50, 50), fee(1_000), pool(10_000, 0)), course(build(50, 50), fee(1_000), pool(0, 10_000)), [100n, 110n], [50, 50, 10]],
  ['a tier that is gone keeps what it has', course({ kind: 'COST_RECOUP', id: 'costs', to: 'B', cap: '80' }, pool(10_000, 0)), course(pool(10_000, 0)), [50n, 90n], [40, 50, 0]],
  ['a new tier begins empty', course(pool(10_000, 0)), course({ kind: 'COST_RECOUP', id: 'costs', to: 'B', cap: '80' }, pool(10_000, 0)), [50n, 190n], [110, 80, 0]],
  ['what came before is as it was', course(pool(5_000, 5_000)), course(pool(0, 10_000)), [100n, 60n], [30, 30, 0]],
])('%s', (_, before, after, [at, total], expected) => {
  expect(paid(before, at, after, total)).toEqual(expected);
});

it('a party whose tier is gone has back all that it will', () => {
  const amended = amendedCourse(course(build(60, 40), pool(5_000, 5_000)), rational(50n), course(pool(5_000, 5_000)).waterfall);
  expect(receiptsUntilWhole(amended, 'A')).toEqual({ ok: true, value: expect.any(BigInt) });
});

it('the same terms again change nothing, wherever they begin', () => {
  fc.assert(fc.property(anyWaterfall, fc.bigInt({ min: 0n, max: 20_000n }), fc.bigInt({ min: 0n, max: 40_000n }), ({ waterfall }, at, total) => {
    const before = courseOf(waterfall);
    expect(entitledAt(amendedCourse(before, rational(at), waterfall), rational(total))).toEqual(entitledAt(before, rational(total)));
  }), { numRuns: 80 });
});

it('whatever is amended, twice: nothing paid is taken back, nothing is lost, and the past stays', () => {
  const amount = fc.bigInt({ min: 0n, max: 20_000n });
  fc.assert(fc.property(anyWaterfall, anyWaterfall, anyWaterfall, amount, amount, amount, ({ waterfall: first }, { waterfall: second }, { waterfall: third }, one, more, last) => {
    const [begin, then, end] = [one, one + more, one + more + last].map((total) => rational(total)) as [ReturnType<typeof rational>, ReturnType<typeof rational>, ReturnType<typeof rational>];
    const once = amendedCourse(courseOf(first), begin, second);
    const twice = amendedCourse(once, then, third);
    const [a, b, c] = [payableAt(courseOf(first), begin), payableAt(twice, then), payableAt(twice, end)];
    expect(payableAt(twice, begin)).toEqual(a);
    expect(payableAt(twice, then)).toEqual(payableAt(once, then));
    expect(a.every((paidThen, index) => paidThen <= b[index]! && b[index]! <= c[index]!)).toBe(true);
    expect(minus(sum(fillAt(twice, end).flat()), sum(entitledAt(twice, end))).n).toBe(0n);
    expect(sum(entitledAt(twice, end))).toEqual(standingAfter([{ at: '', minor: one + more + last, currency: 'EUR' }], new Map([['EUR', rational(1n)]])).total);
  }), { numRuns: 80 });
});
