import { createRequire } from 'node:module';
import { join } from 'node:path';
import { repositoryFolder } from '@caravanserai/local';
import { floatPaid, floatWhole } from '../baselines/float-waterfall';
import { type Figure, atMost, figure } from '../figure';
import type { Ground } from '../ground/ground';
import { type Rounds, interleaved } from '../rounds';
import { median, medianRatio } from '../statistics';

/** As much of coproduction's waterfall as is measured; by its compiled files, since an application imports no other. */
interface Money {
  readAccountFile(value: unknown): { readonly ok: true; readonly value: { readonly waterfall: unknown; readonly worth: unknown; readonly receipts: readonly unknown[] } };
  courseOf(waterfall: unknown): unknown;
  payableAt(course: unknown, total: unknown): readonly bigint[];
  byTime(receipts: readonly unknown[]): readonly (readonly unknown[])[];
  nothingReceived: { readonly peak: unknown };
  afterReceipts(before: unknown, group: readonly unknown[], worth: unknown): { readonly peak: unknown };
  receiptsUntilWhole(course: unknown, party: string): { readonly ok: true; readonly value: bigint };
}

const receiptCount = 10_000;
const parties = ['lead', 'second', 'third', 'agent', 'bank'];
const shares = { lead: 4_550, second: 3_325, third: 2_125 };

/** Ten tiers of every kind, and a receipt a day for twenty-seven years. */
export const account = {
  currency: 'EUR',
  parties,
  tiers: [
    { id: 'fee', kind: 'OFF_TOP', to: 'agent', basisPoints: 100 },
    { id: 'commission', kind: 'OFF_TOP', to: 'agent', basisPoints: 1_500 },
    { id: 'expenses', kind: 'COST_RECOUP', to: 'agent', cap: '2500000' },
    { id: 'loan', kind: 'LOAN', to: 'bank', amount: '40000000', basisPoints: 1_000 },
    { id: 'corridor', kind: 'CORRIDOR', to: 'third', basisPoints: 500, while: 'senior' },
    { id: 'senior', kind: 'RECOUP', caps: { lead: '90000000', second: '45000000' }, order: 'senior' },
    { id: 'recoupment', kind: 'RECOUP', cap: '77777777', shares },
    { id: 'bonus', kind: 'BONUS', to: 'second', cap: '10000000', threshold: '300000000', basisPoints: 2_000 },
    { id: 'first profit', kind: 'POOL', cap: '50000000', shares },
    { id: 'profit', kind: 'POOL', shares },
  ],
  receipts: Array.from({ length: receiptCount }, (_, day) => ({ at: new Date(Date.UTC(2000, 0, 1 + day)).toISOString().slice(0, 10), amountMinor: String(10_007 + ((day * 7_919) % 90_001)) })),
  close: false,
};

/** Everybody's account after each of ten thousand receipts, and how much must come in before a party is whole; beside the same in floats. */
export async function waterfallFigures(_ground: Ground, rounds: Rounds): Promise<Figure[]> {
  const money = loaded();
  const replayed = await interleaved(rounds, { exact: timed(() => replay(money)), float: timed(() => floatPaid(account.tiers, account.receipts)) });
  const { waterfall } = money.readAccountFile(account).value;
  const inverse = await interleaved(rounds, { exact: timed(() => money.receiptsUntilWhole(money.courseOf(waterfall), 'third')), float: timed(() => floatWhole(account.tiers, 'recoupment')) });
  return [
    compared('waterfall of 10 tiers, everybody paid after each of 10,000 receipts', replayed, 100),
    compared('how much must come in before a party is whole, 10 tiers', inverse, 100),
  ];
}

const compared = (name: string, { exact, float }: Record<'exact' | 'float', number[]>, most: number): Figure =>
  figure({ name, unit: 'ms', value: median(exact), baseline: median(float), ratio: medianRatio(exact, float), aim: atMost(most, 'ms') });

function loaded(): Money {
  const compiled = createRequire(__filename);
  const folder = join(repositoryFolder('deploy/kafka/pom.xml'), 'apps', 'coproduction', 'dist', 'domain', 'money');
  return Object.assign({}, ...['read/file', 'entitlements', 'account-book', 'whole'].map((file) => compiled(join(folder, `${file}.js`)) as object)) as Money;
}

/** From the file as it was parsed to the last payment, as a live account would have paid them. */
function replay(money: Money): readonly bigint[] {
  const { waterfall, worth, receipts } = money.readAccountFile(account).value;
  const course = money.courseOf(waterfall);
  let standing = money.nothingReceived;
  let paid: readonly bigint[] = [];
  for (const group of money.byTime(receipts)) {
    standing = money.afterReceipts(standing, group, worth);
    paid = money.payableAt(course, standing.peak);
  }
  return paid;
}

/** Milliseconds of one run: the median of as many as fit into the time, twenty at the most. */
const timed = (work: () => unknown) => async (seconds: number): Promise<number> => {
  const end = performance.now() + seconds * 1_000;
  const durations: number[] = [];
  while (durations.length === 0 || (durations.length < 20 && performance.now() < end)) {
    const began = performance.now();
    work();
    durations.push(performance.now() - began);
  }
  return median(durations);
};
