import type { Evidence } from './evidence';
import type { Finding } from './finding';
import { judgeCommands } from './judge-commands';
import { judgeConsumers } from './judge-consumers';
import { judgeEffects } from './judge-effects';
import { judgeLogs } from './judge-logs';
import { judgeTopics } from './judge-topics';

/** Compares what the client knows with what databases and topics show. Nothing found means: nothing lost, doubled, out of order or stuck. */
export const judge = (evidence: Evidence): Finding[] => [
  ...judgeCommands(evidence),
  ...judgeLogs(evidence),
  ...judgeTopics(evidence),
  ...judgeConsumers(evidence),
  ...judgeEffects(evidence),
];
