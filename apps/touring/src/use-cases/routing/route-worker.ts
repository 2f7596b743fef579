import { parentPort, workerData } from 'node:worker_threads';
import { drive } from '../../domain/routing/drive';
import { planRoute } from '../../domain/routing/plan-route';
import type { RouteWork } from './route-work';

const reportEveryMs = 250;

/** Runs in a thread of its own: a search keeps a processor busy for up to a minute, and commands must not wait for it. */
const { tour, criteria, limitMs, labels, stop } = workerData as RouteWork;
const flag = new Int32Array(stop);
const began = performance.now();
let reported = 0;

const result = drive(planRoute(tour, criteria, { labels }), ({ phase, share }) => {
  const now = performance.now();
  if (now - reported > reportEveryMs) {
    reported = now;
    parentPort!.postMessage({ progress: { phase, share } });
  }
  return Atomics.load(flag, 0) === 1 || now - began > limitMs;
});
parentPort!.postMessage({ result, milliseconds: Math.round(performance.now() - began) });
