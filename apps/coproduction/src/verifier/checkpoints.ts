import { bytesOfBase64Url, bytesOfText, textOf } from './bytes';
import { canonical, jsonFile, linesOf, parseCanonical } from './canonical';
import type { Link } from './events';
import { isConsistent, leafHash, rootOfInclusion } from './hashes';
import { openJws } from './keys';
import type { Fault } from './report';
import type { KeysOfIssuer } from './succession';

export interface TreeHead {
  readonly size: number;
  readonly root: string;
  readonly at: string;
}

/**
 * The service's tree grows by one leaf whenever a chain has grown, and its heads are signed. Shown is that every head in the bundle is the
 * issuer's, by the key of its time, that each only added to the one before, and that the last one holds the end of this agreement's chain.
 */
export async function readCheckpoints(lines: Uint8Array, proofs: Uint8Array, issuer: KeysOfIssuer, agreementId: string, links: readonly Link[]): Promise<{ last: TreeHead | null; faults: Fault[] }> {
  const checkpoints = linesOf(lines).map(parseCanonical);
  const { leaf, inclusion, consistency } = jsonFile(proofs);
  const faults: Fault[] = [];
  for (const [index, { head, jws }] of checkpoints.entries()) {
    if (!(await isOfIssuer(jws, bytesOfText(canonical(head)), issuer))) faults.push(fault('checkpoints.jsonl', 'checkpoint-not-signed', `checkpoint ${index + 1} is not signed by the issuer`));
    const before = checkpoints[index - 1]?.head;
    if (before !== undefined && !(await isConsistent(before, head, consistency[index - 1])))
      faults.push(fault('proofs.json', 'log-was-rewritten', `checkpoint ${index + 1} does not hold all that the one before held`));
  }
  const last = checkpoints.at(-1)?.head ?? null;
  const covers = leaf.chain === agreementId && leaf.seq === links.length && leaf.hash === links.at(-1)?.hash;
  if (!covers) faults.push(fault('proofs.json', 'not-the-end-of-the-log', 'what is proved is not the last event of this log'));
  else if (last === null || inclusion.size !== last.size || (await rootOfInclusion(await leafHash(leaf), inclusion)) !== last.root)
    faults.push(fault('proofs.json', 'not-in-the-checkpoint', 'the last event is not in the tree of the last checkpoint'));
  return { last, faults };
}

/** The header names the key; where it names none of the issuer's, there is nothing to try. */
async function isOfIssuer(jws: string, head: Uint8Array, issuer: KeysOfIssuer): Promise<boolean> {
  const { kid } = parseCanonical(textOf(bytesOfBase64Url(jws.split('.')[0] ?? '')));
  const key = issuer.get(kid);
  return key !== undefined && (await openJws(jws, key, head)) !== null;
}

const fault = (file: string, code: string, detail: string): Fault => ({ file, code, detail });
