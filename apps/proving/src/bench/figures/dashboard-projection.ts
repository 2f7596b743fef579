import { setTimeout as pause } from 'node:timers/promises';
import { LocalFailure } from '@caravanserai/local';
import { sampleEvent } from '../baselines/sample';
import { atLeast, type Figure, figure } from '../figure';
import type { Ground } from '../ground/ground';
import { headersOf, startTogether } from '../ours/dashboard';
import type { Rounds } from '../rounds';
import { median, medianRatio } from '../statistics';
import { listenerFigures, listenersOfOne } from './dashboard-listeners';

/** Each stop is held, its hold extended, it is reserved and confirmed. */
const stopCount = 25_000;
const eventCount = 4 * stopCount;
const intakeWithinSeconds = 600;
const copies = ['copy_step', 'copy_instance', 'copy_relation'];

/** A history in touring's database becomes the dashboard's copies: as it comes, and in a rebuild. Then two hundred listen to what goes on. */
export async function projectionFigures(ground: Ground, rounds: Rounds): Promise<Figure[]> {
  rounds.say('touring and the dashboard start in one process');
  const administrators = ground.world.hosts.slice(0, 200 / listenersOfOne);
  const { part, url } = await startTogether(ground, administrators);
  rounds.say(`${eventCount.toLocaleString('en')} events happen`);
  await tellHistory(ground);
  const live = await takenIn(ground);
  const [rebuilt, bare]: [number[], number[]] = [[], []];
  for (let round = 1; round <= rounds.count; round++) {
    rounds.say(`rebuild: round ${round} of ${rounds.count}`);
    rebuilt.push(await rebuildRate(url, headersOf(administrators[0]!)));
    bare.push(await bareRate(ground));
  }
  const listening = await listenerFigures(ground, { part, url, administrators }, rounds);
  await ground.stop(part);
  return [
    figure({
      name: 'events projected in a rebuild of the dashboard, beside PostgreSQL writing the same rows', unit: 'events/s',
      value: median(rebuilt), baseline: median(bare), ratio: medianRatio(rebuilt, bare), aim: atLeast(10_000, 'events/s'),
    }),
    figure({ name: 'events projected by the dashboard as they come, from the outbox on', unit: 'events/s', value: live }),
    ...listening,
  ];
}

/** Written past all commands into touring's outbox; everything after it is the platform's own work. */
async function tellHistory(ground: Ground): Promise<void> {
  const client = await ground.client('together_touring');
  const money = { minor: 3_600_000, currency: 'EUR' };
  const { stopId, tourId, organiserId, hostId, title, spaceId, occupancy, opening, rank, expiresAt } = sampleEvent;
  const facts = { stopId, tourId, organiserId, hostId, title };
  const dates = { spaceId, occupancy, opening };
  const told = [
    { type: 'touring.stop.held.v1', data: { ...facts, ...dates, rank, expiresAt } },
    { type: 'touring.stop.hold-extended.v1', data: { ...facts, expiresAt: '2027-06-29T00:00:00.000Z' } },
    { type: 'touring.stop.reserved.v1', data: { ...facts, ...dates, offerId: tourId, round: 1, fee: money, insuredValue: money, cancellation: [], signBy: '2027-07-29T00:00:00.000Z' } },
    { type: 'touring.stop.confirmed.v1', data: { ...facts, ...dates, agreementId: tourId, agreementHash: 'b'.repeat(64), fee: money } },
  ];
  await client.query(
    `insert into outbox (event_id, topic, aggregate_id, sequence, type, occurred_at, correlation_id, causation_id, data)
     select gen_random_uuid(), 'touring.stop', stop_id, place, type, '2026-01-01'::timestamptz + place * interval '5 days', stop_id, stop_id, jsonb_set(data::jsonb, '{stopId}', to_jsonb(stop_id))::text
     from (select n, ('50000000-0000-4000-8000-' || lpad(to_hex(n), 12, '0'))::uuid as stop_id from generate_series(1, $1::int) n) s,
       unnest($2::text[], $3::text[]) with ordinality as told (type, data, place) order by place, n`,
    [stopCount, told.map(({ type }) => type), told.map(({ data }) => JSON.stringify(data))],
  );
}

/** @returns events a second, from the first that the dashboard has to the last. */
async function takenIn(ground: Ground): Promise<number> {
  const client = await ground.client('together_dashboard');
  const counted = async (): Promise<number> => Number((await client.query<{ count: string }>(`select count(*) from copy_step where topic = 'touring.stop'`)).rows[0]?.count);
  const end = performance.now() + intakeWithinSeconds * 1_000;
  let [first, firstAt] = [0, 0];
  for (;;) {
    const [seen, now] = [await counted(), performance.now()];
    if (first === 0 && seen > 0) [first, firstAt] = [seen, now];
    if (seen >= eventCount) return ((seen - first) / (now - firstAt)) * 1_000;
    if (now > end) throw new LocalFailure(`after ${intakeWithinSeconds} s the dashboard has ${seen} of ${eventCount} events`);
    await pause(100);
  }
}

type State = { readonly state?: string; readonly reason?: string; readonly report?: { readonly events: number; readonly milliseconds: number } };

async function rebuildRate(url: string, headers: Record<string, string>): Promise<number> {
  const ask = async (method: string): Promise<State> => (await fetch(`${url}/ops/rebuild`, { method, headers })).json() as Promise<State>;
  for (let told = await ask('POST'); ; told = await ask('GET')) {
    if (told.report) return (told.report.events / told.report.milliseconds) * 1_000;
    if (told.state !== 'running') throw new LocalFailure(`the rebuild ended with ${JSON.stringify(told)}`);
    await pause(200);
  }
}

/** The same rows into tables of the same kind, with nothing to be thought of: @returns events a second. */
async function bareRate(ground: Ground): Promise<number> {
  const client = await ground.client('together_dashboard');
  await client.query('create schema bare');
  for (const name of copies) await client.query(`create unlogged table bare.${name} (like public.${name} including all)`);
  const began = performance.now();
  for (const name of copies) await client.query(`insert into bare.${name} table public.${name}`);
  const seconds = (performance.now() - began) / 1_000;
  await client.query('drop schema bare cascade');
  return eventCount / seconds;
}
