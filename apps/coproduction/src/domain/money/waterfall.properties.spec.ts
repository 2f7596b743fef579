import fc from 'fast-check';
import { anyWaterfall } from '../../../test/waterfalls';
import { type Receipt, afterReceipts, balanceOf, byTime, nothingReceived, standingAfter } from './account-book';
import { courseOf, entitledAt, fillAt, payableAt, releasedAt } from './entitlements';
import { isLess, minus, rational, sum, zero } from './rational';
import type { AccountFile } from './read/file';
import { receiptsUntilPaid, receiptsUntilWhole } from './whole';

const total = fc.bigInt({ min: 0n, max: 60_000n });
const amounts = fc.array(fc.bigInt({ min: 0n, max: 3_000n }), { maxLength: 15 });
const holds = (property: fc.IRawProperty<unknown>) => fc.assert(property as fc.IProperty<unknown>, { numRuns: 150 });
const all = (values: readonly bigint[]): bigint => values.reduce((one, other) => one + other, 0n);
const receiptsOf = (list: readonly bigint[]): Receipt[] => list.map((minor, day) => ({ at: `2027-${String(day + 1).padStart(4, '0')}`, minor, currency: 'EUR' }));

it('every unit is paid or held, and only units that nobody has a whole claim to are held', () => {
  holds(fc.property(anyWaterfall, amounts, fc.boolean(), ({ waterfall, worth }, list, close) => {
    const balance = balanceOf(courseOf(waterfall), standingAfter(receiptsOf(list), worth), close);
    return balance.received === all(list) && all(balance.paid) + balance.held === all(list) && balance.held >= 0n && balance.held < (close ? 1n : BigInt(waterfall.parties.length));
  }));
});

it('no party ever loses by more receipts, not even at the close by what was paid before', () => {
  holds(fc.property(anyWaterfall, total, total, ({ waterfall }, first, more) => {
    const course = courseOf(waterfall);
    const [before, after, closed] = [payableAt(course, rational(first)), payableAt(course, rational(first + more)), releasedAt(course, rational(first + more))];
    return before.every((paid, index) => paid <= after[index]! && after[index]! <= closed[index]!);
  }));
});

it('what parties get depends neither on batches nor on order, and a replay gives what the live account had', () => {
  holds(fc.property(anyWaterfall, amounts, fc.nat(14), ({ waterfall, worth }, list, cut) => {
    const course = courseOf(waterfall);
    const live = byTime(receiptsOf(list)).reduce((standing, group) => afterReceipts(standing, group, worth), nothingReceived);
    const expected = balanceOf(course, live);
    const others = [[all(list)], [all(list.slice(0, cut)), all(list.slice(cut))], [...list].reverse()];
    return others.every((other) => expect(balanceOf(course, standingAfter(receiptsOf(other), worth))).toEqual(expected) === undefined);
  }));
});

it('no claim and no tier exceeds its cap, and the tiers together hold exactly what came in', () => {
  holds(fc.property(anyWaterfall, total, ({ waterfall }, received) => {
    const fill = fillAt(courseOf(waterfall), rational(received));
    const within = waterfall.tiers.every(({ cap, claims }, tier) => {
      const whole = cap === null || !isLess(rational(cap), sum(fill[tier]!));
      return whole && claims.every((claim, at) => claim.cap === null || !isLess(rational(claim.cap), fill[tier]![at]!));
    });
    return within && minus(sum(fill.map(sum)), rational(received)).n === 0n;
  }));
});

it('a bonus has nothing until its threshold, and after it no more than what came in above', () => {
  holds(fc.property(anyWaterfall, total, ({ waterfall }, received) => {
    const fill = fillAt(courseOf(waterfall), rational(received));
    return waterfall.tiers.every(({ threshold }, tier) => threshold === null || !isLess(received > threshold.minor ? rational(received - threshold.minor) : zero, sum(fill[tier]!)));
  }));
});

it('the order in which claimants of one rank are written moves no more than the last units of the close', () => {
  const turned = ({ waterfall }: AccountFile) => ({ ...waterfall, tiers: waterfall.tiers.map((tier) => ({ ...tier, claims: [...tier.claims].reverse() })) });
  holds(fc.property(anyWaterfall, total, (file, received) => {
    const [one, other] = [courseOf(file.waterfall), courseOf(turned(file))];
    expect(entitledAt(other, rational(received))).toEqual(entitledAt(one, rational(received)));
  }));
});

it('the order of parties moves single units at the close and nothing before', () => {
  holds(fc.property(anyWaterfall, total, ({ waterfall }, received) => {
    const [one, other] = [courseOf(waterfall), courseOf({ ...waterfall, parties: [...waterfall.parties].reverse() })];
    expect(payableAt(other, rational(received)).reverse()).toEqual(payableAt(one, rational(received)));
    const closed = releasedAt(other, rational(received)).reverse();
    return releasedAt(one, rational(received)).every((amount, index) => amount - closed[index]! <= 1n && closed[index]! - amount <= 1n);
  }));
});

it('the inverse is never off by one', () => {
  const isWhole = ({ waterfall }: AccountFile, received: bigint): boolean => {
    const fill = fillAt(courseOf(waterfall), rational(received));
    return waterfall.tiers.every(({ kind, claims, cap }, tier) => !['COST_RECOUP', 'LOAN', 'RECOUP'].includes(kind) || claims.every((claim, at) => {
      const claimFull = claim.cap !== null && !isLess(fill[tier]![at]!, rational(claim.cap));
      return claim.party !== 'A' || claimFull || (cap !== null && !isLess(sum(fill[tier]!), rational(cap)));
    }));
  };
  holds(fc.property(anyWaterfall, (file) => {
    const answer = receiptsUntilWhole(courseOf(file.waterfall), 'A');
    return !answer.ok || (isWhole(file, answer.value) && (answer.value === 0n || !isWhole(file, answer.value - 1n)));
  }));
  holds(fc.property(anyWaterfall, fc.bigInt({ min: 1n, max: 20_000n }), ({ waterfall }, wanted) => {
    const course = courseOf(waterfall);
    const answer = receiptsUntilPaid(course, 'B', wanted);
    const paid = (received: bigint) => payableAt(course, rational(received))[1]!;
    return !answer.ok || (paid(answer.value) >= wanted && paid(answer.value - 1n) < wanted);
  }));
});

it('a refund takes nothing that was paid; once made good, all is as if it had never been', () => {
  holds(fc.property(anyWaterfall, total, total, ({ waterfall, worth }, first, refund) => {
    const course = courseOf(waterfall);
    const at = (...list: bigint[]) => balanceOf(course, standingAfter(receiptsOf(list), worth));
    const after = at(first, -refund);
    expect(after.paid).toEqual(at(first).paid);
    expect(all(after.paid) + after.held).toBe(first - refund);
    expect(at(first, -refund, refund)).toEqual(at(first));
  }));
});
