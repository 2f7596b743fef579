import { createRequire } from 'node:module';
import { join } from 'node:path';
import { repositoryFolder } from '@caravanserai/local';
import type { Client } from 'pg';
import { atMost, type Figure, figure, partOfBaseline } from '../figure';
import type { Ground } from '../ground/ground';
import { spaceId, tourId } from '../ground/world';
import { touringDatabase } from '../ours/services';
import { interleaved, type Rounds } from '../rounds';
import { median, medianRatio } from '../statistics';
import { largeTour, type TradeRules } from './large-tour';

const confirmed = { few: 100, many: 100_000 } as const;

/** All rules on a large tour; and a stop confirmed beside few and beside many others, by the statement that decides it in the database. */
export async function rulesFigures(ground: Ground, rounds: Rounds): Promise<Figure[]> {
  const trade = createRequire(__filename)(join(repositoryFolder('deploy/kafka/pom.xml'), 'apps', 'touring', 'dist', 'domain', 'rules', 'rule-list.js')) as TradeRules;
  for (const size of ['few', 'many'] as const) await calendar(ground, size, rounds);
  const facts = largeTour();
  const measured = await interleaved(rounds, {
    // What is compared with a facility report is kept with the report, so each run has reports of its own.
    rules: timed(() => trade.judge({ ...facts, facilities: facts.facilities.map((facility) => ({ ...facility })) }, new Map())),
    few: async (seconds) => confirming(await ground.client('rules_few'), seconds),
    many: async (seconds) => confirming(await ground.client('rules_many'), seconds),
  });
  return [
    figure({ name: 'all rules on a tour of 12 stops and 300 objects', unit: 'ms', value: median(measured.rules), aim: atMost(50, 'ms') }),
    figure({ name: 'confirming a stop beside 100,000 others, beside 100', unit: 'ms', value: median(measured.many), baseline: median(measured.few), ratio: medianRatio(measured.many, measured.few), aim: partOfBaseline(3) }),
  ];
}

/** Milliseconds of one run, the middle one of as many as the time allows. */
const timed = (run: () => unknown) => async (seconds: number): Promise<number> => {
  const took: number[] = [];
  const end = performance.now() + seconds * 1_000;
  do {
    const began = performance.now();
    run();
    took.push(performance.now() - began);
  } while (performance.now() < end);
  return median(took);
};

/** Confirmed stays of a year each, one after the other in every space, over tours of their own, so that no two exclude each other. */
async function calendar(ground: Ground, size: keyof typeof confirmed, { say }: Rounds): Promise<void> {
  const database = `rules_${size}`;
  say(`A calendar of ${confirmed[size].toLocaleString('en')} confirmed stops is made`);
  await touringDatabase(ground, database);
  const client = await ground.client(database);
  if (((await client.query('select 1 from stop limit 1')).rowCount ?? 0) > 0) return;
  await client.query(
    `insert into stop (id, version, state, tour_id, organiser_id, host_id, space_id, placed_at, zone, delivery, opening, closing, dispatch, occupies_from, occupies_to, set_free_at, sign_by, agreement_id, fee_minor, fee_currency)
     select gen_random_uuid(), 1, 'confirmed', tour.id, tour.organiser_id, space.organisation_id, space.id, '2026-01-01', 'Asia/Tokyo', at, at + 10, at + 50, at + 60, at, at + 60, at + 74, '2026-06-01', gen_random_uuid(), 1, 'EUR'
     from generate_series(0, $1 - 1) number
     cross join lateral (select date '2030-01-01' + (number / 1000)::integer * 100 as at, 1 + number % 1000 as place) day
     join tour on tour.id = ('10000000-0000-4000-8000-' || lpad(to_hex(place), 12, '0'))::uuid join space on space.id = ('20000000-0000-4000-8000-' || lpad(to_hex(place), 12, '0'))::uuid`,
    [confirmed[size]],
  );
  await client.query('analyze stop');
}

const held = 'f0000000-0000-4000-8000-000000000001';

/** Reserves and confirms one stop in a free year and takes it back, again and again: what the exclusion constraints cost. */
async function confirming(client: Client, seconds: number): Promise<number> {
  const took: number[] = [];
  const end = performance.now() + seconds * 1_000;
  do {
    await client.query('begin');
    await client.query(
      `insert into stop (id, version, state, tour_id, organiser_id, host_id, space_id, placed_at, zone, delivery, opening, closing, dispatch, occupies_from, occupies_to, set_free_at, expires_at)
       select $1, 1, 'hold', tour.id, tour.organiser_id, space.organisation_id, space.id, '2026-01-01', 'Asia/Tokyo', '2029-01-01', '2029-01-11', '2029-02-20', '2029-03-01', '2029-01-01', '2029-03-01', '2029-03-15', '2028-01-01'
       from tour, space where tour.id = $2 and space.id = $3`,
      [held, tourId(1), spaceId(1)],
    );
    const began = performance.now();
    await client.query(`select touring_reserve_stop($1, '2028-01-01', 1, 'EUR')`, [held]);
    await client.query(`update stop set state = 'confirmed', agreement_id = gen_random_uuid() where id = $1`, [held]);
    took.push(performance.now() - began);
    await client.query('rollback');
  } while (performance.now() < end);
  return median(took);
}
