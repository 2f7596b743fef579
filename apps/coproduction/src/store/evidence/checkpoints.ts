import { canonicalJson } from '@caravanserai/kernel';
import { consistencyProof, inclusionProof, merkleLeaf, merkleRoot } from '@caravanserai/kernel/hash';
import type { Transaction } from '@caravanserai/persistence';
import { type Checkpoint, type LogProofs } from '../../use-cases/evidence/assemble-bundle';
import { type IssuerKey, detachedJws } from '../../use-cases/evidence/issuer-key';

/** Any number would do; it makes the leaves' positions follow each other without a gap. */
const TREE_LOCK = 719_250_641;

/** The ends of all logs that have grown since they were last taken into the tree, one statement for each kind of agreement. */
const grownLogs = [
  `select a.id as chain, l.seq, l.hash from agreement a join agreement_log l on l.agreement_id = a.id and l.seq = a.version
   where not exists (select from evidence_leaf e where e.chain = a.id and e.seq = a.version)`,
  `select p.id as chain, l.seq, l.hash from production p join production_log l on l.production_id = p.id and l.seq = p.version
   where not exists (select from evidence_leaf e where e.chain = p.id and e.seq = p.version)`,
];

interface LogEnd extends Record<string, unknown> {
  readonly chain: string;
  readonly seq: number;
  readonly hash: string;
}

/**
 * Takes the ends of all logs into the tree and signs its head. A log's end vouches for all of it, so one leaf is enough; and since leaves
 * are only added, whoever keeps an old head can be shown that nothing under it was rewritten.
 * @param timestamp over the head, where there is an authority.
 * @returns false when no log has grown.
 */
export async function makeCheckpoint(tx: Transaction, issuer: IssuerKey, timestamp: ((head: Uint8Array) => Promise<string | null>) | null): Promise<boolean> {
  await tx.query('select pg_advisory_xact_lock($1)', [TREE_LOCK]);
  const grown: LogEnd[] = [];
  for (const sql of grownLogs) grown.push(...(await tx.query<LogEnd>(sql)));
  grown.sort((a, b) => (a.chain < b.chain ? -1 : 1));
  if (grown.length === 0) return false;
  const leaves = await readLeaves(tx);
  for (const { chain, seq, hash } of grown) {
    const leafHash = merkleLeaf({ chain, seq, hash });
    await tx.query('insert into evidence_leaf (position, chain, seq, hash, leaf_hash) values ($1, $2, $3, $4, $5)', [leaves.length, chain, seq, hash, leafHash]);
    leaves.push(leafHash);
  }
  const head = headOf(leaves.length, merkleRoot(leaves), tx.now);
  const bytes = Buffer.from(canonicalJson(head));
  const token = timestamp === null ? null : await timestamp(bytes);
  await tx.query('insert into checkpoint (size, root, at, jws, timestamp_token) values ($1, $2, $3, $4, $5)', [head.size, head.root, head.at, detachedJws(issuer, bytes), token]);
  return true;
}

const headOf = (size: number, root: string, at: Date): Checkpoint['head'] => ({ format: 'caravanserai-tree-head-1', size, root, at: at.toISOString() });

async function readLeaves(tx: Transaction): Promise<string[]> {
  const rows = await tx.query<{ leaf: string }>('select leaf_hash as leaf from evidence_leaf order by position');
  return rows.map(({ leaf }) => leaf);
}

/**
 * The first checkpoint that holds this log as far as it has been taken into the tree, and the latest, with the proofs that they hold it and
 * each other. What came into the log since then is not in them.
 * @returns null when no checkpoint holds any of it yet.
 */
export async function checkpointsHolding(tx: Transaction, chain: string): Promise<{ checkpoints: Checkpoint[]; proofs: LogProofs } | null> {
  const [leaf] = await tx.query<{ position: string; seq: number; hash: string }>('select position, seq, hash from evidence_leaf where chain = $1 order by seq desc limit 1', [chain]);
  if (!leaf) return null;
  const { seq, hash } = leaf;
  const position = Number(leaf.position);
  const rows = await tx.query<{ size: string; root: string; at: Date; jws: string; token: string | null }>(
    `(select size, root, at, jws, timestamp_token as token from checkpoint where size > $1 order by size limit 1)
     union (select size, root, at, jws, timestamp_token from checkpoint where size > $1 order by size desc limit 1) order by size`,
    [position],
  );
  const checkpoints = rows.map(({ size, root, at, jws, token }) => ({ head: headOf(Number(size), root, at), jws, timestamp: token }));
  const leaves = await readLeaves(tx);
  const upTo = (size: number) => leaves.slice(0, size);
  const sizes = checkpoints.map(({ head }) => head.size);
  const consistency = sizes.slice(1).map((size, index) => consistencyProof(upTo(size), sizes[index]!));
  return { checkpoints, proofs: { leaf: { chain, seq, hash }, inclusion: inclusionProof(upTo(sizes.at(-1)!), position), consistency } };
}
