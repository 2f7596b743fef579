import { setTimeout as pause } from 'node:timers/promises';
import type { Ground } from '../ground/ground';
import { emptied } from '../ground/world';
import { percentile } from '../statistics';

/** Rows of a cause in one database and rows of its effect in another, by the id that both have. */
export interface Chain {
  readonly cause: { readonly database: string; readonly table: string; readonly id: string };
  readonly effect: { readonly database: string; readonly table: string; readonly id: string };
}

export interface Lags {
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** By the moment of the cause, in milliseconds. */
  readonly all: ReadonlyArray<{ readonly atMs: number; readonly lagMs: number }>;
}

const committed = (table: string, id: string): string => `select ${id} as id, extract(epoch from pg_xact_commit_timestamp(xmin)) * 1000 as "atMs" from ${table}`;

/** By how much later PostgreSQL committed the effect than the cause; both are dated by the same clock of the same server. */
export async function lagsOf(ground: Ground, { cause, effect }: Chain): Promise<Lags> {
  const read = async ({ database, table, id }: Chain['cause']): Promise<Array<{ id: string; atMs: number }>> => {
    const { rows } = await (await ground.client(database)).query<{ id: string; atMs: string }>(committed(table, id));
    return rows.map((row) => ({ id: row.id, atMs: Number(row.atMs) }));
  };
  const effectAt = new Map((await read(effect)).map(({ id, atMs }) => [id, atMs]));
  const all = (await read(cause)).flatMap(({ id, atMs }) => (effectAt.has(id) ? [{ atMs, lagMs: (effectAt.get(id) as number) - atMs }] : []));
  const lags = all.map(({ lagMs }) => lagMs);
  return { p50Ms: percentile(lags, 0.5), p99Ms: percentile(lags, 0.99), all: all.sort((a, b) => a.atMs - b.atMs) };
}

/** How many effects are there. */
export async function countOf(ground: Ground, { database, table }: Chain['effect']): Promise<number> {
  const { rows } = await (await ground.client(database)).query<{ count: string }>(`select count(*) from ${table}`);
  return Number(rows[0]?.count);
}

/** Waits until every cause has its effect. @throws after `withinSeconds`. */
export async function effectsComplete(ground: Ground, chain: Chain, withinSeconds: number): Promise<void> {
  const end = performance.now() + withinSeconds * 1_000;
  while ((await countOf(ground, chain.effect)) < (await countOf(ground, chain.cause))) {
    if (performance.now() > end) throw new Error(`after ${withinSeconds} s there are ${await countOf(ground, chain.effect)} effects of ${await countOf(ground, chain.cause)} causes`);
    await pause(200);
  }
}

export async function emptyChain(ground: Ground, { cause, effect }: Chain): Promise<void> {
  for (const { database, table } of [cause, effect]) await emptied(await ground.client(database), [table]);
  await ground.checkpoint();
}
