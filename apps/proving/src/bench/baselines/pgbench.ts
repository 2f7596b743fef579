import { execFile } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import type { Ground } from '../ground/ground';
import { callerFacts, placeHold } from './statements';

const debian = '/usr/lib/postgresql';

/** pgbench of this machine, or undefined where there is none. */
export function pgbenchProgram(): string | undefined {
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...versions.map((version) => join(debian, version, 'bin'))];
  return folders.map((folder) => join(folder, 'pgbench')).find(existsSync);
}

/** The same two statements with nothing in front of PostgreSQL, over as many connections as a service's pool has. @returns pairs a second */
export async function runPgbench(ground: Ground, database: string, program: string, seconds: number): Promise<number> {
  const script = join(ground.folder, 'place-hold.pgbench');
  writeFileSync(script, scriptFor(ground.world.hosts[0]?.accountKey as string, ground.world.hosts[0]?.organisationId as string));
  const url = new URL(await ground.database(database));
  const args = ['-n', '-M', 'prepared', '-c', '10', '-j', '1', '-T', String(seconds), '-f', script, '-h', url.hostname, '-p', url.port, '-U', url.username, database];
  const { stdout } = await promisify(execFile)(program, args, { env: { PATH: process.env['PATH'], PGPASSWORD: url.password } });
  return Number(/^tps = ([\d.]+)/m.exec(stdout)?.[1]);
}

/**
 * Ids and dates are computed where the statement is, because pgbench knows numbers only; all else is what a service sends. No literal may
 * have a colon: pgbench would take what follows for a variable.
 */
function scriptFor(accountKey: string, hostId: string): string {
  const id = (kind: number, variable: string): string => `('${kind}0000000-0000-4000-8000-' || lpad(to_hex(:${variable}::int), 12, '0'))`;
  const day = (after: number): string => `(date '2028-01-01' + :day::int + ${after})`;
  const parties = `'tourId', ${id(1, 'tour')}, 'organiserId', '80000000-0000-4000-8000-000000000001', 'hostId', '${hostId}'`;
  const days = `'delivery', ${day(0)}, 'opening', ${day(14)}, 'closing', ${day(70)}, 'dispatch', ${day(77)}`;
  const stop = `(:stop::int::text)`;
  const stopId = `md5(${stop} || :more::int)::uuid`;
  const stay = `jsonb_build_object('id', ${stopId}, 'tour_id', ${id(1, 'tour')}, 'organiser_id', '80000000-0000-4000-8000-000000000001', 'host_id', '${hostId}',
    'space_id', ${id(2, 'space')}, 'zone', 'Asia/Tokyo', ${days}, 'occupies_from', ${day(0)}, 'occupies_to', ${day(77)}, 'set_free_at', ${day(77)})`;
  const range = (from: number, to: number): string => `jsonb_build_object('start', ${day(from)}, 'end', ${day(to)}, 'zone', 'Asia/Tokyo')`;
  const facts = `jsonb_build_object('stopId', ${stopId}, ${parties}, 'title', 'The Silk Road and the Sea', 'spaceId', ${id(2, 'space')}, 'occupancy', ${range(0, 77)}, 'opening', ${range(14, 70)})`;
  const shown = `jsonb_build_object('state', 'hold', ${parties}, 'spaceId', ${id(2, 'space')}, 'zone', 'Asia/Tokyo', ${days}, 'facility', 'not-assessed', 'fee', null, 'agreementId', null, 'signBy', null)`;
  const cause = `jsonb_build_object('eventId', ${stopId}, 'correlationId', ${stopId}, 'causationId', ${stopId}, 'accountKey', '${accountKey}')`;
  const at = `'2027-06-01'`;
  const values = [`'${accountKey}'`, `'${hostId}'`, `'POST /tours/id/holds'`, 'null', `'-'`, 'null', stay, facts, shown, 'null', at, cause];
  const statement = placeHold.replace(/\$(\d+)/g, (_, position: string) => values[Number(position) - 1] as string);
  const lines = [
    '\\set tour random(1, 1000)', '\\set space random(1, 1000)', '\\set day random(0, 7200)', '\\set stop random(1, 2000000000)', '\\set more random(1, 2000000000)',
    callerFacts.replace('$1', `'${accountKey}'`), statement,
  ];
  return `${lines.map((line) => (line.startsWith('\\') ? line : `${line.replaceAll(/\s+/g, ' ').trim()};`)).join('\n')}\n`;
}
