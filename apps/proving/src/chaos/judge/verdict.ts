import { setTimeout as pause } from 'node:timers/promises';
import { serviceNames } from '../services';
import type { Evidence } from './evidence';
import { type Finding, tally } from './finding';
import { judge } from './judge';
import { nameOf } from './names';
import { Reach } from './reach';
import { readEvidence, type Sources } from './read-evidence';
import type { TopicReader } from './topic-reader';

export interface Verdict {
  readonly findings: readonly Finding[];
  readonly evidence: Evidence;
}

const healedWithinMs = 30_000;
const againAfterMs = 400;

/**
 * Judges again and again until nothing is found, or the time that healing may take is over. What is found then is so: the groups' offsets are
 * asked of Kafka, to tell what is lost from what is still to come.
 */
export async function verdictOn(sources: Sources, topicReader: TopicReader | null, say: (line: string) => void): Promise<Verdict> {
  for (const end = performance.now() + healedWithinMs; ; await pause(againAfterMs)) {
    const isLast = performance.now() > end;
    const fromKafka = topicReader === null ? null : { topics: topicReader.seen, reach: new Reach(topicReader.seen, isLast ? await topicReader.offsets() : new Map<string, number>()) };
    const evidence = await readEvidence(sources, fromKafka);
    const findings = judge(evidence);
    if (findings.length === 0 || isLast) return { findings, evidence };
    say(`healing: ${tellOf(evidence, findings)}`);
  }
}

function tellOf({ services, topics }: Evidence, findings: readonly Finding[]): string {
  const unsent = serviceNames.reduce((sum, service) => sum + services[service].unsent.length, 0);
  const parked = serviceNames.reduce((sum, service) => sum + services[service].parked.length, 0);
  const { lost, stuck } = tally(findings);
  return `${unsent} events in outboxes, ${parked} parked, ${topics === null ? '' : `${new Set(topics.map(nameOf)).size} in topics, `}${lost} not seen yet, ${stuck} under way`;
}
