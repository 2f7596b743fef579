import { readAccountFile } from './file';

const pool = { kind: 'POOL', shares: { A: 5_000, B: 5_000 } };
const file = (change: object = {}) => ({ currency: 'EUR', parties: ['A', 'B'], tiers: [pool], receipts: [], close: false, ...change });
const tiers = (...list: object[]) => file({ tiers: list });
const receipt = (change: object) => file({ receipts: [{ at: '2027-01-01', amountMinor: '100', ...change }] });

function refusalOf(value: unknown): string {
  const read = readAccountFile(value);
  return read.ok ? 'accepted' : `${String(read.rejection.details?.['field'])} ${String(read.rejection.details?.['reason'])}`;
}

it.each<[unknown, string]>([
  [null, 'file must be an object, not null'],
  [[], 'file must be an object, not []'],
  [file({ curency: 'EUR' }), 'curency is not known here; known are: currency, parties, tiers, receipts, close, fx'],
  [file({ currency: 'EURO' }), 'currency is "EURO", which is no currency of ISO 4217'],
  [file({ currency: undefined }), 'currency is missing'],
  [file({ parties: [] }), 'parties is empty: an account needs a party'],
  [file({ parties: ['A', 'A'] }), 'parties names "A" twice'],
  [file({ parties: ['A', 7] }), 'parties[1] must be an object, not 7'],
  [file({ parties: [{ id: 'A' }, { id: 'B', iban: 'x' }] }), 'parties[1].iban is not known here; known are: id, name, role, country'],
  [file({ tiers: [] }), 'tiers is empty: a waterfall needs a tier'],
  [tiers({ kind: 'TIP', to: 'A' }), 'tiers[0].kind is "TIP"; the kinds are OFF_TOP, COST_RECOUP, LOAN, RECOUP, CORRIDOR, BONUS, POOL'],
  [tiers({ kind: 'POOL', to: 'Z' }), 'tiers[0].to names "Z", which is no party of this file; they are: A, B'],
  [tiers({ kind: 'POOL' }), 'tiers[0].to is missing: nobody is named who gets what this tier takes'],
  [tiers({ kind: 'POOL', to: 'A', colour: 1 }), 'tiers[0].colour is not known here; known are: kind, id, to, shares, weights, caps, claims, cap, order'],
  [tiers({ kind: 'POOL', shares: { A: 5_000, B: 4_999 } }), 'tiers[0].shares sums to 9999, not to 10000 basis points (or 1000000 parts per million)'],
  [tiers({ kind: 'POOL', shares: { A: '1/3', B: '1/3' } }), 'tiers[0].shares sums to 2/3, not to 1'],
  [tiers({ kind: 'POOL', shares: { A: '1/3', B: 6_667 } }), 'tiers[0].shares mixes fractions and whole numbers'],
  [tiers({ kind: 'POOL', shares: { A: 15_000, B: -5_000 } }), "tiers[0].shares.B can't be below zero"],
  [tiers({ kind: 'POOL', shares: { A: 33.3, B: 66.7 } }), 'tiers[0].shares.A must be a whole share as a string or an integer, not 33.3'],
  [tiers({ kind: 'POOL', shares: [10_000] }), 'tiers[0].shares has 1 entries for 2 parties'],
  [tiers({ kind: 'POOL', shares: { A: 10_000 }, weights: { A: 1 } }), 'tiers[0].weights says again what tiers[0].shares says'],
  [tiers({ kind: 'POOL', shares: [{ party: 'A', basisPoints: 5_000 }, { party: 'A', basisPoints: 5_000 }] }), 'tiers[0].shares names a party twice'],
  [tiers({ kind: 'COST_RECOUP', to: 'A' }), 'tiers[0].cap is missing: without an end this tier would let nothing pass'],
  [tiers({ kind: 'COST_RECOUP', to: 'A', cap: -1 }), "tiers[0].cap is -1; it can't be below zero"],
  [tiers({ kind: 'COST_RECOUP', to: 'A', cap: 5, capMinor: 5 }), 'tiers[0].capMinor says again what tiers[0].cap says'],
  [tiers({ kind: 'COST_RECOUP', to: 'A', cap: { amountMinor: 5, currency: 'USD' } }), 'tiers[0].cap.currency is "USD", but the account is kept in EUR'],
  [tiers({ kind: 'RECOUP', caps: { A: 5, Z: 5 } }), 'tiers[0].caps.Z names "Z", which is no party of this file; they are: A, B'],
  [tiers({ kind: 'RECOUP', caps: { A: 5, B: 5 }, shares: { A: 10_000 } }), 'tiers[0].caps.B has a cap but no share in this tier'],
  [tiers({ kind: 'RECOUP', caps: { A: 5, B: 5 }, shares: { A: 10_000, B: 0 } }), 'tiers[0].shares.B is 0, and with no share its cap can never be filled'],
  [tiers({ kind: 'RECOUP', caps: { A: 5, B: 5 }, order: ['A'] }), 'tiers[0].order must name each party of this tier once'],
  [tiers({ kind: 'RECOUP', caps: { A: 5, B: 5 }, order: 'first' }), 'tiers[0].order must be "pro-rata", "senior" or the list of parties from the first to the last'],
  [tiers({ kind: 'OFF_TOP', to: 'A' }), 'tiers[0].basisPoints is missing: what comes off the top is a part (basisPoints) or a fixed amount'],
  [tiers({ kind: 'OFF_TOP', to: 'A', basisPoints: 10_001 }), 'tiers[0].basisPoints is 10001; a part is above nothing and at most the whole'],
  [tiers({ kind: 'OFF_TOP', to: 'A', percent: 12.5 }), 'tiers[0].percent must be a percentage as a string or an integer, not 12.5'],
  [tiers({ kind: 'OFF_TOP', to: 'A', percent: 10, bp: 1_000 }), 'tiers[0].percent says again what tiers[0].bp says'],
  [tiers({ kind: 'OFF_TOP', to: 'A', percent: 10, of: 'profit' }), 'tiers[0].of is "profit"; it is "gross" (all receipts) or "reaching" (what the tiers above have left)'],
  [tiers({ kind: 'CORRIDOR', to: 'A', bp: 1, while: 'loan' }, pool), 'tiers[0].while names "loan", which is no tier of this file'],
  [tiers({ kind: 'CORRIDOR', to: 'A', bp: 1, while: 5 }, pool), 'tiers[0].while is 5; the tiers are 0 to 1'],
  [tiers(pool, { kind: 'CORRIDOR', to: 'A', bp: 1 }), 'tiers[1].while is missing: no tier follows that this corridor could run beside'],
  [tiers({ kind: 'BONUS', to: 'A', cap: 5 }), 'tiers[0].threshold is missing'],
  [tiers(pool, { kind: 'BONUS', to: 'A', cap: 5, threshold: 1 }), 'tiers has "BONUS" after "POOL", a pool without a cap that lets nothing pass'],
  [tiers({ ...pool, id: 'x', cap: 5 }, { ...pool, id: 'x' }), 'tiers[1].id is "x" a second time'],
  [receipt({ amountMinor: 1.5 }), 'receipts[0].amountMinor must be a whole number of minor units as a string or an integer, not 1.5'],
  [receipt({ amountMinor: '1.50' }), 'receipts[0].amountMinor must be a whole number of minor units as a string or an integer, not "1.50"'],
  [receipt({ amountMinor: 2 ** 53 }), 'receipts[0].amountMinor is 9007199254740992, too large for a JSON number to be exact; write it as a string'],
  [receipt({ at: '2027-02-30' }), 'receipts[0].at is "2027-02-30"; it must be a date (2027-03-01) or an instant with its offset (2027-03-01T09:00:00Z)'],
  [receipt({ currency: 'KRW' }), 'receipts[0].currency is "KRW", and there is no rate to EUR in fx'],
  [file({ fx: [{ from: 'KRW', to: 'EUR', numerator: 0, denominator: 1, on: '2027-01-01' }] }), 'fx[0] is no rate: quote-not-positive'],
  [file({ receipts: [{ at: '2027-01-02', amountMinor: 1 }], close: '2027-01-01' }), 'receipts[0].at is 2027-01-02, after the close at 2027-01-01'],
])('refuses %j: %s', (value, refusal) => {
  expect(refusalOf(value)).toBe(refusal);
});

it('knows the spellings that people use for one thing', () => {
  const read = (tier: object) => {
    const answer = readAccountFile(tiers({ id: 'x', ...tier }));
    return answer.ok ? answer.value.waterfall.tiers : answer.rejection;
  };
  const loan = read({ kind: 'LOAN', lender: 'A', amountMinor: '900', shareBasisPoints: 2_500 });
  expect(read({ type: 'loan', to: 'A', principal: 900, percent: '25' })).toEqual(loan);
  expect(read({ kind: 'Loan', party: 'A', repay: { amountMinor: 900, currency: 'EUR' }, share: '1/4' })).toEqual(loan);
  expect(read({ kind: 'recoup', caps: [6, 4] })).toEqual(read({ kind: 'RECOUP', claims: [{ party: 'A', cap: 6 }, { party: 'B', capMinor: '4' }] }));
  const shared = read({ kind: 'POOL', shares: { A: 7_500, B: 2_500 } });
  expect(read({ kind: 'pool', split: [{ party: 'A', basisPoints: 7_500 }, { party: 'B', basisPoints: 2_500 }] })).toEqual(shared);
  expect(read({ kind: 'pool', to: ['A', 'B'], shares: [7_500, 2_500] })).toEqual(shared);
  expect(read({ kind: 'offTop', to: 'A', fixed: '10' })).toEqual(read({ kind: 'OFF_TOP', to: 'A', amount: 10 }));
});

it('brings instants to one clock, so that they sort as they happened', () => {
  const read = readAccountFile(file({ receipts: [{ at: '2027-01-01T09:00:00+09:00', amountMinor: 1 }] }));
  expect(read.ok && read.value.receipts).toEqual([{ at: '2027-01-01T00:00:00.000Z', minor: 1n, currency: 'EUR' }]);
});
