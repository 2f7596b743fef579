import { startStockPipeline } from '../baselines/stock';
import { type Figure, figure, timesBaseline } from '../figure';
import type { Ground } from '../ground/ground';
import { Loader } from '../load/loader';
import { type Pipeline, startPipeline } from '../ours/pipeline';
import { interleaved, type Rounds } from '../rounds';
import { median, medianRatio } from '../statistics';
import { effectsComplete, emptyChain } from './lags';
import { connections } from './place-hold';

const drainedWithinSeconds = 300;

/** Commands a second while events go to Kafka and have their effects meanwhile, beside the stock transport that has no outbox. */
export async function stockRateFigures(ground: Ground, rounds: Rounds): Promise<Figure[]> {
  const brokers = await ground.brokers(rounds.say);
  const pipelines = { ours: await startPipeline(ground, brokers), stock: await startStockPipeline(ground, brokers) };
  const loader = new Loader(ground);
  const rate = ({ url, chain }: Pipeline) => async (seconds: number): Promise<number> => {
    await emptyChain(ground, chain);
    const { perSecond } = await loader.run({ url, seconds, pace: { connections } });
    await effectsComplete(ground, chain, drainedWithinSeconds);
    return perSecond;
  };
  const { ours, stock } = await interleaved(rounds, { ours: rate(pipelines.ours), stock: rate(pipelines.stock) });
  await loader.stop();
  for (const pipeline of Object.values(pipelines)) await pipeline.stop();
  const name = 'place-hold with Kafka and a consumer at work, beside the stock transport';
  return [figure({ name, unit: 'commands/s', value: median(ours), baseline: median(stock), ratio: medianRatio(ours, stock), aim: timesBaseline(2.5) })];
}
