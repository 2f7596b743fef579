import fc from 'fast-check';
import { type Contribution, type Financing, contingencyOf, financingFaults, instalments } from './financing';
import { checkQuote, worthIn } from './exchange';
import { splitOverspend } from './overspend';
import { splitOnce } from './split-once';

const eur = (minor: number) => ({ minor: BigInt(minor), currency: 'EUR' });
const won = (minor: number) => ({ minor: BigInt(minor), currency: 'KRW' });
const cash = (party: string, amount: Contribution['amount']): Contribution => ({ party, form: 'cash', amount, method: null, evidence: null });
const kind = (party: string, amount: Contribution['amount']): Contribution => ({ party, form: 'in-kind', amount, method: 'cost', evidence: 'Workshop ledger 2026/114' });
const vector = (...parts: number[]) => parts.map((basisPoints, index) => ({ party: 'ABC'[index]!, basisPoints }));
const worth = worthIn('EUR', [{ from: 'KRW', to: 'EUR', numerator: 1n, denominator: 1500n, source: 'Bank of Korea', fixedOn: '2027-01-04' }]);

const plan: Financing = {
  budget: {
    currency: 'EUR', total: 90_000n, contingencyBasisPoints: 500,
    lines: [{ label: 'Set', costClass: 'shared', amount: 60_000n }, { label: 'Costumes', costClass: 'shared', amount: 30_000n }],
  },
  contributions: [cash('A', eur(50_000)), kind('A', eur(10_000)), cash('B', won(450_000))],
  payments: [...instalments('A', eur(50_000), ['signature', 'hand-over', 'premiere'].map((milestone) => ({ milestone, weight: 1n }))), { payer: 'B', milestone: 'signature', amount: won(450_000) }],
  shares: { ownership: vector(6_667, 3_333), profit: vector(5_000, 5_000), overage: vector(7_000, 3_000) },
  inKindCapBasisPoints: 2_000,
  worth,
};

it('closes when lines, contributions at the frozen rate, payments and shares all do', () => {
  expect(financingFaults(plan)).toEqual([]);
  expect(plan.payments.slice(0, 3).map(({ amount }) => amount.minor)).toEqual([16_667n, 16_667n, 16_666n]);
});

it.each<[string, Partial<Financing>, unknown]>([
  ['lines', { budget: { ...plan.budget, lines: plan.budget.lines.slice(1) } }, ['lines-do-not-sum', 'EUR', '30000', '90000']],
  ['contributions', { contributions: [...plan.contributions.slice(0, 2), cash('B', won(449_999))], payments: [...plan.payments.slice(0, 3), { payer: 'B', milestone: 'x', amount: won(449_999) }] }, ['contributions-do-not-sum', 'EUR', '89999', '90000']],
  ['payments', { payments: plan.payments.slice(1) }, ['payments-do-not-sum', 'A EUR', '33333', '50000']],
  ['shares', { shares: { ...plan.shares, profit: vector(5_000, 4_999) } }, ['shares-do-not-sum', 'profit', '9999', '10000']],
  ['a share given twice', { shares: { ...plan.shares, profit: [...vector(5_000), ...vector(5_000)] } }, ['party-twice-in-shares', 'profit', 'A', '']],
  ['in kind without evidence', { contributions: [plan.contributions[0]!, { ...kind('A', eur(10_000)), evidence: null }, plan.contributions[2]!] }, ['in-kind-without-evidence', 'A', '', '']],
  ['in kind above its cap', { inKindCapBasisPoints: 1_000 }, ['in-kind-above-cap', 'A', '10000', '6000']],
  ['a currency without a rate', { worth: worthIn('EUR', []) }, ['rate-missing', 'KRW', '', '']],
])('names what does not close: %s', (_, change, expected) => {
  expect(financingFaults({ ...plan, ...change }).map(({ code, subject, actual, expected: due }) => [code, subject, actual, due])).toEqual([expected]);
});

it.each([
  ['nothing while the budget holds', 'pro-rata', 90_000n, null, { covered: 0n, owed: [], undecided: 0n }],
  ['the contingency first', 'pro-rata', 94_000n, null, { covered: 4_000n, owed: [], undecided: 0n }],
  ['then pro rata', 'pro-rata', 95_501n, null, { covered: 4_500n, owed: [{ party: 'A', amount: 701n }, { party: 'B', amount: 300n }], undecided: 0n }],
  ['up to the cap', 'lead', 110_000n, null, { covered: 4_500n, owed: [{ party: 'A', amount: 9_000n }], undecided: 6_500n }],
  ['by whoever caused it', 'who-caused-it', 95_000n, 'B', { covered: 4_500n, owed: [{ party: 'B', amount: 500n }], undecided: 0n }],
  ['once that is known', 'who-caused-it', 95_000n, null, 'nobody-caused-it'],
] as const)('an overspend is paid by the rule: %s', (_, paidBy, spent, causedBy, expected) => {
  const split = splitOverspend(plan.budget, { paidBy, capBasisPoints: 1_000 }, plan.shares.overage, { spent, lead: 'A', causedBy });
  expect(split.ok ? split.value : split.rejection.code).toEqual(expected);
});

it('divides once to the last unit, a debt like a credit', () => {
  fc.assert(fc.property(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.array(fc.bigInt({ min: 0n, max: 10_000n }), { minLength: 1, maxLength: 8 }), (amount, weights) => {
    fc.pre(weights.some((weight) => weight > 0n));
    const parts = splitOnce(amount, weights);
    return parts.reduce((all, part) => all + part, 0n) === amount && parts.every((part, index) => (splitOnce(-amount, weights)[index]! === -part));
  }));
  expect([10n, 11n].map((amount) => splitOnce(amount, [6n, 6n, 2n]))).toEqual([[4n, 4n, 2n], [5n, 5n, 1n]]);
});

it('a contingency is never a cent too small, and a quote must be one', () => {
  expect(contingencyOf({ ...plan.budget, total: 1_001n })).toBe(51n);
  const quote = { from: 'KRW', to: 'EUR', numerator: 1n, denominator: 1500n, source: null, fixedOn: '2027-01-04' };
  expect([{}, { to: 'KRW' }, { from: 'WON' }, { numerator: 0n }, { fixedOn: 'today' }].map((change) => checkQuote({ ...quote, ...change })).map((checked) => (checked.ok ? 'fine' : checked.rejection.code)))
    .toEqual(['fine', 'quote-of-one-currency', 'quote-currency-unknown', 'quote-not-positive', 'quote-date-unreadable']);
});
