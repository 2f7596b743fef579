import { startStockPipeline } from '../baselines/stock';
import { type Figure, figure, timesBaseline } from '../figure';
import type { Ground } from '../ground/ground';
import { Loader } from '../load/loader';
import { type Pipeline, startPipeline } from '../ours/pipeline';
import { touringDatabase } from '../ours/services';
import { interleaved, type Rounds } from '../rounds';
import { median, medianRatio } from '../statistics';
import { effectsComplete, emptyChain, lagsOf } from './lags';
import { connections, fresh, startBareServer } from './place-hold';

const drainedWithinSeconds = 300;
/** Each try is so much slower than the one before. */
const step = 0.85;

/** The greatest rate of commands at which lags do not grow, beside the bare server's rate and the stock transport's sustained one. */
export async function sustainedFigures(ground: Ground, rounds: Rounds): Promise<Figure[]> {
  const brokers = await ground.brokers(rounds.say);
  const pipelines = { ours: await startPipeline(ground, brokers), stock: await startStockPipeline(ground, brokers) };
  await touringDatabase(ground, 'bare');
  const bare = await startBareServer(ground, 'bare');
  const loader = new Loader(ground);
  const measured = await interleaved(rounds, {
    'bare Fastify and pg': async (seconds) => {
      await fresh(ground, 'bare');
      return (await loader.run({ url: bare, seconds, pace: { connections } })).perSecond;
    },
    ours: (seconds) => sustainedRate(ground, loader, pipelines.ours, seconds, rounds.say),
    stock: (seconds) => sustainedRate(ground, loader, pipelines.stock, seconds, rounds.say),
  });
  await loader.stop();
  for (const pipeline of Object.values(pipelines)) await pipeline.stop();
  const { ours, stock, 'bare Fastify and pg': bareRates } = measured;
  const beside = (baseline: number[]) => ({ unit: 'commands/s', value: median(ours), baseline: median(baseline), ratio: medianRatio(ours, baseline) });
  return [
    figure({ name: 'sustained without growing lag, beside bare Fastify + pg', ...beside(bareRates), aim: timesBaseline(0.35) }),
    figure({ name: 'sustained without growing lag, beside the stock transport', ...beside(stock), aim: timesBaseline(3) }),
  ];
}

/** Begins above what came through while commands came as fast as they could, and goes down until lags stay as they are. */
async function sustainedRate(ground: Ground, loader: Loader, { url, chain }: Pipeline, seconds: number, say: (line: string) => void): Promise<number> {
  await emptyChain(ground, chain);
  const flood = await loader.run({ url, seconds, pace: { connections } });
  await effectsComplete(ground, chain, drainedWithinSeconds);
  const { all } = await lagsOf(ground, chain);
  const firstMs = all[0]?.atMs ?? 0;
  const cameThrough = all.filter(({ atMs, lagMs }) => atMs + lagMs - firstMs < seconds * 1_000).length / seconds;
  for (let perSecond = Math.min(flood.perSecond, cameThrough / step); ; perSecond *= step) {
    say(`are ${Math.round(perSecond)}/s sustained?`);
    await emptyChain(ground, chain);
    const { perSecond: reached } = await loader.run({ url, seconds, pace: { perSecond } });
    await effectsComplete(ground, chain, drainedWithinSeconds);
    if (!grows((await lagsOf(ground, chain)).all.map(({ lagMs }) => lagMs)) && reached > 0.9 * perSecond) return reached;
  }
}

/** Whether the last third waited longer than the first, by more than chance. */
export function grows(lagsMs: readonly number[]): boolean {
  const third = Math.floor(lagsMs.length / 3);
  return median(lagsMs.slice(-third)) > 1.5 * median(lagsMs.slice(0, third)) + 100;
}
