import type { Evidence } from './evidence';
import type { Finding } from './finding';
import { judgeCommands } from './judge-commands';
import { judgeConsumers } from './judge-consumers';
import { judgeEffects } from './judge-effects';
import { judgeLogs } from './judge-logs';
import { judgeTopics } from './judge-topics';

/** Compares what the client knows with what databases and topics show. Nothing found means: nothing lost, doubled, out of order or stuck. */
export function judge(evidence: Evidence): Finding[] {
  const findings = [judgeCommands, judgeLogs, judgeTopics, judgeConsumers, judgeEffects].flatMap((rules) => rules(evidence));
  const lost = findings.filter(({ counter }) => counter === 'lost');
  return findings.filter(({ waitsFor }) => waitsFor === undefined || !lost.some(({ what }) => what.includes(waitsFor)));
}
