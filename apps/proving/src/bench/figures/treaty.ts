import { createRequire } from 'node:module';
import { join } from 'node:path';
import { repositoryFolder } from '@caravanserai/local';
import { type Figure, atMost, figure } from '../figure';
import type { Ground } from '../ground/ground';
import { type Rounds, interleaved } from '../rounds';
import { median, medianRatio } from '../statistics';

/** As much of coproduction's treaties as is measured; by its compiled files, since an application imports no other. */
interface Treaties {
  readonly shippedRows: unknown;
  readonly shippedRules: unknown;
  openBook(rows: unknown, rules: unknown): unknown;
  readConstellation(asked: unknown): { readonly ok: true; readonly value: unknown };
  verdictFor(constellation: unknown, book: unknown): unknown;
}

const perTurn = 50;

/** Five countries: both texts of the Convention with an open membership, the fund, the protocol with Korea and two agreements, with shares that fail most of them. */
const constellation = {
  work: 'film',
  form: 'feature',
  signedOn: '2025-03-01',
  budget: { amountMinor: '7500000000', currency: 'KRW' },
  fx: [{ from: 'KRW', to: 'EUR', numerator: '1', denominator: '1500', on: '2025-02-28' }],
  participants: ([['IT', 1_500], ['FR', 900], ['KR', 2_800], ['IN', 700], ['NL', 4_100]] as const).map(([country, shareBasisPoints]) => ({ country, shareBasisPoints, contribution: 'artistic', firms: [{ shareBasisPoints }] })),
  facts: { points: { director: 4, author: 3 }, lengthMinutes: 95 },
};

/** The verdict of every instrument for one constellation by rows made ready once; beside it the same with the rows parsed from text for each. */
export async function treatyFigures(_ground: Ground, rounds: Rounds): Promise<Figure[]> {
  const treaties = loaded();
  const { shippedRows, shippedRules } = treaties;
  const book = treaties.openBook(shippedRows, shippedRules);
  const text = JSON.stringify(shippedRows);
  const judge = (by: unknown): unknown => treaties.verdictFor(treaties.readConstellation(constellation).value, by);
  const taken = await interleaved(rounds, { ready: timed(() => judge(book)), parsed: timed(() => judge(treaties.openBook(JSON.parse(text), shippedRules))) });
  return [
    figure({ name: 'verdict of every instrument and nearest fixes, five countries', unit: 'ms', value: median(taken.ready), baseline: median(taken.parsed), ratio: medianRatio(taken.ready, taken.parsed), aim: atMost(5, 'ms') }),
  ];
}

function loaded(): Treaties {
  const compiled = createRequire(__filename);
  const folder = join(repositoryFolder('deploy/kafka/pom.xml'), 'apps', 'coproduction', 'dist');
  return Object.assign({}, ...['data/treaties/shipped', 'domain/treaty/open-book', 'domain/treaty/read-constellation', 'domain/treaty/verdict-for'].map((file) => compiled(join(folder, `${file}.js`)) as object)) as Treaties;
}

/** Milliseconds of one run, over as many turns as fit into the time. */
const timed = (work: () => unknown) => async (seconds: number): Promise<number> => {
  const end = performance.now() + seconds * 1_000;
  const durations: number[] = [];
  while (durations.length === 0 || (durations.length < perTurn && performance.now() < end)) {
    const began = performance.now();
    work();
    durations.push(performance.now() - began);
  }
  return median(durations);
};
