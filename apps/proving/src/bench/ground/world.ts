import { randomUUID } from 'node:crypto';
import type { TestIssuer } from '@caravanserai/testing';
import type { Client } from 'pg';

/** Tours, and a space for each; ids are made of a number, so that pgbench can compute them. */
const tourCount = 1_000;
const hostCount = 50;

const idOf = (kind: number, number: number): string => `${kind}0000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;
export const tourId = (number: number): string => idOf(1, number);
export const spaceId = (number: number): string => idOf(2, number);

/** Somebody who may place holds for one organisation, in its spaces. */
export interface Host {
  readonly organisationId: string;
  readonly personRef: string;
  readonly accountKey: string;
  readonly token: string;
  readonly spaces: readonly string[];
}

export interface World {
  readonly tours: readonly string[];
  readonly hosts: readonly Host[];
}

export async function newWorld(issuer: TestIssuer): Promise<World> {
  const numbers = Array.from({ length: tourCount }, (_, index) => index + 1);
  const hosts = Array.from({ length: hostCount }, async (_, host): Promise<Host> => {
    const subject = `host-${host}`;
    const spaces = numbers.filter((number) => number % hostCount === host).map(spaceId);
    return { organisationId: idOf(3, host), personRef: idOf(4, host), accountKey: issuer.accountKey(subject), token: await issuer.token(subject), spaces };
  });
  return { tours: numbers.map(tourId), hosts: await Promise.all(hosts) };
}

/** Puts the world into a database that has touring's schema: what the service would hold after a year of work. */
export async function furnish(client: Client, { tours, hosts }: World): Promise<void> {
  const organiser = idOf(8, 1);
  const offer = idOf(7, 1);
  const organisations = [organiser, ...hosts.map(({ organisationId }) => organisationId)];
  await client.query(`insert into copy_organisation (id, name, kind, partner, time_zone, status) select id, 'Museum of Islands', 'museum', 'JP', 'Asia/Tokyo', 'active' from unnest($1::uuid[]) as o (id)`, [organisations]);
  await client.query(`insert into copy_account (account_id, account_key, person_ref) select * from unnest($1::uuid[], $2::text[], $3::uuid[])`, [
    hosts.map(() => randomUUID()), hosts.map(({ accountKey }) => accountKey), hosts.map(({ personRef }) => personRef),
  ]);
  for (const power of ['manage-tours', 'sign']) {
    await client.query(
      `insert into copy_mandate (mandate_id, person_ref, organisation_id, power, valid_from) select m, p, o, '${power}', '2020-01-01' from unnest($1::uuid[], $2::uuid[], $3::uuid[]) as w (m, p, o)`,
      [hosts.map(() => randomUUID()), hosts.map(({ personRef }) => personRef), hosts.map(({ organisationId }) => organisationId)],
    );
  }
  await client.query(
    `insert into offer (id, version, state, organiser_id, title, kind, fee_minor, fee_extra_week_minor, fee_currency, fee_base_weeks, insured_minor, insured_currency, security_level,
       min_weeks, max_weeks, available_from, install_days, strike_days, cancellation, languages, created_at)
     values ($1, 1, 'published', $2, 'The Silk Road and the Sea', 'exhibition', 3600000, 180000, 'EUR', 12, 240000000, 'EUR', 'moderate', 4, 20, '2027-01-01', 7, 5, '[]', '{en}', '2026-01-01')`,
    [offer, organiser],
  );
  await client.query(
    `insert into tour (id, version, state, offer_id, organiser_id, title, kind, least_turnaround_days, created_at)
     select id, 1, 'planned', $2, $3, 'The Silk Road and the Sea', 'exhibition', 14, '2026-01-01' from unnest($1::uuid[]) as t (id)`,
    [tours, offer, organiser],
  );
  for (const { organisationId, spaces } of hosts) {
    await client.query(
      `insert into space (id, version, organisation_id, name, zone, partner, floor_area_m2, security_level, report_date, created_at)
       select id, 1, $2, 'Gallery ' || id, 'Asia/Tokyo', 'JP', 640, 'high', '2026-01-01', '2026-01-01' from unnest($1::uuid[]) as s (id)`,
      [spaces, organisationId],
    );
  }
}

/** Takes everything back that commands have written, so that every round begins alike. */
export async function emptyLines(client: Client): Promise<void> {
  await emptied(client, ['stop', 'timer', 'transition_log', 'outbox', 'event_log', 'aggregate_sequence', 'idempotent_answer']);
}

/** Empties tables and what hangs on them. The ledger of holds refuses to be emptied, as it should; with its stops its steps never were. */
export async function emptied(client: Client, tables: readonly string[]): Promise<void> {
  if (!tables.includes('stop')) return void (await client.query(`truncate ${tables.join(', ')} cascade`));
  await client.query(`begin; alter table hold_ledger disable trigger hold_ledger_is_a_record;
    truncate ${tables.join(', ')}, hold_ledger, hold_ledger_head cascade;
    alter table hold_ledger enable trigger hold_ledger_is_a_record; commit`);
}
