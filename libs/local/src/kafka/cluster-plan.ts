import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { LocalFailure } from '../local-failure';
import { freePort, isFree } from '../ports';
import { readText, writePrivate } from '../private-file';
import type { NodePorts } from './node-properties';

/** What has to be the same at the next start of the same data. */
export interface ClusterPlan {
  readonly clusterId: string;
  readonly nodes: readonly NodePorts[];
}

/**
 * The plan kept in `folder`, or a new one. Ports stay as long as they are free; one that somebody else took meanwhile is
 * replaced, which Kafka accepts because voters are named anew in each node's settings.
 */
export async function planFor(folder: string, brokers: 1 | 3, preferred: readonly number[]): Promise<ClusterPlan> {
  const file = join(folder, 'cluster.json');
  const kept = JSON.parse(readText(file) ?? 'null') as ClusterPlan | null;
  if (kept && kept.nodes.length !== brokers) {
    throw new LocalFailure(`The data in ${folder} is of ${kept.nodes.length} brokers, not ${brokers}: ask for that number, or choose another folder.`);
  }
  const plan = { clusterId: kept?.clusterId ?? newClusterId(), nodes: await portsFor(kept?.nodes ?? [], brokers, preferred) };
  writePrivate(file, JSON.stringify(plan, null, 2));
  return plan;
}

async function portsFor(kept: readonly NodePorts[], brokers: number, preferred: readonly number[]): Promise<NodePorts[]> {
  const chosen: number[] = [];
  const choose = async (wanted: number | undefined): Promise<number> => {
    const port = wanted && (await isFree(wanted)) ? wanted : await freePort([], chosen);
    chosen.push(port);
    return port;
  };
  const nodes: NodePorts[] = [];
  for (let index = 0; index < brokers; index += 1) {
    nodes.push({ client: await choose(kept[index]?.client ?? preferred[index]), controller: await choose(kept[index]?.controller) });
  }
  return nodes;
}

/** Kafka writes its ids as 16 bytes in base64url, and refuses one that looks like an option of its own tools. */
function newClusterId(): string {
  const id = randomBytes(16).toString('base64url');
  return id.startsWith('-') ? newClusterId() : id;
}
