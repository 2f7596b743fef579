import { setTimeout as pause } from 'node:timers/promises';
import { serviceNames } from '../services';
import type { Evidence } from './evidence';
import { type Finding, tally } from './finding';
import { judge } from './judge';
import { Reach } from './reach';
import { readEvidence, type Sources } from './read-evidence';
import type { TopicReader } from './topic-reader';

export interface Verdict {
  readonly findings: readonly Finding[];
  readonly evidence: Evidence;
}

/** Healing is over when nothing has changed for so long; how long it takes altogether depends on the machine. */
const quietMs = 15_000;
const healedWithinMs = 240_000;
const againAfterMs = 400;

/**
 * Judges again and again until nothing is found, or nothing moves any more. What is found then is so: the groups' offsets are asked of Kafka, to
 * tell what is lost from what is still to come.
 */
export async function verdictOn(sources: Sources, topicReader: TopicReader | null, say: (line: string) => void): Promise<Verdict> {
  const giveUp = performance.now() + healedWithinMs;
  let movedAt = performance.now();
  let before = '';
  for (;;) {
    const isLast = performance.now() > Math.min(giveUp, movedAt + quietMs);
    const evidence = await gather(sources, topicReader, isLast);
    const findings = judge(evidence);
    if (findings.length === 0 || isLast) return { findings, evidence };
    const state = stateOf(evidence, findings);
    if (state !== before) movedAt = performance.now();
    before = state;
    say(`healing: ${state}`);
    await pause(againAfterMs);
  }
}

async function gather(sources: Sources, topicReader: TopicReader | null, isLast: boolean): Promise<Evidence> {
  if (topicReader === null) return readEvidence(sources, null);
  const offsets = isLast ? await topicReader.offsets() : new Map<string, number>();
  const topics = topicReader.seen;
  return readEvidence(sources, { topics, reach: new Reach(topics, offsets) });
}

function stateOf({ services, topics }: Evidence, findings: readonly Finding[]): string {
  const sum = (count: (service: (typeof serviceNames)[number]) => number): number => serviceNames.reduce((total, service) => total + count(service), 0);
  const [logged, unsent, parked] = [sum((service) => services[service].log.length), sum((service) => services[service].unsent.length), sum((service) => services[service].parked.length)];
  const { lost, stuck } = tally(findings);
  return `${logged} events logged, ${unsent} in outboxes, ${topics === null ? '' : `${topics.length} in topics, `}${parked} parked, ${lost} not seen yet, ${stuck} under way`;
}
