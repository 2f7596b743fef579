import fc from 'fast-check';
import { type Deal, dealKinds, termsMissing } from './deal';
import { type BoxOffice, settlePerformances } from './settlement';

const deal = (change: Partial<Deal>): Deal => ({
  kind: 'split', currency: 'EUR', feePerShowMinor: null, rentMinor: null, guaranteeMinor: null, breakEvenMinor: null, secondCallMinor: null, companyShareBasisPoints: 6_000, royaltyBasisPoints: 0, perDiemMinor: 0,
  advanceMinor: 0, withholdingBasisPoints: 0, payers: { fee: 'host', perDiem: 'host', travel: 'host', accommodation: 'host' }, exclusivity: { radiusKm: 50, daysBefore: 30, daysAfter: 30 }, ...change,
});
const office = (change: Partial<BoxOffice> = {}): BoxOffice => ({ tickets: 400, grossMinor: 1_000_000, taxMinor: 50_000, cardFeesMinor: 10_000, costs: [{ title: 'Posters', minor: 40_000, paidBy: 'host' }], ...change });
const settled = (terms: Partial<Deal>, taken: Partial<BoxOffice> = {}, played = { shows: 1, travellerDays: 0 }): Record<string, number> => {
  const { lines, perDiemsMinor, payableMinor } = settlePerformances(deal(terms), office(taken), played);
  return { ...Object.fromEntries(lines.map(({ code, minor }) => [code, minor])), perDiemsMinor, payableMinor };
};

describe('F8, the parts of a gross of 10,000 whose net is 9,000', () => {
  it.each<[string, Partial<Deal>, number, number]>([
    ['a rent', { kind: 'rental', rentMinor: 300_000 }, 600_000, 300_000],
    ['a rent above the net', { kind: 'rental', rentMinor: 950_000 }, -50_000, 950_000],
    ['a fee', { kind: 'fee', feePerShowMinor: 500_000 }, 500_000, 400_000],
    ['a fee above the net', { kind: 'fee', feePerShowMinor: 1_000_000 }, 1_000_000, -100_000],
    ['a split', { kind: 'split' }, 540_000, 360_000],
    ['a guarantee below the split', { kind: 'guarantee-vs-split', guaranteeMinor: 539_999 }, 540_000, 360_000],
    ['a guarantee at the split', { kind: 'guarantee-vs-split', guaranteeMinor: 540_000 }, 540_000, 360_000],
    ['a guarantee above the split', { kind: 'guarantee-vs-split', guaranteeMinor: 540_001 }, 540_001, 359_999],
    ['a guarantee and a split above break-even', { kind: 'guarantee-plus-split', guaranteeMinor: 200_000, breakEvenMinor: 400_000 }, 500_000, 400_000],
    ['a guarantee at break-even', { kind: 'guarantee-plus-split', guaranteeMinor: 200_000, breakEvenMinor: 900_000 }, 200_000, 700_000],
    ['a first call', { kind: 'first-call', guaranteeMinor: 300_000, secondCallMinor: 200_000 }, 540_000, 360_000],
    ['a first call that takes all', { kind: 'first-call', guaranteeMinor: 900_000, secondCallMinor: 200_000 }, 900_000, 0],
    ['a first call that is not filled', { kind: 'first-call', guaranteeMinor: 900_001, secondCallMinor: 0 }, 900_000, 0],
    ['a second call that is not filled', { kind: 'first-call', guaranteeMinor: 300_000, secondCallMinor: 700_000 }, 300_000, 600_000],
  ])('%s', (_name, terms, company, host) => {
    const account = settled(terms);
    expect([account['company'], account['host']]).toEqual([company, host]);
  });

  it('a fee is owed for each show played', () => expect(settled({ kind: 'fee', feePerShowMinor: 100_000 }, {}, { shows: 3, travellerDays: 0 })['company']).toBe(300_000));
  it('a loss is nobody’s but the presenter’s, and a split of nothing is nothing', () => {
    const account = settled({}, { grossMinor: 0 });
    expect([account['company'], account['host']]).toEqual([0, -100_000]);
  });
});

describe('royalties, withholding and per diems', () => {
  it.each<[string, number | null, Partial<Deal>, number]>([
    ['of the gross', 1_000_000, { kind: 'fee', feePerShowMinor: 500_000, royaltyBasisPoints: 1_000 }, 100_000],
    ['of a small gross, though the fee is larger', 10_000, { kind: 'fee', feePerShowMinor: 500_000, royaltyBasisPoints: 1_000 }, 1_000],
    ['of the fee where nothing is sold', null, { kind: 'fee', feePerShowMinor: 500_000, royaltyBasisPoints: 1_000 }, 50_000],
    ['of the guarantee where nothing is sold', null, { kind: 'guarantee-vs-split', guaranteeMinor: 200_000, royaltyBasisPoints: 1_000 }, 20_000],
  ])('royalties %s', (_name, grossMinor, terms, royalties) => expect(settled(terms, { grossMinor })['royalties']).toBe(royalties));

  it('tax is withheld from what is earned, and neither from costs paid back nor from per diems', () => {
    const costs = [{ title: 'Freight', minor: 40_000, paidBy: 'organiser' as const }];
    const account = settled({ withholdingBasisPoints: 1_500, perDiemMinor: 4_500, advanceMinor: 100_000 }, { costs }, { shows: 1, travellerDays: 13 * 4 });
    expect(account).toMatchObject({ withheld: 81_000, company: 459_000, 'costs-of-company': 40_000, perDiemsMinor: 234_000, payableMinor: 459_000 + 40_000 + 234_000 - 100_000 });
  });
  it('who pays the per diems of its own people is owed none', () =>
    expect(settled({ perDiemMinor: 4_500, payers: { fee: 'host', perDiem: 'organiser', travel: 'host', accommodation: 'host' } }, {}, { shows: 1, travellerDays: 9 })['perDiemsMinor']).toBe(0));
  it('nothing is withheld from what the company owes', () => expect(settled({ kind: 'rental', rentMinor: 950_000, withholdingBasisPoints: 3_000 })['withheld']).toBe(0));
});

describe('exactness', () => {
  it('is kept until the end: a third of a cent is not lost on the way', () => {
    const account = settlePerformances(deal({ companyShareBasisPoints: 3_333, royaltyBasisPoints: 333 }), office({ grossMinor: 10_001, taxMinor: 0, cardFeesMinor: 0, costs: [] }), { shows: 1, travellerDays: 0 });
    expect(account.steps.find(({ code }) => code === 'company')).toEqual({ code: 'company', numerator: '322233330111', denominator: '100000000' });
    expect(account.lines.map(({ minor }) => minor)).toEqual([0, 0, 333, 0, 0, 0, 3_222, 6_446]);
  });
  it('makes the lines of every deal add up to the gross', () => {
    const minor = fc.integer({ min: 0, max: 10_000_000 });
    const basisPoints = fc.integer({ min: 0, max: 10_000 });
    fc.assert(fc.property(fc.constantFrom(...dealKinds), minor, minor, minor, basisPoints, basisPoints, basisPoints, (kind, grossMinor, first, second, share, royalty, withholding) => {
      const terms = { feePerShowMinor: first, rentMinor: first, guaranteeMinor: first, breakEvenMinor: second, secondCallMinor: second, companyShareBasisPoints: share };
      const { lines } = settlePerformances(deal({ kind, ...terms, royaltyBasisPoints: royalty, withholdingBasisPoints: withholding }), office({ grossMinor }), { shows: 2, travellerDays: 5 });
      expect(lines.reduce((sum, line) => sum + line.minor, 0)).toBe(grossMinor);
    }));
  });
});

it.each([
  ['rental', ['rentMinor']], ['fee', ['feePerShowMinor']], ['split', []], ['guarantee-vs-split', ['guaranteeMinor']], ['guarantee-plus-split', ['guaranteeMinor', 'breakEvenMinor']],
  ['first-call', ['guaranteeMinor', 'secondCallMinor']],
] as const)('a deal of the kind %s misses %j', (kind, missing) => expect(termsMissing(deal({ kind }))).toEqual(missing));
