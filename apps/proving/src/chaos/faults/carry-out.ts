import { setTimeout as pause } from 'node:timers/promises';
import { Unfinished } from '../load/commander';
import { consumerAsleep, platformAsleep, relayAsleep, sessionsCut } from './asleep';
import { brokerKilled, brokerStopped, kafkaKilled, rebalance } from './brokers';
import { die } from './deaths';
import { eventBeforeItsCopy } from './early-event';
import type { Deaths, Plan, Surrounding } from './plan';
import { DidNotHappen, type StageHand } from './stage-hand';

export interface FaultReport {
  /** Kind, and on what: "killed touring", "broker-stopped 2". */
  readonly what: string;
  readonly happened: boolean;
  /** Milliseconds after the load began. */
  readonly at: number;
  readonly why?: string;
}

/** Brings about everything that was planned, deaths and surroundings side by side, and says of each whether it happened. */
export async function carryOut(hand: StageHand, plan: Plan, say: (line: string) => void): Promise<FaultReport[]> {
  const began = performance.now();
  const reports: FaultReport[] = [];
  const report = (what: string, why?: string): void => {
    const at = Math.round(performance.now() - began);
    reports.push({ what, happened: why === undefined, at, ...(why === undefined ? {} : { why }) });
    say(`${(at / 1000).toFixed(1)} s: ${what}${why === undefined ? '' : ` did not happen: ${why}`}`);
  };
  const lanes = [...plan.deaths.map((planned) => () => deathsIn(hand, planned, report)), () => surroundingsIn(hand, plan.surroundings, report)];
  if (hand.system.carrier === 'kafka') await Promise.all(lanes.map((lane) => lane()));
  // In one process all of it befalls the same process: one after the other, or nobody could tell what it died of.
  else for (const lane of lanes) await lane();
  return reports;
}

type Report = (what: string, why?: string) => void;

async function deathsIn(hand: StageHand, planned: Deaths, report: Report): Promise<void> {
  await pause(hand.random.whole(300, 2_000));
  await attempt(`killed ${planned.target}`, report, () => die(hand, planned, report));
}

async function surroundingsIn(hand: StageHand, planned: readonly Surrounding[], report: Report): Promise<void> {
  for (const fault of planned) {
    await pause(hand.random.whole(300, 1_500));
    const what = nameOf(fault);
    await attempt(what, report, async () => {
      await bring(hand, fault);
      report(what);
    });
  }
}

async function attempt(what: string, report: Report, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    // Whether the platform or the fault was too slow: this run proves nothing, and the next one may.
    if (!(error instanceof DidNotHappen || error instanceof Unfinished)) throw error;
    report(what, error.message);
  }
}

const nameOf = (fault: Surrounding): string => `${fault.kind}${'broker' in fault ? ` ${fault.broker}` : 'target' in fault ? ` ${fault.target}` : ''}`;

function bring(hand: StageHand, fault: Surrounding): Promise<void> {
  switch (fault.kind) {
    case 'postgres-killed':
      return hand.system.killPostgres();
    case 'kafka-killed':
      return kafkaKilled(hand);
    case 'broker-killed':
      return brokerKilled(hand, fault.broker);
    case 'broker-stopped':
      return brokerStopped(hand, fault.broker);
    case 'consumer-asleep':
      return consumerAsleep(hand, fault.target);
    case 'relay-asleep':
      return relayAsleep(hand, fault.target);
    case 'rebalance':
      return rebalance(hand, fault.target);
    case 'sessions-cut':
      return sessionsCut(hand, fault.target);
    case 'platform-asleep':
      return platformAsleep(hand);
    case 'event-before-its-copy':
      return eventBeforeItsCopy(hand);
  }
}
