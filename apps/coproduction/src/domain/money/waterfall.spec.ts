import { daily, fileOf } from '../../../test/waterfalls';
import { answerOf } from './answer';
import { courseOf, entitledAt, payableAt, releasedAt } from './entitlements';
import { rational } from './rational';
import { receiptsUntilWhole } from './whole';

const paidOf = (tiers: object[], ...receipts: (number | string)[]) => answerOf(fileOf({ tiers, receipts: daily(...receipts) })).paid;
const pool = { kind: 'POOL', shares: { A: 5_000, B: 5_000 } };

it('rounds once over all tiers: 3 and 7 of 11, where a floor per tier would give 3 and 6', () => {
  const tiers = [{ kind: 'RECOUP', cap: 10, shares: { A: '1/3', B: '2/3' } }, pool];
  expect(answerOf(fileOf({ tiers, receipts: daily(11) }))).toEqual({
    paid: { A: '3', B: '7', C: '0' }, held: '1',
    perTier: [
      { tier: 'RECOUP', kind: 'RECOUP', total: '10', parties: { A: '3', B: '6' }, cap: '10', open: false },
      { tier: 'POOL', kind: 'POOL', total: '1', parties: { A: '0', B: '0' }, cap: null, open: true },
    ],
  });
});

it('takes nothing from a partner when receipts grow by one, as largest remainder would with 6 : 6 : 2', () => {
  const course = courseOf(fileOf({ tiers: [{ kind: 'POOL', claims: [{ party: 'A', weight: 6 }, { party: 'B', weight: 6 }, { party: 'C', weight: 2 }] }] }).waterfall);
  expect([10n, 11n].map((total) => payableAt(course, rational(total)))).toEqual([[4n, 4n, 1n], [4n, 4n, 1n]]);
  expect([10n, 11n].map((total) => releasedAt(course, rational(total)))).toEqual([[4n, 4n, 2n], [5n, 5n, 1n]]);
});

it('is monotone over 20,000 consecutive totals with 45.50 / 33.25 / 21.25, and holds back less than a unit a party', () => {
  const course = courseOf(fileOf({ tiers: [{ kind: 'POOL', shares: { A: 4_550, B: 3_325, C: 2_125 } }] }).waterfall);
  const faults: bigint[] = [];
  let before = [0n, 0n, 0n];
  for (let total = 1n; total <= 20_000n; total++) {
    const paid = payableAt(course, rational(total));
    const held = total - paid.reduce((all, one) => all + one, 0n);
    if (paid.some((one, index) => one < before[index]!) || held < 0n || held > 2n) faults.push(total);
    before = paid;
  }
  expect(faults).toEqual([]);
});

it.each<[string, object[], number[], object]>([
  ['a commission is a part of gross', [{ kind: 'OFF_TOP', to: 'C', percent: '12.5' }, pool], [1_000], { A: '437', B: '437', C: '125' }],
  ['two commissions are both of gross', [{ kind: 'off_top', to: 'C', bp: 1_500 }, { kind: 'off_top', to: 'B', bp: 100 }, { kind: 'POOL', to: 'A' }], [1_000], { A: '840', B: '10', C: '150' }],
  ['or of what is left, where it says so', [{ kind: 'OFF_TOP', to: 'C', bp: 1_500 }, { kind: 'OFF_TOP', to: 'B', bp: 100, of: 'remaining' }, { kind: 'POOL', to: 'A' }], [1_000], { A: '841', B: '8', C: '150' }],
  ['a fixed fee comes first', [{ kind: 'OFF_TOP', to: 'C', amount: 100 }, pool], [90], { A: '0', B: '0', C: '90' }],
  ['a commission below a fixed fee makes good what it missed', [{ kind: 'OFF_TOP', to: 'C', amount: 100 }, { kind: 'OFF_TOP', to: 'B', bp: 1_000 }, { kind: 'POOL', to: 'A' }], [1_000], { A: '800', B: '100', C: '100' }],
  ['costs come back up to their cap', [{ kind: 'COST_RECOUP', to: 'A', cap: 300 }, { kind: 'POOL', to: 'B' }], [200, 200], { A: '300', B: '100', C: '0' }],
  ['a loan takes its part beside the others', [{ kind: 'LOAN', lender: 'C', amount: 100, basisPoints: 2_500 }, pool], [200], { A: '75', B: '75', C: '50' }],
  ['and no more once it is repaid', [{ kind: 'LOAN', lender: 'C', amount: 100, basisPoints: 2_500 }, pool], [1_000], { A: '450', B: '450', C: '100' }],
  ['recoupment is pro rata by the caps', [{ kind: 'RECOUP', caps: { A: 600, B: 300 } }, { kind: 'POOL', to: 'C' }], [300], { A: '200', B: '100', C: '0' }],
  ['or senior, in the order written', [{ kind: 'RECOUP', caps: { A: 600, B: 300 }, order: 'senior' }, { kind: 'POOL', to: 'C' }], [700], { A: '600', B: '100', C: '0' }],
  ['or in the order listed', [{ kind: 'RECOUP', caps: { A: 600, B: 300 }, order: ['B', 'A'] }, { kind: 'POOL', to: 'C' }], [700], { A: '400', B: '300', C: '0' }],
  ['equal ranks share what a higher one leaves', [{ kind: 'RECOUP', claims: [{ party: 'A', cap: 100 }, { party: 'B', cap: 200, rank: 1 }, { party: 'C', cap: 100, rank: 1 }] }], [250], { A: '100', B: '100', C: '50' }],
  ['who is full leaves its part to the others', [{ kind: 'RECOUP', caps: { A: 100, B: 300 }, shares: { A: 5_000, B: 5_000 } }], [300], { A: '100', B: '200', C: '0' }],
  ['a corridor runs while its tier is open', [{ kind: 'CORRIDOR', to: 'C', basisPoints: 1_000, while: 'RECOUP' }, { kind: 'RECOUP', caps: { A: 900 } }, { kind: 'POOL', to: 'B' }], [2_000], { A: '900', B: '1000', C: '100' }],
  ['the same when it is written below', [{ kind: 'RECOUP', caps: { A: 900 } }, { kind: 'CORRIDOR', to: 'C', basisPoints: 1_000, while: 'RECOUP' }, { kind: 'POOL', to: 'B' }], [2_000], { A: '900', B: '1000', C: '100' }],
  ['a bonus is filled only above its threshold', [{ kind: 'BONUS', to: 'C', cap: 100, threshold: 1_000 }, pool], [1_050], { A: '500', B: '500', C: '50' }],
  ['and no further than its cap', [{ kind: 'BONUS', to: 'C', cap: 100, threshold: 1_000 }, pool], [1_300], { A: '600', B: '600', C: '100' }],
  ['a pool with a cap passes the rest on', [{ kind: 'POOL', cap: 100, shares: { A: 10_000 } }, { kind: 'POOL', shares: { B: 1_000_000 } }], [150], { A: '100', B: '50', C: '0' }],
  ['finer shares sum to a million', [{ kind: 'POOL', shares: { A: 333_333, B: 333_333, C: 333_334 } }], [3_000_000], { A: '999999', B: '999999', C: '1000002' }],
  ['what no tier takes is held', [{ kind: 'COST_RECOUP', to: 'A', cap: 100 }], [150], { A: '100', B: '0', C: '0' }],
])('%s', (_, tiers, receipts, paid) => {
  expect(paidOf(tiers, ...receipts)).toEqual(paid);
});

it('pays nobody back after a refund: later payouts make it good', () => {
  const at = (...receipts: number[]) => answerOf(fileOf({ parties: ['A', 'B'], tiers: [pool], receipts: daily(...receipts) }));
  expect(at(100, -30)).toMatchObject({ paid: { A: '50', B: '50' }, held: '-30', toRecover: { A: '15', B: '15' } });
  expect(at(100, -30, 20)).toMatchObject({ paid: { A: '50', B: '50' }, held: '-10', toRecover: { A: '5', B: '5' } });
  expect(at(100, -30, 50)).toMatchObject({ paid: { A: '60', B: '60' }, held: '0' });
});

it('converts the total of each currency at its frozen rate, not receipt by receipt', () => {
  const fx = [{ from: 'KRW', to: 'EUR', numerator: '1', denominator: '1500', on: '2027-01-01' }, { from: 'EUR', to: 'JPY', numerator: 160, denominator: 1, on: '2027-01-01' }];
  const receipts = [...Array.from({ length: 1_500 }, () => ({ at: '2027-02-01', amountMinor: 1, currency: 'KRW' })), { at: '2027-02-02', amountMinor: '320', currency: 'JPY' }];
  expect(answerOf(fileOf({ tiers: [{ kind: 'POOL', to: 'A' }], fx, receipts }))).toMatchObject({ paid: { A: '300' }, held: '0' });
});

it('releases the residue at the close alone, and only what parties have earned', () => {
  const closing = (close: unknown, until?: string) => answerOf(fileOf({ tiers: [{ kind: 'POOL', shares: { A: '1/3', B: '1/3', C: '1/3' } }], receipts: daily(10, 1), close }), until);
  expect(closing(false)).toMatchObject({ paid: { A: '3', B: '3', C: '3' }, held: '2' });
  expect(closing(true)).toMatchObject({ paid: { A: '4', B: '4', C: '3' }, held: '0' });
  expect(closing('2027-03-01', '2027-01-01')).toMatchObject({ paid: { A: '3', B: '3', C: '3' }, held: '1' });
  expect(closing('2027-03-01', '2027-03-01')).toMatchObject({ paid: { A: '4', B: '4', C: '3' }, held: '0' });
});

it.each<[string, object[], string | null, bigint | string]>([
  ['its recoupment', [{ kind: 'OFF_TOP', to: 'C', bp: 1_000 }, { kind: 'RECOUP', caps: { A: 900 } }], 'A', 1_000n],
  ['the last of its claims', [{ kind: 'LOAN', to: 'A', amount: 100, bp: 2_500 }, { kind: 'RECOUP', caps: { A: 90, B: 210 } }], 'A', 400n],
  ['a fraction that must be full', [{ kind: 'OFF_TOP', to: 'C', bp: 3_333 }, { kind: 'COST_RECOUP', to: 'A', cap: 10 }], 'A', 15n],
  ['nothing', [{ kind: 'POOL', to: 'A' }], 'A', 'party-gets-nothing-back'],
  ['what a whole corridor takes away', [{ kind: 'OFF_TOP', to: 'C', bp: 10_000 }, { kind: 'RECOUP', caps: { A: 1 } }], 'A', 'never-whole'],
])('says how much must come in for %s', (_, tiers, party, expected) => {
  const answer = receiptsUntilWhole(courseOf(fileOf({ tiers }).waterfall), party!);
  expect(answer.ok ? answer.value : answer.rejection.code).toBe(expected);
});

it('never owes below nothing', () => {
  const course = courseOf(fileOf({ tiers: [pool] }).waterfall);
  expect(entitledAt(course, rational(-5n)).map(({ n }) => n)).toEqual([0n, 0n, 0n]);
});
