import { setTimeout as pause } from 'node:timers/promises';
import { carryOut, type FaultReport } from './faults/carry-out';
import { planAgainstStockProducer, planOf } from './faults/plan';
import { whereItBegan } from './judge/began';
import type { Finding } from './judge/finding';
import { repeatedRecords } from './judge/judge-topics';
import { LogReader } from './judge/log-reader';
import type { Sources } from './judge/read-evidence';
import type { TopicReader } from './judge/topic-reader';
import { type Verdict, verdictOn } from './judge/verdict';
import { commandsLeast, Load } from './load/load';
import { Random } from './random';
import type { Planted } from './sabotage/planted';
import { plant, type Sabotage } from './sabotage/sabotage';
import { type ServiceName, serviceNames } from './services';
import { allUp, type System } from './system/system';
import type { World } from './world/world';

export interface RunResult {
  readonly seed: number;
  readonly accepted: number;
  readonly attempts: number;
  readonly faults: readonly FaultReport[];
  readonly findings: readonly Finding[];
  /** Records that stand in a topic more than once, which consumers drop. */
  readonly repeatedRecords: number;
  /** Why the run proves nothing, whatever it found: too few commands, a fault that did not happen, a death that nobody planned. */
  readonly failures: readonly string[];
  readonly seconds: { readonly load: number; readonly healing: number };
}

export interface RunSettings {
  readonly system: System;
  readonly world: World;
  readonly topicReader: TopicReader | null;
  readonly seed: number;
  readonly brokers: 1 | 3;
  readonly stockProducer: boolean;
  readonly sabotage?: Sabotage;
  readonly say: (line: string) => void;
}

const enoughWithinMs = 90_000;

/** One run: load and faults side by side, then healing, then the judgement. */
export async function run(settings: RunSettings): Promise<RunResult> {
  const { system, world, topicReader, seed, say } = settings;
  const deathsBefore = system.processes.map(({ deaths }) => deaths.length);
  topicReader?.forget();
  const began = await whereItBegan(system.databases);
  const reader = new LogReader(system.databases, Object.fromEntries(serviceNames.map((service) => [service, began[service].position])) as Record<ServiceName, number>);
  try {
    const load = new Load(system, world, { random: new Random(seed + 1), run: String(seed), nowMs: Date.now(), hurried: settings.stockProducer });
    const sources: Sources = { system, ledger: load.ledger, began, reader };
    const start = performance.now();
    const planted = settings.sabotage === undefined ? null : await plant(settings.sabotage, system);
    const faults = await underLoad(settings, load, planted);
    const healing = performance.now();
    const verdict = await verdictOn(sources, topicReader, say);
    await planted?.undo();
    const failures = [...failuresOf(load, faults, verdict), ...unplannedDeaths(system, deathsBefore)];
    return resultOf(seed, load, { faults, verdict, failures }, { load: healing - start, healing: performance.now() - healing });
  } finally {
    await reader.end();
  }
}

/** Resolves when there are enough commands, all faults are over, and everything runs again. */
async function underLoad({ system, seed, brokers, stockProducer, say }: RunSettings, load: Load, planted: Planted | null): Promise<FaultReport[]> {
  await load.begin();
  const plan = stockProducer ? planAgainstStockProducer(brokers) : planOf(seed, system.carrier, brokers);
  const faults = await carryOut({ system, load, random: new Random(seed) }, plan, say).catch(async (error: unknown) => {
    await load.breakOff();
    throw error;
  });
  for (const end = performance.now() + enoughWithinMs; !load.isEnough && performance.now() < end; await pause(100)) say(`${load.ledger.accepted} commands accepted`);
  await planted?.done;
  await load.end();
  await allUp(system);
  return faults;
}

function failuresOf({ ledger, unfinished }: Load, faults: readonly FaultReport[], { findings }: Verdict): string[] {
  const refused = ledger.refused.map(({ what, status, code }) => `${what} was refused: ${status} ${code}`);
  return [
    ...(ledger.accepted < commandsLeast ? [`only ${ledger.accepted} commands were accepted`] : []),
    ...faults.filter(({ happened }) => !happened).map(({ what, why }) => `${what} did not happen: ${why}`),
    // What was planted or lost explains itself; without it no scenario may break off.
    ...(findings.length === 0 ? [...new Set([...refused, ...unfinished])] : []),
  ];
}

function unplannedDeaths({ processes }: System, before: readonly number[]): string[] {
  return processes.flatMap(({ name, deaths, logFile }, index) =>
    deaths
      .slice(before[index])
      .filter(({ byRig, faultPoint, wasUp }) => wasUp && !byRig && faultPoint === null)
      .map(({ code, signal }) => `${name} ended by itself (${signal ?? `code ${code}`}): see ${logFile}`),
  );
}

function resultOf(seed: number, { ledger }: Load, { faults, verdict, failures }: Pick<RunResult, 'faults' | 'failures'> & { verdict: Verdict }, { load, healing }: RunResult['seconds']): RunResult {
  return {
    seed,
    accepted: ledger.accepted,
    attempts: ledger.commands.reduce((sum, { attempts }) => sum + attempts, 0),
    faults,
    findings: verdict.findings,
    repeatedRecords: repeatedRecords(verdict.evidence.topics ?? []),
    failures,
    seconds: { load: Math.round(load / 100) / 10, healing: Math.round(healing / 100) / 10 },
  };
}
