import { LocalFailure } from '@caravanserai/local';
import type { Client } from 'pg';
import { atMost, type Figure, figure } from '../figure';
import type { Ground } from '../ground/ground';
import type { Host } from '../ground/world';
import { headersOf } from '../ours/dashboard';
import { startTouring, touringDatabase } from '../ours/services';
import type { Rounds } from '../rounds';
import { median, percentile } from '../statistics';

const database = 'facility';
const offer = '7f000000-0000-4000-8000-000000000001';
const spaces = 1_000;

/** One offer of 60 crates and 100 objects against the last report and the logged climate of 1,000 spaces, over HTTP, beside one space alone. */
export async function facilityFigures(ground: Ground, { count, seconds, say }: Rounds): Promise<Figure[]> {
  const organiser = ground.world.hosts[0] as Host;
  await touringDatabase(ground, database);
  await describeWork(await ground.client(database), organiser);
  const { part, url } = await startTouring(ground, database);
  const ask = (query: string, expected: number) => asked(`${url}/offers/${offer}/matches?${query}`, headersOf(organiser), expected);
  const [all, one]: [number[], number[]] = [[], []];
  const asks = Math.max(10, Math.round(seconds * 2));
  for (let round = 1; round <= count; round += 1) {
    say(`matching: round ${round} of ${count}`);
    for (let turn = 0; turn < asks; turn += 1) {
      all.push(await ask(`limit=${spaces}`, spaces));
      one.push(await ask('limit=1', 1));
    }
  }
  await ground.stop(part);
  return [
    figure({ name: `one offer matched against ${spaces.toLocaleString('en')} spaces, median, beside one space`, unit: 'ms', value: median(all), baseline: median(one), aim: atMost(200, 'ms') }),
    figure({ name: `one offer matched against ${spaces.toLocaleString('en')} spaces, p95`, unit: 'ms', value: percentile(all, 0.95) }),
  ];
}

async function asked(address: string, headers: Record<string, string>, expected: number): Promise<number> {
  const began = performance.now();
  const answer = await fetch(address, { headers });
  const body = (await answer.json()) as { items?: unknown[] };
  const took = performance.now() - began;
  if (body.items?.length !== expected) throw new LocalFailure(`${expected} matches were expected: ${answer.status} ${JSON.stringify(body).slice(0, 300)}`);
  return took;
}

/** Sizes that fit at some spaces and not at others, so that no rule answers before it has looked. */
async function describeWork(client: Client, organiser: Host): Promise<void> {
  const crates = Array.from({ length: 60 }, (_, index) => ({ mark: `C${index}`, count: 1, lengthCm: 120 + index * 3, widthCm: 60 + index, heightCm: 100 + index, kg: 80 + index * 5 }));
  // Another offer as the world's one, of an organiser who has a person here.
  const own = { id: offer, organiser_id: organiser.organisationId, floor_area_m2: 300, running_length_m: 100, clear_height_cm: 350 };
  await client.query('insert into offer select (jsonb_populate_record(offer, $1::jsonb)).* from offer limit 1', [JSON.stringify(own)]);
  await client.query('insert into offer_description (offer_id, facts) values ($1, $2)', [offer, { crates }]);
  await client.query(
    `insert into work_object (id, version, offer_id, inventory_number, title, lender, light_class, value_minor, value_currency, needs_immunity, needs_export_licence, needs_courier, cites, details, created_at)
     select gen_random_uuid(), 1, $1, number::text, 'Object ' || number, 'Museum of Islands', (array['low', 'medium', 'high'])[1 + number % 3], 1000000, 'EUR', false, false, false, '[]',
       jsonb_build_object('rhMin', 40 + number % 8, 'rhMax', 55 + number % 5), '2026-01-01' from generate_series(1, 100) as number`, [offer]);
  await client.query(
    `insert into facility_report (space_id, number, report_date, facts, entered_at, account_key)
     select id, 1, '2026-09-01', jsonb_build_object(
       'measures', jsonb_build_object('floorAreaM2', 200 + number % 400, 'wallLengthM', 150, 'clearHeightCm', 400, 'floorLoadNPerM2', 3000 + number % 4000),
       'way', jsonb_build_object('openings', jsonb_build_array(jsonb_build_object('kind', 'door', 'widthCm', 110 + number % 200, 'heightCm', 210 + number % 100),
         jsonb_build_object('kind', 'lift', 'widthCm', 160 + number % 100, 'heightCm', 220, 'depthCm', 300, 'maxKg', 2000))),
       'crateStore', jsonb_build_object('areaM2', 80, 'heightCm', 350, 'climateControlled', true), 'light', jsonb_build_object('lowestLux', 50, 'uvMicrowattPerLumen', 10),
       'safety', jsonb_build_object('securityLevel', 'high'), 'surroundings', jsonb_build_object('hazardZones', '[]'::jsonb)), '2026-09-01', 'bench'
     from (select id, row_number() over (order by id) as number from space) numbered`);
  await client.query(
    `insert into climate_log (space_id, number, first_at, last_at, summary, sha256, file, uploaded_at, account_key)
     select id, 1, '2025-09-01', '2026-09-01', '{"rhP1": 44, "rhP99": 57, "tP1": 18, "tP99": 24, "rhChange24h": 6, "days": 365, "readings": 8760}', repeat('a', 64), '', '2026-09-01', 'bench' from space`);
}
