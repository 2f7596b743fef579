import fc from 'fast-check';
import type { AccountFile } from '../src/domain/money/read/file';
import { readAccountFile } from '../src/domain/money/read/file';
import { granted } from './made-up';

export const fileOf = (value: object): AccountFile => granted(readAccountFile({ currency: 'EUR', parties: ['A', 'B', 'C'], ...value }));

/** One receipt a day, in the order given. */
export const daily = (...amounts: (number | string)[]) => amounts.map((amountMinor, day) => ({ at: new Date(Date.UTC(2027, 0, 1 + day)).toISOString().slice(0, 10), amountMinor }));

const shares = fc.tuple(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 0, max: 10_000 }))
  .map(([a, b]) => ({ A: Math.min(a, b), B: Math.abs(a - b), C: 10_000 - Math.max(a, b) }));
const amount = fc.integer({ min: 0, max: 5_000 });
const party = fc.constantFrom('A', 'B', 'C');
const basisPoints = fc.integer({ min: 1, max: 10_000 });

const tier = fc.oneof(
  fc.record({ kind: fc.constant('OFF_TOP'), to: party, basisPoints: fc.integer({ min: 1, max: 3_000 }), of: fc.constantFrom('gross', 'reaching') }),
  fc.record({ kind: fc.constant('OFF_TOP'), to: party, amount }),
  fc.record({ kind: fc.constant('COST_RECOUP'), to: party, cap: amount }),
  fc.record({ kind: fc.constant('LOAN'), lender: party, amount, basisPoints }),
  fc.record({ kind: fc.constant('RECOUP'), cap: amount, shares }),
  fc.record({ kind: fc.constant('RECOUP'), caps: fc.record({ A: amount, B: amount, C: amount }), order: fc.constantFrom('pro-rata', 'senior') }),
  fc.record({ kind: fc.constant('CORRIDOR'), to: party, basisPoints, while: fc.constant('POOL') }),
  fc.record({ kind: fc.constant('BONUS'), to: party, cap: amount, threshold: amount, basisPoints }),
);

/** Any waterfall that can be written, with a pool for what is left at its end. */
export const anyWaterfall = fc.tuple(fc.array(tier, { maxLength: 7 }), shares)
  .map(([tiers, pool]) => fileOf({ tiers: [...tiers, { kind: 'POOL', shares: pool }] }));
