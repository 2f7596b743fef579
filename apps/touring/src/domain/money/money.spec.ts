import { breakEvenVisitors } from './break-even';
import { cancellationQuote } from './cancellation-quote';
import { exchange, inCurrency } from './exchange';
import { byLargestRemainder, roundHalfUp } from './largest-remainder';
import { insurancePremium, premiumParts } from './premium';
import { settlementOf } from './settlement-account';
import { shareCosts, shareOutgoing, type SplitFormula } from './shared-costs';

const euros = (minor: number) => ({ minor, currency: 'EUR' });
const stops = (...weeks: number[]) => weeks.map((week, at) => ({ stopId: String(at), weeks: week }));

describe('F1, F3 and F4', () => {
  it.each<[SplitFormula, number, number[], number | undefined, number[]]>([
    ['equal', 100, [1, 9, 5], undefined, [34, 33, 33]],
    ['by-weeks', 100, [1, 1, 2], undefined, [25, 25, 50]],
    ['by-weeks', 10, [1, 1, 1], undefined, [4, 3, 3]],
    ['hybrid', 1_000, [1, 3], 5_000, [375, 625]],
    ['hybrid', 1_000, [1, 3], 10_000, [500, 500]],
    ['hybrid', 1_000, [1, 3], 0, [250, 750]],
    ['equal', -100, [1, 1, 1], undefined, [-34, -33, -33]],
  ])('%s divides %i among weeks %j at %s into %j', (formula, minor, weeks, basisPoints, shares) => {
    expect(shareCosts({ minor, currency: 'JPY' }, formula, stops(...weeks), basisPoints)).toEqual(shares);
  });
});

it('F2: the way out of a house is its own, the way to the first the organiser\'s', () => {
  const costs = [{ stopId: null, minor: 7 }, { stopId: '0', minor: 5 }, { stopId: '0', minor: -1 }, { stopId: 'gone', minor: 2 }];
  expect(shareOutgoing(costs, stops(1, 1))).toEqual({ shares: [4, 0], organiserMinor: 9 });
});

describe('rounding', () => {
  it.each<[number, bigint[], bigint, number[]]>([[10, [1n, 1n, 1n], 3n, [4, 3, 3]], [10, [-1n, 4n], 3n, [-3, 13]], [-10, [1n, 2n], 3n, [-3, -7]], [0, [1n, 2n], 3n, [0, 0]]])('%i by %s of %s', (total, parts, whole, shares) => {
    expect(byLargestRemainder(total, parts, whole)).toEqual(shares);
  });
  it('refuses parts that are not the whole', () => expect(() => byLargestRemainder(1, [1n], 2n)).toThrow(RangeError));
  it.each([[5n, 10n, 1], [4n, 10n, 0], [-5n, 10n, -1], [15n, 10n, 2]])('%s/%s is %i', (numerator, denominator, rounded) => expect(roundHalfUp(numerator, denominator)).toBe(rounded));
});

describe('F9 and F10', () => {
  it.each([[365, 1_500], [0, 500], [73, 700]])('a premium with %i days at the place is %i', (days, premium) => {
    expect(insurancePremium({ valueMinor: 1_000_000, transitRates: [200, 300], places: [{ yearlyRate: 1_000, days }] })).toBe(premium);
  });
  it('a premium is its two parts, whichever way they round', () => {
    expect(premiumParts({ valueMinor: 1_333, transitRates: [500, 500], places: [{ yearlyRate: 1_000, days: 90 }] })).toEqual({ premiumMinor: 2, transitMinor: 1, placesMinor: 1 });
  });
  it.each<[number, number, number | null]>([[0, 100, 12], [1, 100, 12], [100, 100, 11], [1_200, 100, 0], [1_300, 100, 0], [0, 101, 12], [0, 0, null]])('with grants of %i and a yield of %i it takes %s visitors', (grantsMinor, netYieldMinor, visitors) => {
    expect(breakEvenVisitors({ feeMinor: 600, shareMinor: 400, ownCostsMinor: 200, grantsMinor, netYieldMinor })).toBe(visitors);
  });
});

describe('a fixed rate', () => {
  const rate = (from: string, to: string, numerator: number, denominator: number) => ({ from, to, numerator, denominator, day: '2028-01-01', source: 'ECB' });
  it.each<[string, number, string, number, number, number]>([['EUR', 100, 'JPY', 16_135, 100, 161], ['EUR', 1, 'JPY', 150, 1, 2], ['JPY', 161, 'EUR', 100, 16_135, 100], ['EUR', -100, 'USD', 1_085, 1_000, -109]])('%s %i is %s', (from, minor, to, numerator, denominator, changed) => {
    expect(exchange({ minor, currency: from }, rate(from, to, numerator, denominator))).toEqual({ minor: changed, currency: to });
  });
  it('that nobody fixed is named', () => {
    expect([inCurrency([euros(1), { minor: 1, currency: 'JPY' }], 'EUR', []), inCurrency([euros(1)], 'EUR', [])]).toEqual([
      { ok: false, rejection: { code: 'rate-missing', details: { from: 'JPY', to: 'EUR' } } }, { ok: true, value: [euros(1)] },
    ]);
  });
});

describe('R27, asked before', () => {
  const ladder = [{ fromDays: 271, shareBasisPoints: 1_500 }, { fromDays: 181, shareBasisPoints: 4_000 }, { fromDays: 0, shareBasisPoints: 10_000 }];
  const asked = { cause: 'host' as const, fee: euros(100_000), ladder, opening: '2028-10-01', today: '2028-01-01', irrecoverableMinor: 0, rebookedMinor: 0, capMinor: null };
  it.each<[string, number, object]>([
    ['2028-01-04', 15_000, {}], ['2028-01-05', 40_000, {}], ['2028-04-03', 40_000, {}], ['2028-04-04', 100_000, {}], ['2028-10-02', 100_000, {}],
    ['2028-01-04', 25_000, { irrecoverableMinor: 10_000 }], ['2028-01-04', 0, { rebookedMinor: 15_000 }], ['2028-01-04', 0, { rebookedMinor: 15_001 }], ['2028-04-04', 60_000, { capMinor: 60_000 }],
  ])('on %s asks for %i with %j', (today, minor, change) => expect(cancellationQuote({ ...asked, today, ...change }).due).toEqual(euros(minor)));
  it('tells the steps with their last days', () => {
    expect(cancellationQuote(asked).steps).toEqual([
      { shareBasisPoints: 1_500, lastDay: '2028-01-04', dueMinor: 15_000, isNow: true }, { shareBasisPoints: 4_000, lastDay: '2028-04-03', dueMinor: 40_000, isNow: false },
      { shareBasisPoints: 10_000, lastDay: null, dueMinor: 100_000, isNow: false },
    ]);
  });
  it.each([['organiser', 'organiser', 15_000], ['force-majeure', null, 0]] as const)('%s: owed by %s', (cause, owedBy, minor) => {
    const quote = cancellationQuote({ ...asked, cause });
    expect([quote.owedBy, quote.due.minor]).toEqual([owedBy, minor]);
  });
});

describe('the account of a stop', () => {
  const open = { fee: euros(1_000), cancellation: null, sharedCosts: euros(300), sharedCostsPaid: [euros(50), euros(20)], received: [{ what: 'deposit' as const, amount: euros(250) }], ownCosts: [euros(9_999)] };
  it('closes to the minor unit, own costs aside', () => expect(settlementOf(open).balances).toEqual([euros(980)]));
  it('closes in each currency for itself', () => expect(settlementOf({ ...open, sharedCostsPaid: [{ minor: 500, currency: 'JPY' }] }).balances).toEqual([euros(1_050), { minor: -500, currency: 'JPY' }]));
  it.each([['host', 680], ['organiser', -120], [null, 280]] as const)('given up by %s', (owedBy, minor) => {
    const due = euros(owedBy === null ? 0 : 400);
    expect(settlementOf({ ...open, sharedCostsPaid: [euros(-230)], received: [{ what: 'deposit', amount: euros(250) }], cancellation: { owedBy, due } }).balances).toEqual([euros(minor)]);
  });
});
