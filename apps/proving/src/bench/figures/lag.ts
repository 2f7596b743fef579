import { bareLag } from '../baselines/bare-kafka';
import { sampleEvent } from '../baselines/sample';
import { startStockPipeline } from '../baselines/stock';
import { type Aim, atMost, type Figure, figure, partOfBaseline } from '../figure';
import type { Ground } from '../ground/ground';
import { createTopics } from '../ground/topics';
import { Loader } from '../load/loader';
import { type Pipeline, startPipeline } from '../ours/pipeline';
import { interleaved, type Rounds } from '../rounds';
import { median, medianRatio } from '../statistics';
import { effectsComplete, emptyChain, lagsOf } from './lags';

const ratesPerSecond = [100, 200, 500];
const drainedWithinSeconds = 180;

type Lag = { readonly p50Ms: number; readonly p99Ms: number };

/** From the commit of a command to the commit of its effect in another service, over Kafka, at a few steady rates. */
export async function lagFigures(ground: Ground, rounds: Rounds): Promise<Figure[]> {
  const brokers = await ground.brokers(rounds.say);
  const pipelines = { ours: await startPipeline(ground, brokers), stock: await startStockPipeline(ground, brokers) };
  await createTopics(brokers, ['bare.paced']);
  const loader = new Loader(ground);
  const figures: Figure[] = [];
  for (const perSecond of ratesPerSecond) {
    const through = ({ url, chain }: Pipeline) => async (seconds: number): Promise<Lag> => {
      await emptyChain(ground, chain);
      await loader.run({ url, seconds, pace: { perSecond } });
      await effectsComplete(ground, chain, drainedWithinSeconds);
      return lagsOf(ground, chain);
    };
    const measured = await interleaved({ ...rounds, say: (line) => rounds.say(`at ${perSecond}/s, ${line}`) }, {
      kafkajs: (seconds) => bareLag(ground, brokers, { topic: 'bare.paced', perSecond, seconds, value: JSON.stringify(sampleEvent) }),
      ours: through(pipelines.ours),
      stock: through(pipelines.stock),
    });
    figures.push(...figuresAt(perSecond, measured));
  }
  await loader.stop();
  for (const pipeline of Object.values(pipelines)) await pipeline.stop();
  return figures;
}

function figuresAt(perSecond: number, { ours, kafkajs, stock }: Record<'ours' | 'kafkajs' | 'stock', Lag[]>): Figure[] {
  const row = (which: keyof Lag, beside: string, baseline: Lag[], aim: Aim): Figure => {
    const [values, baselines] = [ours.map((lag) => lag[which]), baseline.map((lag) => lag[which])];
    const name = `commit to effect at ${perSecond}/s, ${which === 'p50Ms' ? 'p50' : 'p99'}, beside ${beside}`;
    const measured = { name, unit: 'ms', value: median(values), baseline: median(baselines), ratio: medianRatio(values, baselines) };
    return figure({ ...measured, ...(perSecond === 200 ? { aim } : {}) });
  };
  const stockP50 = figure({ name: `the stock transport at ${perSecond}/s, p50`, unit: 'ms', value: median(stock.map(({ p50Ms }) => p50Ms)) });
  return [
    row('p50Ms', 'bare kafkajs', kafkajs, atMost(10, 'ms')),
    row('p99Ms', 'bare kafkajs', kafkajs, atMost(50, 'ms')),
    stockP50,
    row('p99Ms', 'the stock transport', stock, partOfBaseline(0.2)),
  ];
}
